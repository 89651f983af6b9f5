import BatchFormat
import Glibc

/// The files of a registry, as they are known by what they hold and where they lie.
package enum RegistryFiles {
    /// What lies beside a database, by the ending of its name.
    private static let endings =
        [
            ".key", ".key" + KeyFile.draftEnding, "-wal", "-shm", "-journal",
            RegistryStore.copyEnding,
        ] + IndexFile.endings
        + EmbeddingFile.endings
    /// What every database of SQLite begins with.
    private static let opening = Array("SQLite format 3\0".utf8)

    /// The database of a registry and what lies beside it under its name.
    static func all(of path: String) -> [String] { [path] + endings.map { path + $0 } }

    /// Whether a file is a registry, a backup of one, a key, a log or a receipt; or would be one,
    /// were it made at this place.
    package static func include(_ path: String) -> Bool {
        let head = head(of: path)
        return head.starts(with: opening) || head.starts(with: Receipt.opening.utf8)
            || SealedBackup.isOne(path) || isKey(path) || isRegistry(path)
            || endings.contains {
                path.hasSuffix($0) && isRegistry(String(path.dropLast($0.count)))
            }
    }

    /// Whether a database lies here, be it damaged.
    private static func isRegistry(_ path: String) -> Bool {
        head(of: path).starts(with: opening)
            || isKey(KeyFile.path(ofDatabase: path))
    }

    private static func isKey(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_size < KeyFile.longest
            && KeyFile.read(at: path) != nil
    }

    private static func head(of path: String) -> [UInt8] {
        let file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return [] }
        defer { close(file) }
        return unsafe [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
            count = max(0, unsafe read(file, buffer.baseAddress, 16))
        }
    }
}
