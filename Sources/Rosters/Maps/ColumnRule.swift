import Pool

/// What a column of a table gives, and how its cells are read.
struct ColumnRule: Sendable {
    /// What becomes of a column.
    enum Target: Sendable {
        /// It says nothing of the record.
        case ignored
        /// The record's number at the office that reports it.
        case key
        /// The revision that the office edited.
        case revision
        /// Which of the tags that were found in texts somebody says are right.
        case confirmation
        /// That nothing in the record is a state secret.
        case pledge
        /// The credit code of the organization that another column names, by which that is told.
        case creditCode
        /// The value of a field, or those of several that stand in one cell: 学历学位.
        case fields([Field])
        /// A parameter of the value that another column gives; where none does, a field of its own.
        case parameter(Field, String, alone: Field?)
    }

    var target: Target
    /// Whether an empty cell has the value of the one above it.
    var fillsDown = false
    /// Whether another column that gives the same goes before it.
    var yields = false
    /// What words of the column mean: 柔性 is 柔性引进.
    var words: [String: String] = [:]
    /// The marks between the values of a cell; where there are none those that part the values of the
    /// field.
    var marks: Set<Character> = []
    /// A part that its values have where they do not say it: a 护照号码 is the number of a passport.
    private(set) var part: (name: String, value: String)?
    /// Whether each line of a cell is a value as it stands.
    private(set) var isExact = false
    /// The part of its values that holds the dates which stand beside them in its cells.
    private(set) var datePart: String?

    /// The part of a line of a map that says what its column gives.
    private static let targetPart = "to"

    init(_ target: Target) { self.target = target }

    /// Whether the column says which revision of a record was exported, so that the program wrote the
    /// table.
    var isRevision: Bool { if case .revision = target { true } else { false } }

    /// The fields whose values its cells may be.
    var fields: [Field] {
        switch target {
        case .ignored, .key, .revision, .confirmation, .pledge, .creditCode: []
        case .fields(let fields): fields
        case .parameter(_, _, let alone): alone.map { [$0] } ?? []
        }
    }

    /// The rule for a table that the program wrote: each line of a cell is a value as it stands.
    var exact: ColumnRule {
        var rule = ColumnRule(target)
        rule.isExact = true
        return rule
    }

    /// The rule for a column whose cells have the dates of their values too; `nil` where these have
    /// none.
    var dated: ColumnRule? {
        guard case .fields(let fields) = target, fields.count == 1, !isExact,
            let part = TitlePart.time.parameter(of: fields[0])
        else { return nil }
        var rule = self
        rule.datePart = part
        return rule
    }

    /// Reads `to=Edu_level,Degree ; split=/ ; fill=down ; map=柔性→柔性引进`; `nil` names what is wrong.
    init(_ column: MapLine, of kind: Kind) throws(MapFault) {
        guard let to = column[Self.targetPart] else { throw MapFault("to=") }
        target = try Self.target(to, of: kind, else: column["else"])
        for (name, value) in column.parts {
            switch name {
            case Self.targetPart, "also", "else": continue
            case "fill" where value == "down": fillsDown = true
            case "yields" where value == "yes": yields = true
            case "split": marks = Set(value)
            case "with": part = try self.part(value)
            case "map":
                for pair in value.split(separator: ",") {
                    let sides = pair.split(separator: "→", omittingEmptySubsequences: false)
                    guard sides.count == 2 else { throw MapFault("map=\(pair)") }
                    words[String(sides[0]).nfkcFolded] = String(sides[1]).trimmed
                }
            default: throw MapFault("\(name)=\(value)")
            }
        }
    }

    /// A part of the values of the field that the column gives: `type=护照`.
    private func part(_ text: String) throws(MapFault) -> (name: String, value: String) {
        let sides = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
        guard sides.count == 2, case .fields(let fields) = target, fields.count == 1,
            fields[0].type.parameters.contains(where: { $0.name == sides[0] })
        else { throw MapFault("with=\(text)") }
        return (sides[0], sides[1])
    }

    private static func target(
        _ text: String, of kind: Kind, else alone: String?
    ) throws(MapFault) -> Target {
        if text == "-" { return .ignored }
        if text == "Key" { return .key }
        if text == "Rev" { return .revision }
        if text == "Confirm" { return .confirmation }
        if text == "Pledge" { return .pledge }
        if text == "Credit_code" { return .creditCode }
        if let dot = text.firstIndex(of: ".") {
            let field = try field(String(text[..<dot]), of: kind)
            let name = String(text[text.index(after: dot)...])
            guard field.type.parameters.contains(where: { $0.name == name }) else {
                throw MapFault("to=\(text)")
            }
            return .parameter(
                field, name,
                alone: try alone.map { name throws(MapFault) in try self.field(name, of: kind) })
        }
        var fields: [Field] = []
        for name in text.split(separator: ",") {
            fields.append(try field(String(name).trimmed, of: kind))
        }
        guard !fields.isEmpty else { throw MapFault("to=\(text)") }
        return .fields(fields)
    }

    private static func field(_ name: String, of kind: Kind) throws(MapFault) -> Field {
        guard let index = kind.fieldIndex(named: name) ?? kind.fieldIndex(labelled: name),
            let field = kind.field(index)
        else { throw MapFault("to=\(name)") }
        return field
    }
}

/// What of a line of a map cannot be understood.
struct MapFault: Error {
    let text: String

    init(_ text: String) { self.text = text }
}
