import GRDB
import Pool

/// What the registry has under the numbers of records, each looked up once.
struct StoredHeads {
    struct Head {
        var kind: Kind
        var key: Key
        var isGone: Bool
        /// The record to which its own key leads: after a merge another one.
        var successor: Int
    }

    private let database: Database
    private var heads: [Int: Head] = [:]
    /// So many are kept in memory.
    private static let limit = 50_000

    init(_ database: Database) { self.database = database }

    mutating func head(_ id: Int) throws -> Head? {
        if let head = heads[id] { return head }
        let statement = try database.cachedStatement(
            sql: """
                SELECT record.kind, space.name, record.local, record.gone,
                    coalesce(alias.record, record.id)
                FROM record JOIN space ON space.id = record.space
                    LEFT JOIN alias ON alias.space = record.space AND alias.local = record.local
                WHERE record.id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [id]),
            let key = Key(space: row[1], local: row[2])
        else { return nil }
        if heads.count >= Self.limit { heads = [:] }
        let head = Head(
            kind: try Kind(stored: row[0]), key: key, isGone: row[3] as Int > 0, successor: row[4])
        heads[id] = head
        return head
    }
}
