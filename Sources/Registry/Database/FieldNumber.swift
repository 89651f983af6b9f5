import GRDB
import Pool

/// The number of a field in the database: the kind's number and that of the field within it.
struct FieldNumber: Hashable, Sendable {
    let value: Int

    init(_ kind: Kind, _ field: FieldIndex) {
        value = kind.number * 256 + kind.declaration.number(of: field)
    }

    init(_ field: some KindField) { value = field.kind.number * 256 + field.number }

    /// The numbers that the fields of a kind may have.
    static func range(of kind: Kind) -> ClosedRange<Int> {
        kind.number * 256...kind.number * 256 + 255
    }

    /// The field of a kind that this number in the database means; a registry holds no other
    /// numbers.
    static func field(stored number: Int, of kind: Kind) throws(RegistryError) -> FieldIndex {
        guard range(of: kind) ~= number else { throw RegistryError(.damaged) }
        let field = kind.declaration.index(of: number & 255)
        guard field != .unknown else { throw RegistryError(.damaged) }
        return field
    }

    /// Writes the table that tells people what the numbers mean.
    static func fill(_ database: Database) throws {
        for kind in Kind.stored {
            let extra = Field("X_", "自定义字段", .text(16384), .repeated)
            let fields = kind.fields.enumerated().map { (FieldIndex($0.offset), $0.element) }
            for (index, field) in fields + [(FieldIndex.extra, extra)] {
                try database.execute(
                    sql: """
                        INSERT INTO field (id, kind, name, label) VALUES (?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name, label = excluded.label
                        """,
                    arguments: [
                        FieldNumber(kind, index).value, kind.rawValue, field.name, field.label,
                    ])
            }
        }
    }
}
