import GRDB
import Ledger
import Pool

extension FieldNumber {
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
