import Glibc
import Pool

/// A file that a command writes: it takes the place of an older one when it is whole.
struct OutputFile: ~Copyable {
    private let path: String
    private let draft: String
    private let channel: Channel

    /// `mode` says who may read the file, as far as the user's mask allows.
    init(_ name: String, environment: Environment, mode: mode_t = 0o666) throws {
        path = environment.absolute(name)
        draft = "\(path).\(getpid())~"
        let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw Self.fault(name) }
        channel = Channel(descriptor: descriptor)
    }

    deinit {
        close(channel.descriptor)
        unsafe unlink(draft)
    }

    func write(_ text: String) throws { try write(Array(text.utf8)) }

    func write(_ bytes: [UInt8]) throws {
        guard channel.write(bytes) else { throw Self.fault(path) }
    }

    /// Puts the file into its place.
    consuming func finish() throws {
        guard fsync(channel.descriptor) == 0, unsafe rename(draft, path) == 0 else {
            throw Self.fault(path)
        }
    }

    /// Writes a whole text.
    static func write(_ text: String, to name: String, environment: Environment) throws {
        let file = try OutputFile(name, environment: environment)
        try file.write(text)
        try file.finish()
    }

    /// Whether two names lead to one file, by links too.
    static func isSame(_ first: String, _ second: String, _ environment: Environment) -> Bool {
        var (one, other) = (stat(), stat())
        guard unsafe stat(environment.absolute(first), &one) == 0,
            unsafe stat(environment.absolute(second), &other) == 0
        else { return false }
        return one.st_dev == other.st_dev && one.st_ino == other.st_ino
    }

    private static func fault(_ name: String) -> FileFault {
        switch errno {
        case ENOENT, ENOTDIR: FileFault(.noSuchFile, name)
        case EISDIR: FileFault(.isADirectory, name)
        case ENOSPC, EIO, EDQUOT: FileFault(.disk, name)
        default: FileFault(.noPermission, name)
        }
    }
}
