import FoundationEssentials
import GRDB

extension StoredValue {
    /// A value of a before-image as it would stand today: a reference with the present key of the
    /// record it leads to, a personal value with its hash.
    func restored(from database: Database) throws -> StoredValue {
        var value = self
        if let target, let key = try Self.key(of: target, database) {
            value.text = key + parameters
        }
        if let personal {
            value.blind = try Data.fetchOne(
                database, sql: "SELECT blind FROM personal WHERE id = ?", arguments: [personal]
            ).map { Array($0) }
        }
        return value
    }

    private static func key(of id: Int, _ database: Database) throws -> String? {
        try String.fetchOne(
            database,
            sql: """
                SELECT space.name || ':' || record.local
                FROM record JOIN space ON space.id = record.space WHERE record.id = ?
                """, arguments: [id])
    }
}
