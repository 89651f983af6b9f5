import GRDB
import Pool

extension Database {
    /// The numbers of the records of a kind that are not gone, by key.
    func ids(of kind: Kind) throws -> [Int] {
        try Int.fetchAll(
            self,
            sql: """
                SELECT record.id FROM record JOIN space ON space.id = record.space
                WHERE kind = ? AND gone = 0 ORDER BY (space.name || ':' || local) COLLATE BINARY
                """, arguments: [kind.number])
    }
}

extension [Int] {
    /// The numbers as one argument of a statement, however many: `IN (SELECT value FROM json_each(?))`.
    var json: String { "[\(map(String.init).joined(separator: ","))]" }
}
