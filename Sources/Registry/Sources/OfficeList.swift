import GRDB
import Pool

/// The offices that the registry knows (报送单位名录).
struct OfficeList {
    let database: Database

    /// Whether an office is on the list, or has reported before it was.
    ///
    /// One whose record was deleted is unknown whatever it reported before. One that never had a
    /// record is known by a batch that stands: undoing that batch makes it unknown again.
    func knows(_ source: String) throws -> Bool {
        if source == Key.shared { return true }
        if try source == RegistryState.fetch(database).source { return true }
        return try isRegistered(source) ?? hasReported(source)
    }

    /// `nil` when there never was a record of the office, `false` when it was deleted.
    private func isRegistered(_ source: String) throws -> Bool? {
        try Bool.fetchOne(
            database,
            sql: """
                SELECT record.gone = 0 FROM alias JOIN space ON space.id = alias.space
                    JOIN record ON record.id = alias.record
                WHERE space.name = ?1 AND alias.local = ?1 AND record.kind = ?2
                    AND record.gone < 2
                """, arguments: [source, Kind.source.number])
    }

    private func hasReported(_ source: String) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM batch JOIN space ON space.id = batch.source
                    WHERE space.name = ? AND undone_by IS NULL AND undoes IS NULL)
                """, arguments: [source]) ?? false
    }
}
