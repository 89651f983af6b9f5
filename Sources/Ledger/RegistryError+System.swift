import Glibc
package import Pool

extension DiagnosticCode {
    /// What an error of the system means when a file or a folder is opened, made or written; `nil`
    /// where it says something else in reading than in writing.
    package static func of(systemError error: Int32) -> DiagnosticCode? {
        switch error {
        case ENOENT, ENOTDIR: .noSuchFile
        case EEXIST: .fileExists
        case EISDIR: .isADirectory
        case EACCES, EPERM, EROFS, ETXTBSY: .noPermission
        case ENAMETOOLONG: .nameTooLong
        case ELOOP: .linkLoop
        case ENOSPC, EDQUOT, EFBIG: .disk
        default: nil
        }
    }
}

extension RegistryError {
    /// What the system said when it was asked to open a file of the registry.
    package init(reading path: String, error: Int32) {
        self.init(DiagnosticCode.of(systemError: error) ?? .readFailed, [.path: path])
    }

    /// What the system said when it was asked to make or write one.
    package init(writing path: String, error: Int32) {
        self.init(DiagnosticCode.of(systemError: error) ?? .disk, [.path: path])
    }

    /// Why SQLite can open neither the registry nor its log: what the system says of its file, or of
    /// the folder, in which the log lies.
    package init(unopened path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let wanted = [(path, R_OK), (folder.isEmpty ? "/" : folder, W_OK)]
        for (name, right) in wanted where unsafe access(name, right) != 0 {
            self.init(reading: name, error: errno)
            return
        }
        // The rights are there, but no room for the log.
        self.init(.disk, [.path: path])
    }
}
