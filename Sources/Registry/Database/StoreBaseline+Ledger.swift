import GRDB
import Ledger
import Pool

extension StoreBaseline {
    func standingBatch(_ name: String, of source: String) throws -> LedgerEntry? {
        try entries(
            "WHERE space.name = ? AND batch.name = ? AND batch.undone_by IS NULL "
                + "ORDER BY batch.attempt DESC LIMIT 1", [source, name]
        ).first
    }

    func hasBatch(_ name: String, of source: String) throws -> Bool {
        try !entries("WHERE space.name = ? AND batch.name = ? LIMIT 1", [source, name]).isEmpty
    }

    func batches(
        of source: String, changing kind: Kind, or name: String
    ) throws -> [LedgerEntry] {
        try standing("batch.name = ? OR \(Self.changesKind)", [source, name, kind.number])
    }

    func batches(
        of source: String, changing kind: Kind, after day: PartialDate
    ) throws -> [LedgerEntry] {
        // Whatever is after it is so by its text, too; to ask that first spares the changes of the rest.
        try standing("batch.as_of > ? AND \(Self.changesKind)", [source, day.text, kind.number])
    }

    private static let changesKind = """
        EXISTS (SELECT 1 FROM change JOIN record ON record.id = change.record
            WHERE change.batch = batch.id AND record.kind = ?)
        """

    private func standing(
        _ condition: String, _ arguments: StatementArguments
    ) throws -> [LedgerEntry] {
        try entries(
            """
            WHERE space.name = ? AND batch.undone_by IS NULL AND batch.undoes IS NULL
                AND (\(condition))
            ORDER BY batch.id
            """, arguments)
    }

    private func entries(
        _ condition: String, _ arguments: StatementArguments
    ) throws -> [LedgerEntry] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT batch.*, space.name AS office
                FROM batch JOIN space ON space.id = batch.source \(condition)
                """)
        return try Row.fetchAll(statement, arguments: arguments).map(LedgerEntry.init)
    }

    func history(of record: StoredRecord) throws -> RecordHistory {
        let statement = try database.cachedStatement(
            sql: """
                SELECT batch.*, space.name AS office, change.line AS change_line, change.before,
                    change.reason, change.as_of AS change_as_of
                FROM change JOIN batch ON batch.id = change.batch
                    JOIN space ON space.id = batch.source
                WHERE change.record = ? ORDER BY change.batch, change.seq
                """)
        let rows = try Row.fetchAll(statement, arguments: [record.id])
        return RecordHistory(
            record,
            events: rows.map { row in
                RecordHistory.Event(
                    batch: LedgerEntry(row), line: row["change_line"],
                    before: (row["before"] as String?).map { BeforeImage($0, of: record.kind) },
                    asOf: row["change_as_of"], reason: row["reason"])
            })
    }

    func lastBatch(changing record: Int) throws -> LedgerEntry? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT batch.*, space.name AS office
                FROM change JOIN batch ON batch.id = change.batch
                    JOIN space ON space.id = batch.source
                WHERE change.record = ? ORDER BY change.batch DESC LIMIT 1
                """)
        return try Row.fetchOne(statement, arguments: [record]).map(LedgerEntry.init)
    }
}

extension LedgerEntry {
    /// The entry of a row of `batch` with the name of its office beside it.
    init(_ row: Row) {
        let standing: FieldHistory.Standing =
            row["undone_by"] != nil ? .undone : row["undoes"] != nil ? .undo : .stands
        self.init(
            number: row["id"], name: row["name"], source: row["office"], hash: row["sha256"],
            file: row["file"], asOf: row["as_of"], operatorName: row["operator"],
            appliedAt: row["applied_at"],
            isPartial: row["result"] as String == ImportOutcome.Result.partial.rawValue,
            rejectsOf: row["rejects_of"], undoes: row["undoes"], standing: standing)
    }
}
