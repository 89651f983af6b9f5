import FoundationEssentials
import GRDB
import Ledger
import Pool

extension RegistryError {
    /// What an error of the database library means to the person who waits.
    init(_ error: any Error, path: String) {
        if let error = error as? RegistryError {
            self = error
            return
        }
        let parameters: [Diagnostic.Parameter: String] = [.path: path]
        if error is RowDecodingError {
            self.init(.damaged, parameters)
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(.bug, [.reason: "\(type(of: error))"])
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self.init(.busy, parameters)
        // The file ends before it should.
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ:
            self.init(.damaged, parameters)
        case .SQLITE_FULL, .SQLITE_IOERR: self.init(.disk, parameters)
        case .SQLITE_NOTADB: self = .noRegistry(at: path)
        case .SQLITE_CORRUPT: self.init(.damaged, parameters)
        case .SQLITE_CANTOPEN: self.init(unopened: path)
        case .SQLITE_READONLY, .SQLITE_PERM:
            self.init(.noPermission, [.path: Self.barred(path)])
        default:
            // The number alone: SQLite's words may quote a value.
            self.init(.bug, [.reason: "SQLite \(error.extendedResultCode.rawValue)"])
        }
    }
}

extension RegistryError {
    /// What of a registry the user may not use: its file, or the folder, where SQLite keeps a log.
    private static func barred(_ path: String) -> String {
        let files = FileManager.default
        guard files.isReadableFile(atPath: path) else { return path }
        let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        return files.isWritableFile(atPath: folder) ? path : folder
    }

    /// A file that holds no registry; where a key lies beside it, it held one.
    static func noRegistry(at path: String) -> RegistryError {
        let hasKey = KeyFile.read(at: KeyFile.path(ofDatabase: path)) != nil
        return RegistryError(hasKey ? .damaged : .notADatabase, [.path: path])
    }
}
