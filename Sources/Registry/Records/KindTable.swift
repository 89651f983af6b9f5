import Ledger
import Pool

/// How a kind's values lie in the database.
///
/// Personal values are in `personal`, references in `link`, other repeatable ones in `item`; the
/// single ones that are left are columns of the kind's own table.
///
/// A class, because it is looked into for every value of every record.
final class KindTable: Sendable {
    let kind: Kind
    let name: String
    /// The fields that are columns, in order.
    let columns: [FieldIndex]
    let insertSQL: String
    let selectSQL: String
    /// Where a field's values lie, by its number, and the places of those that are columns.
    private let homes: [Home]
    private let places: [Int?]
    private let numbers: [Int]

    enum Home: Sendable {
        case column, item, link, personal
    }

    private init(_ kind: Kind) {
        self.kind = kind
        name = "kind_\(kind.rawValue.lowercased())"
        homes = kind.fields.map { field in
            if field.isPersonal { return .personal }
            if field.isReference { return .link }
            return field.isRepeated ? .item : .column
        }
        columns = homes.enumerated().filter { $0.element == .column }
            .map { FieldIndex($0.offset) }
        var places = [Int?](repeating: nil, count: homes.count)
        for (place, field) in columns.enumerated() { places[field.place] = place }
        self.places = places
        let names = columns.map { Self.column($0, of: kind) }
        let marks = Array(repeating: "?", count: names.count + 1).joined(separator: ", ")
        insertSQL =
            "INSERT INTO \(name) (\((["id"] + names).joined(separator: ", "))) VALUES (\(marks))"
        selectSQL = "SELECT \(names.joined(separator: ", ")) FROM \(name) WHERE id = ?"
        numbers = kind.fields.indices.map { FieldNumber(kind, FieldIndex($0)).value }
    }

    func home(of field: FieldIndex) -> Home {
        field == .extra ? .item : homes[field.place]
    }

    /// The place of a field among the columns; `nil` when it lies elsewhere.
    func number(ofColumn field: FieldIndex) -> Int? {
        field == .extra ? nil : places[field.place]
    }

    /// The number of a field in the database.
    func number(of field: FieldIndex) -> Int {
        field == .extra ? FieldNumber(kind, field).value : numbers[field.place]
    }

    func column(_ field: FieldIndex) -> String { Self.column(field, of: kind) }

    private static func column(_ field: FieldIndex, of kind: Kind) -> String {
        "\"\(kind.field(field)?.name.lowercased() ?? "")\""
    }

    private static let all: [KindTable] = Kind.byNumber.map(KindTable.init)

    static func of(_ kind: Kind) -> KindTable { all[kind.number] }
}
