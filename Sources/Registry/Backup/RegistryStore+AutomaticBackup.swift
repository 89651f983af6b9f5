import GRDB
import Ledger

extension RegistryStore {
    /// The earlier states that the program keeps beside the registry.
    package var backupFolder: BackupFolder { BackupFolder(ofDatabase: path) }

    /// Keeps the state before what a transaction is about to commit.
    ///
    /// It does so before more than a hundred changes, else once a day. One run that takes many
    /// batches keeps the state before the first of them.
    ///
    /// Another connection still sees that state, so whatever changes nothing costs nothing.
    ///
    /// - Throws: E902 and E908 where no copy can be made; then nothing is committed.
    func backUp(before database: Database) throws {
        guard backups.kept > 0, let ledger = try LastEntries(database), ledger.changes > 0 else {
            return
        }
        let folder = backupFolder
        let newest = folder.copies.first
        let isDue =
            ledger.changes > BackupPolicy.mostUnsaved
            || newest?.day != backups.moment.prefix(10)
        guard isDue, newest?.moment != backups.moment, !ledger.isKept(by: newest) else { return }
        let connection = try baseline()
        defer { try? connection.close() }
        try folder.keep(connection, revision: ledger.revisionBefore, backups)
    }
}

/// The entry of the ledger that is being written, and the one before it.
private struct LastEntries {
    let changes: Int
    let revisionBefore: Int
    private let appliedBefore: String?

    init?(_ database: Database) throws {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT created + changed + deleted + merged, applied_at FROM batch
                ORDER BY id DESC LIMIT 2
                """)
        guard let entry = rows.first else { return nil }
        changes = entry[0]
        appliedBefore = rows.dropFirst().first?[1]
        revisionBefore = try RegistryState.fetch(database).revision - 1
    }

    /// Whether a copy was made after the entry before, and so holds the state before this one.
    func isKept(by copy: DatabaseCopy?) -> Bool {
        guard let copy, copy.revision == revisionBefore, let appliedBefore else { return false }
        return copy.moment > appliedBefore
    }
}
