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
    ///   - madeAt: the moment in UTC.
    ///   - program: the version of this program.
    /// - Returns: what the backup says of itself.
    /// - Throws: E912 where something is there, E902, E908 and E915 as the place has it, E918 where the
    ///   registry is damaged. Then nothing is left behind.
    /// - Complexity: the database is copied, sealed and read back: time in proportion to its size; on
    ///   the disk of the registry there must be room for one more copy.
    package func backUp(
        to path: String, under passphrase: String, madeAt: String, program: String,
        cost: SealedStream.Cost = .standard
    ) throws(RegistryError) -> BackupFacts {
        let draft = self.path + Self.copyEnding
        defer { for file in [draft, draft + "-journal"] { unsafe unlink(file) } }
        do {
            let connection = try baseline()
            defer { try? connection.close() }
            try CopiedFile(database: draft, rightsOf: self.path).take(connection)
            let state = try connection.read(RegistryState.fetch)
            let key = FileManager.default.contents(atPath: KeyFile.path(ofDatabase: self.path))
            let facts = BackupFacts(
                state, madeAt: madeAt, program: program, keyLength: key?.count ?? 0,
                databaseLength: OpenFile(draft)?.size ?? 0)
            let backup = SealedBackup(path: path)
            try backup.write(
                facts, key: key.map(Array.init) ?? [], database: draft, under: passphrase, cost)
            do {
                try backup.read(under: passphrase) { _ in }
            } catch {
                unsafe unlink(path)
                throw error
            }
            PrivateFile.syncFolder(of: path)
            return facts
        } catch {
            throw RegistryError(error, path: path)
        }
    }

    /// What the copy has at its end that is made to be sealed.
    static let copyEnding = ".copy.new"
}
