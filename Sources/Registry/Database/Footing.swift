import GRDB
import Glibc
import Ledger
import Pool

/// How SQLite stands to a registry's file, whoever else may use it.
enum Footing {
    /// With a log and its index beside the file; the last one to close takes both away.
    case shared
    /// Alone, with the index in memory: on a full disk there is no room for one.
    case alone
    /// For a file that nobody can write: nothing is locked and nothing made beside it.
    case unchanging

    /// How a registry is read here.
    static func forReading(_ path: String) -> Footing {
        isUnchanging(path) ? .unchanging : .shared
    }

    /// Whether the medium, or the rights of the file and of its folder, keep everybody from writing.
    private static func isUnchanging(_ path: String) -> Bool {
        var system = statvfs()
        if unsafe statvfs(path, &system) == 0, system.f_flag & UInt(ST_RDONLY) != 0 { return true }
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        return [path, folder.isEmpty ? "/" : folder].allSatisfy { name in
            var status = stat()
            return
                unsafe (stat(name, &status) == 0 && status.st_mode & 0o222 == 0
                && access(name, W_OK) != 0)
        }
    }

    /// What SQLite is given as the name of the file.
    func name(of path: String) -> String {
        guard case .unchanging = self else { return path }
        let allowed = UInt8(ascii: "!")...UInt8(ascii: "~")
        let escaped = path.utf8.map { byte in
            allowed.contains(byte) && !"%?#".utf8.contains(byte)
                ? String(UnicodeScalar(byte)) : "%" + [byte].hex
        }.joined()
        // What the log holds is committed, and `immutable` would not look at it.
        return "file:\(escaped)?mode=ro&" + (Self.hasLog(path) ? "vfs=unix-none" : "immutable=1")
    }

    private static func hasLog(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path + "-wal", &status) == 0 && status.st_size > 0
    }

    /// Says so to SQLite, before it looks at the file.
    func configure(_ configuration: inout Configuration) {
        if case .unchanging = self { configuration.readonly = true }
        if case .shared = self { return }
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
        }
    }
}
