import GRDB
import Glibc
package import Ledger
package import Pool

/// What was removed of a person, as the deletion receipt says it.
package struct PurgeResult: Hashable, Sendable {
    /// The number by which the audit knows the person.
    package var record: Int
    /// The entry of the audit, and the hash of the last one.
    package var entry = 0
    package var auditHead = ""
    /// How many sealed values, changes and records of his dealings went.
    package var values: Int
    package var changes: Int
    package var dependents: Int
    /// The match runs from which he was taken.
    package var runs: [String] = []
    /// By what he is known on the list of those who are not taken in again.
    package var exclusion: ExclusionBasis?
}

/// By what a person is known in files outside the database.
package struct PersonMarks: Hashable, Sendable {
    /// His keys, `lzgx:0007`, and the names that he has or had.
    package var keys: [String]
    package var names: [String]
    /// The teams that he leads alone: somebody else has to be named before he can be removed.
    package var ledTeams: [Key]
}

extension RegistryStore {
    package func marks(of person: RegistryRecord) throws(RegistryError) -> PersonMarks {
        try read { database in
            let purge = try Purge(database, of: person.id)
            return PersonMarks(
                keys: purge.keys, names: purge.names, ledTeams: try purge.ledTeams().map(\.key))
        }
    }

    /// Removes a person for good: records, sealed values, history, references, saved runs, and the
    /// pages on which they lay; an undo does not bring him back, and a roster that names him again is
    /// refused (E418).
    ///
    /// - Throws: E902 where the disk is full, then nothing was removed; E911 without the key.
    package func purge(
        _ person: RegistryRecord, _ access: AccessTerms, redact: @escaping RunRedactor
    ) throws(RegistryError) -> PurgeResult {
        guard let vault else { throw RegistryError(.keyMissing, [.path: keyPath]) }
        do {
            for file in IndexFile.endings + EmbeddingFile.endings { unsafe unlink(path + file) }
            try writer.inDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
            let result = try writer.write { database in
                try Purge(database, of: person.id).perform(access, vault, redact)
            }
            // Written anew without free pages, and the log emptied.
            try writer.vacuum()
            try writer.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
            return result
        } catch {
            throw RegistryError(error, path: path)
        }
    }
}

extension Purge {
    /// Removes the person, and keeps that this was done, and who is not to be taken in again.
    func perform(
        _ access: AccessTerms, _ vault: Vault, _ redact: RunRedactor
    ) throws -> PurgeResult {
        let list = Self.list(records)
        let exclusion = try Exclusion(of: person, records, database, vault)
        var result = PurgeResult(
            record: person, values: try count("personal WHERE record IN (\(list))"),
            changes: try count("change WHERE record IN (\(list))"),
            dependents: try dependents().count, exclusion: exclusion?.basis)
        try exclusion?.add(to: database, access)
        result.runs = try redactRuns(redact)
        try remove()
        result.entry = try Door(database: database).audit(
            access.entry(.purge, of: RecordSet(records), []))
        result.auditHead = try AuditTable.head(database)?.hex ?? ""
        return result
    }

    private func count(_ rows: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(rows)") ?? 0
    }
}
