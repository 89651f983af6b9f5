import FoundationEssentials
import GRDB
import Glibc
package import Ledger
import Pool

extension RegistryStore {
    /// Writes the registry and its key into one file, sealed under a pass-phrase, and reads it back.
    ///
    /// - Parameters:
    ///   - path: a file that is not there yet.
    ///   - passphrase: what opens it again.
    ///   - operatorName: who makes it; the audit keeps that it left.
    ///   - madeAt: the moment in UTC.
    ///   - program: the version of this program.
    ///   - cost: how dear it is to try a pass-phrase.
    /// - Returns: what the backup says of itself.
    /// - Throws: E912 where something is there, E902, E908 and E915 as the place has it, E918 where the
    ///   registry is damaged. Then nothing is left behind.
    /// - Complexity: the database is copied, sealed and read back: time in proportion to its size; on
    ///   the disk of the registry there must be room for one more copy.
    package func backUp(
        to path: String, under passphrase: String, by operatorName: String, madeAt: String,
        program: String,
        cost: SealedStream.Cost = .standard
    ) throws(RegistryError) -> BackupFacts {
        let (draft, sealed) = (self.path + Self.copyEnding, SealedBackup(path: path + ".new"))
        defer { for file in [draft, draft + "-journal", sealed.path] { unsafe unlink(file) } }
        do {
            guard !FileManager.default.fileExists(atPath: path) else {
                throw RegistryError(.fileExists, [.path: path])
            }
            let connection = try baseline()
            defer { try? connection.close() }
            try CopiedFile(database: draft, rightsOf: self.path).take(connection)
            let state = try connection.read(RegistryState.fetch)
            let key = FileManager.default.contents(atPath: KeyFile.path(ofDatabase: self.path))
            let facts = BackupFacts(
                state, madeAt: madeAt, program: program, keyLength: key?.count ?? 0,
                databaseLength: OpenFile(draft)?.size ?? 0)
            try sealed.write(
                facts, key: key.map(Array.init) ?? [], database: draft, under: passphrase, cost)
            try sealed.read(under: passphrase) { _ in }
            try keep(path, AuditEntry(.backup, by: operatorName, at: madeAt))
            // Only what is whole bears the name.
            guard unsafe rename(sealed.path, path) == 0 else {
                throw RegistryError(writing: path, error: errno)
            }
            PrivateFile.syncFolder(of: path)
            return facts
        } catch {
            throw RegistryError(error, path: path)
        }
    }

    /// What the copy has at its end that is made to be sealed.
    static let copyEnding = ".copy.new"

    /// Keeps in the audit that a backup leaves, under the name of its file.
    private func keep(_ path: String, _ entry: AuditEntry) throws {
        var entry = entry
        entry.export = BackupFile.name(path)
        try writing { database in
            try Door(database: database).audit(entry)
            return .commit
        }
    }

    /// The backups that left the registry, by the day and the name of the file; where they are now the
    /// program does not know.
    package func backupsElsewhere() throws(RegistryError) -> [String] {
        try read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT substr(at, 1, 10) || ' ' || export FROM audit
                    WHERE action = ? AND export IS NOT NULL ORDER BY id
                    """, arguments: [AuditEntry.Action.backup.rawValue])
        }
    }
}

/// What the audit says of the file of a backup.
enum BackupFile {
    /// Its name without the folder; a personal number in it is masked.
    static func name(_ path: String) -> String? {
        path.split(separator: "/").last.map { String($0).maskingPersonalNumbers }
    }
}
