import GRDB
import Ledger
import Pool

/// The one way into the ledger: batches, undos, the lock of the list of offices, people told apart,
/// saved match runs, and the audit, in which each of them has its entry.
///
/// It belongs to the transaction that writes what the entry stands for.
struct Door {
    let database: Database

    /// What an entry says from its start.
    struct Entry: Sendable {
        var name: String
        /// The number of the office's space.
        var source: Int
        /// The hash of the batch's text; empty for an undo.
        var hash = ""
        var file = ""
        var madeAt: String?
        var asOf: String?
        var operatorName: String
        /// The moment with its zone, as ISO 8601 has it.
        var appliedAt: String
        var rejectsOf: String?
        /// The number of the entry that it takes back.
        var undoes: Int?
    }

    /// Begins an entry, so that whatever is written under it can name it, and gives its number.
    ///
    /// Were it written last, SQLite would look at each record for those that wait for it.
    func begin(_ entry: Entry) throws -> Int {
        let attempts = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM batch WHERE name = ? AND source = ?",
            arguments: [entry.name, entry.source])
        let number = try Int.fetchOne(
            database,
            sql: """
                INSERT INTO batch (name, source, attempt, sha256, file, made_at, as_of, operator,
                    applied_at, result, preview, created, changed, unchanged, deleted, merged,
                    rejected, rejects_of, undoes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, 0, 0, 0, 0, 0, ?, ?)
                RETURNING id
                """,
            arguments: [
                entry.name, entry.source, 1 + (attempts ?? 0), entry.hash,
                entry.file.maskingPersonalNumbers, entry.madeAt, entry.asOf,
                entry.operatorName.maskingPersonalNumbers, entry.appliedAt,
                ImportOutcome.Result.accepted.rawValue, entry.rejectsOf, entry.undoes,
            ])
        guard let number else { throw RegistryError(.bug, [.reason: "batch"]) }
        return number
    }

    /// Ends an entry: says what became of it, and the registry is of the next revision.
    func end(_ number: Int, _ result: ImportOutcome.Result, _ preview: Preview) throws {
        let counts = preview.counts
        try database.execute(
            sql: """
                UPDATE batch SET result = ?, preview = ?, created = ?, changed = ?,
                    unchanged = ?, deleted = ?, merged = ?, rejected = ?
                WHERE id = ?
                """,
            arguments: [
                result.rawValue, preview.id, counts.created, counts.changed, counts.unchanged,
                counts.deleted, counts.merged, counts.rejected, number,
            ])
        try database.execute(sql: "UPDATE registry SET revision = revision + 1")
        try audit(batch: number)
    }

    /// Says which entries of a chain, each of which takes back the next, stand after one more took
    /// back the first: those that are undone and those that are not take turns.
    func mark(_ chain: [Int], undoneBy number: Int) throws {
        for (place, batch) in chain.enumerated() {
            let undoing = place.isMultiple(of: 2) ? ([number] + chain)[place] : nil
            try database.execute(
                sql: "UPDATE batch SET undone_by = ? WHERE id = ?", arguments: [undoing, batch])
        }
    }

    /// Locks or unlocks the list of offices.
    func set(_ lock: SourceLock) throws {
        try database.execute(
            sql: "INSERT INTO source_lock (is_locked, operator, set_at) VALUES (?, ?, ?)",
            arguments: [lock.isLocked, lock.operatorName.maskingPersonalNumbers, lock.setAt])
        try audit(
            AuditEntry(lock.isLocked ? .lock : .unlock, by: lock.operatorName, at: lock.setAt))
    }
}
