import FoundationEssentials
import GRDB
import Glibc
import Ledger
import Pool

/// The folder beside a registry in which the program keeps earlier states of it.
package struct BackupFolder: Sendable {
    package let path: String
    private let database: String

    package init(ofDatabase database: String) {
        self.database = database
        path = database + Self.ending
    }

    /// What it adds to the name of the database.
    package static let ending = ".backups"
    /// What the name of a copy has at its end while it is written.
    private static let draftEnding = ".new"

    /// The copies in it, the newest first.
    package var copies: [DatabaseCopy] {
        names.compactMap { DatabaseCopy($0, in: path) }
            .sorted { ($0.moment, $0.revision, $0.path) > ($1.moment, $1.revision, $1.path) }
    }

    private var names: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    }

    /// Adds what a connection sees, and lets only as many stay as the policy says.
    func keep(_ connection: DatabaseQueue, revision: Int, _ policy: BackupPolicy) throws {
        _ = try add(connection, revision: revision, moment: policy.moment)
        prune(keeping: policy.kept)
    }

    /// Adds what a connection sees, with the key of now, and looks whether the copy is whole.
    func add(
        _ connection: DatabaseQueue, revision: Int, moment: String
    ) throws -> DatabaseCopy {
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw RegistryError(writing: path, error: errno)
        }
        removeDrafts()
        let name = freeName(moment, revision)
        guard let copy = DatabaseCopy(name, in: path) else {
            throw RegistryError(.bug, [.reason: name])
        }
        let draft = copy.path + Self.draftEnding
        do {
            try CopiedFile(database: draft, rightsOf: database).take(connection)
            try copyKey(to: KeyFile.path(ofDatabase: copy.path))
            guard unsafe rename(draft, copy.path) == 0 else {
                throw RegistryError(writing: copy.path, error: errno)
            }
            PrivateFile.syncFolder(of: copy.path)
            return copy
        } catch {
            for file in [draft, KeyFile.path(ofDatabase: copy.path)] { unsafe unlink(file) }
            throw RegistryError(error, path: copy.path)
        }
    }

    /// Lets only so many of the newest stay.
    private func prune(keeping count: Int) {
        for copy in copies.dropFirst(count) {
            for file in RegistryFiles.all(of: copy.path) { unsafe unlink(file) }
        }
    }

    private func copyKey(to copy: String) throws(RegistryError) {
        let key = KeyFile.path(ofDatabase: database)
        guard let bytes = FileManager.default.contents(atPath: key) else { return }
        let file = try PrivateFile(copy, replaces: true)
        try file.write(Array(bytes))
        try file.finish()
    }

    private func freeName(_ moment: String, _ revision: Int) -> String {
        let taken = Set(names)
        let free = (1...).lazy
            .map { DatabaseCopy.name(moment: moment, revision: revision, number: $0) }
            .first { !taken.contains($0) }
        return free ?? ""
    }

    /// Takes away what a run that was killed left behind.
    private func removeDrafts() {
        for name in names where name.hasSuffix(Self.draftEnding) {
            unsafe unlink(path + "/" + name)
        }
    }
}
