import FoundationEssentials
import Glibc
import Pool
import Registry

/// A folder, made or read, with what the system says where that cannot be.
enum Folder {
    /// Makes a folder, and those above it, where they are missing.
    static func make(_ path: String) throws(FileFault) {
        guard let error = fault(making: path) else { return }
        guard error == ENOENT, path.folder != path, path.folder != "." else {
            throw FileFault(writing: path, error: error)
        }
        try make(path.folder)
        if let error = fault(making: path) { throw FileFault(writing: path, error: error) }
    }

    /// What the system says; `nil` when the folder is there.
    private static func fault(making path: String) -> Int32? {
        guard unsafe mkdir(path, 0o777) != 0 else { return nil }
        let error = errno
        var status = stat()
        guard error == EEXIST else { return error }
        guard unsafe stat(path, &status) == 0 else { return errno }
        return status.st_mode & S_IFMT == S_IFDIR ? nil : error
    }

    /// Whether something is a file that can be read to its end, and no pipe or device.
    static func isRegularFile(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The names of what lies in a folder, in no order; `name` is what the user calls it.
    static func entries(of path: String, as name: String) throws(FileFault) -> [String] {
        let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw FileFault(reading: name, error: errno) }
        close(folder)
        guard let entries = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw FileFault(.readFailed, name)
        }
        return entries
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
