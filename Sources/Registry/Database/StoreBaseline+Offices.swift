import GRDB
import Ledger
import Pool

extension StoreBaseline {
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
