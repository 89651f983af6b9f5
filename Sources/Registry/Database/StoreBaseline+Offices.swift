import GRDB
import Ledger
import Pool

extension StoreBaseline {
    func organizations() throws -> [(name: String, key: Key)] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT named.name, space.name, record.local
                FROM (SELECT id, name FROM kind_org UNION ALL SELECT id, uscc FROM kind_org)
                        AS named
                    JOIN record ON record.id = named.id AND record.gone = 0
                    JOIN space ON space.id = record.space ORDER BY record.id
                """)
        var organizations: [(name: String, key: Key)] = []
        while let row = try rows.next() {
            guard let name = row[0] as String?, let key = Key(space: row[1], local: row[2]) else {
                continue
            }
            organizations.append((name, key))
        }
        return organizations
    }

    func isRegistered(_ source: String) throws -> Bool? {
        try Bool.fetchOne(
            database,
            sql: """
                SELECT record.gone = 0 FROM alias JOIN space ON space.id = alias.space
                    JOIN record ON record.id = alias.record
                WHERE space.name = ? AND alias.local = ? AND record.kind = ? AND record.gone < 2
                """, arguments: [source, source, Kind.source.number])
    }

    func hasReported(_ source: String) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM batch JOIN space ON space.id = batch.source
                    WHERE space.name = ? AND undone_by IS NULL AND undoes IS NULL)
                """, arguments: [source]) ?? false
    }

    var isLocked: Bool {
        get throws { try SourceLock.fetch(database)?.isLocked ?? false }
    }
}
