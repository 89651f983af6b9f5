import FoundationEssentials
import GRDB
import Glibc
package import Ledger
package import Pool

/// A backup that is put back into the place of a registry, or into an empty one.
///
/// What lies there is kept first, as an automatic backup; a registry that is damaged is moved aside.
package struct Restoration {
    /// What became of what lay there before.
    package enum Former: Hashable, Sendable {
        case nothing
        /// It is kept as an automatic backup of this path.
        case kept(String)
        /// It could not be read, and lies here.
        case aside(String)
    }

    /// The registry that was put back.
    package let state: RegistryState
    package let former: Former
    /// The keys of those who are in it though they were removed since, at their wish.
    package private(set) var removed: [Key] = []

    /// Puts a backup of either kind back.
    ///
    /// - Parameters:
    ///   - file: a sealed backup, or a copy that the program made by itself.
    ///   - path: where the registry is to be.
    ///   - backups: after whose moment the state before is named.
    ///   - operatorName: who does it; the audit of what is put back keeps it.
    ///   - passphrase: asked for where the file is sealed.
    /// - Throws: E940 and E941 for a backup that does not open, E942 where another registry lies at the
    ///   place, E912 where the key of another one does, E901 where it is in use, E902 and E908. Then
    ///   everything is as it was.
    package init(
        of file: String, to path: String, backups: BackupPolicy, by operatorName: String,
        passphrase: () throws -> String
    ) throws {
        let draft = Draft(of: path)
        defer { draft.remove() }
        if SealedBackup.isOne(file) {
            try draft.unpack(SealedBackup(path: file), under: passphrase())
        } else {
            try draft.copy(file)
        }
        state = try draft.demandSound(file)
        try draft.keep(
            AuditEntry(
                .restore, by: operatorName, at: backups.moment, export: BackupFile.name(file)))
        former = try Self.place(draft, state, at: path, backups, &removed)
    }

    private static func place(
        _ draft: Draft, _ state: RegistryState, at path: String, _ backups: BackupPolicy,
        _ removed: inout [Key]
    ) throws -> Former {
        guard FileManager.default.fileExists(atPath: path) else {
            // A log that was left alone would be read into the registry that is put beside it.
            try moveAside(path, backups.moment, Self.logs)
            try draft.settle(at: path)
            return .nothing
        }
        let store: RegistryStore
        do {
            store = try RegistryStore(path: path, .reading)
        } catch let error where [.damaged, .notADatabase, .altered].contains(error.code) {
            let aside = try moveAside(path, backups.moment, Self.logs + [".key", ""])
            try draft.settle(at: path)
            return .aside(aside)
        }
        guard try store.state().id == state.id else {
            throw RegistryError(.otherRegistry, [.path: path])
        }
        try? store.queue.close()
        removed = try draft.takeExclusions(from: path)
        return .kept(try draft.replace(path, backups))
    }

    private static let logs = ["-wal", "-shm", "-journal"]

    /// Moves files of a registry, by their endings, out of the way, and says what they are called now.
    @discardableResult
    private static func moveAside(
        _ path: String, _ moment: String, _ endings: [String]
    ) throws(RegistryError) -> String {
        let aside = path + ".damaged-" + moment.filter { $0.isNumber || $0 == "T" }
        for ending in endings {
            guard unsafe rename(path + ending, aside + ending) == 0 || errno == ENOENT else {
                throw RegistryError(writing: aside, error: errno)
            }
        }
        return aside
    }
}
