import GRDB

extension Database {
    /// The names of the spaces of keys, by number.
    func spaceNames() throws -> [Int: String] {
        let rows = try Row.fetchAll(self, sql: "SELECT id, name FROM space")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
}
