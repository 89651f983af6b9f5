import Pool

/// What planning asks of a kind's fields for every value of every record, by their places.
final class FieldTable: Sendable {
    let kind: Kind
    /// How a record begins in the canonical form, `Talent: `.
    let opening: [UInt8]
    private let openings: [[UInt8]]
    private let areRepeated: [Bool]
    private let haveHeads: [Bool]

    private init(_ kind: Kind) {
        self.kind = kind
        opening = Array("\(kind.rawValue): ".utf8)
        openings = kind.fields.map { Array("\($0.name): ".utf8) }
        areRepeated = kind.fields.map(\.isRepeated)
        haveHeads = kind.fields.map { $0.identity != nil }
    }

    private static let all: [FieldTable] = Kind.byNumber.map(FieldTable.init)

    static func of(_ kind: Kind) -> FieldTable { all[kind.number] }

    /// How the line of a field begins that is no office's own.
    func opening(of field: FieldIndex) -> [UInt8] { openings[field.place] }

    /// Whether a record may have several values of a field; so it may of an office's own.
    func isRepeated(_ field: FieldIndex) -> Bool { field == .extra || areRepeated[field.place] }

    /// Whether a record has one value of a field for each head.
    func hasHeads(_ field: FieldIndex) -> Bool { field != .extra && haveHeads[field.place] }
}
