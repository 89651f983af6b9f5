import FoundationEssentials
import Glibc
import Pool
import Registry

/// Files that come into a folder together, once all of them are whole; till then they lie in a
/// folder of their own within it, for their owner alone.
///
/// It is locked as a ``Draft`` is, so that what a run leaves that was killed is removed by the next.
struct DraftFolder: ~Copyable {
    /// The folder that the files are for, as it was typed, and where it is.
    private let name: String
    private let target: String
    /// Whether the folder was made for them.
    private let isNew: Bool
    private let path: String
    private let lock: Int32

    init(in name: String, _ environment: Environment) throws(FileFault) {
        let target = environment.absolute(name)
        let isNew = !FileManager.default.fileExists(atPath: target)
        try Folder.make(target)
        Draft.removeAbandoned(in: target)
        (path, lock) = try Self.made(in: target, name)
        (self.name, self.target, self.isNew) = (name, target, isNew)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
        close(lock)
        // It stays unless it is empty.
        if isNew { unsafe rmdir(target) }
    }

    private static func made(
        in target: String, _ name: String
    ) throws(FileFault) -> (path: String, lock: Int32) {
        while true {
            let path = Draft.path(in: target)
            guard unsafe mkdir(path, 0o700) == 0 else {
                throw FileFault(writing: name, error: errno)
            }
            let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            flock(folder, LOCK_EX)
            var status = stat()
            // Before it was locked somebody may have taken it for an abandoned one.
            if unsafe fstat(folder, &status) == 0, status.st_nlink > 0 { return (path, folder) }
            close(folder)
        }
    }

    /// Writes a whole file, which its owner alone may read; the disk may have it later.
    func write(_ bytes: [UInt8], as file: String) throws(FileFault) {
        let descriptor = unsafe open(
            path + "/" + file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileFault(writing: named(file), error: errno) }
        defer { close(descriptor) }
        if let error = Channel(descriptor: descriptor).write(bytes) {
            throw FileFault(writing: named(file), error: error)
        }
    }

    /// Puts the files into the folder, where they replace those of their names, once the disk has
    /// all of them.
    consuming func finish(_ files: [String]) throws(FileFault) {
        for file in files where Folder.isFolder(target + "/" + file) {
            throw FileFault(.isADirectory, named(file))
        }
        if let failure = Settling(files, in: path).failure() {
            throw FileFault(writing: named(failure.file), error: failure.error)
        }
        for file in files {
            guard unsafe rename(path + "/" + file, target + "/" + file) == 0 else {
                throw FileFault(writing: named(file), error: errno)
            }
        }
        Settling.names(in: target)
    }

    private func named(_ file: String) -> String { name + "/" + file }
}
