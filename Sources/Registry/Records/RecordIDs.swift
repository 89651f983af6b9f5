import GRDB
import Pool

extension Database {
    /// The numbers of the records of a kind that are not gone, by key.
    ///
    /// - Complexity: all records are gone through, unless the kind has few.
    func ids(of kind: Kind) throws -> [Int] {
        let few = try fewIDs(of: kind)
        return try Int.fetchAll(
            self,
            sql: """
                SELECT record.id FROM record JOIN space ON space.id = record.space
                WHERE kind = ? AND gone = 0
                    AND \(few.map { "record.id IN (SELECT value FROM json_each('\($0.json)'))" } ?? "1 = 1")
                ORDER BY (space.name || ':' || local) COLLATE BINARY
                """, arguments: [kind.number])
    }

    /// The numbers of the records of a kind that has few, by number; those that are gone, too.
    func fewIDs(of kind: Kind) throws -> [Int]? {
        let ids = try Int.fetchAll(
            self, sql: "SELECT id FROM \(KindTable.of(kind).name) LIMIT ?",
            arguments: [KindLoader.atATime + 1])
        return ids.count <= KindLoader.atATime ? ids : nil
    }
}

extension [Int] {
    /// The numbers as one argument of a statement, however many: `IN (SELECT value FROM json_each(?))`.
    var json: String { "[\(map(String.init).joined(separator: ","))]" }
}
