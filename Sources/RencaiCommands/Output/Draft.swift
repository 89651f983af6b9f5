import FoundationEssentials
import Glibc
import Registry

/// A file that is being written, under a name of its own; till it is whole for its owner alone.
///
/// Whoever writes it holds a lock on it, so that drafts of a run that was killed are known by
/// having none; they are removed when the next file is written into their folder.
struct Draft: ~Copyable {
    let channel: Channel
    private let path: String
    private static let (opening, ending) = (".rencai-", "~")

    /// A path in a folder that nobody has.
    static func path(in folder: String) -> String {
        let number = String(UInt64.random(in: 0...(.max)), radix: 36)
        return "\(folder)/\(opening)\(number)\(ending)"
    }

    init(for name: String, in folder: String) throws(FileFault) {
        Self.removeAbandoned(in: folder)
        while true {
            let path = Self.path(in: folder)
            let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
            let file = unsafe open(path, flags, 0o600)
            guard file >= 0 else { throw FileFault(writing: name, error: errno) }
            flock(file, LOCK_EX)
            var status = stat()
            // Before it was locked somebody may have taken it for an abandoned one.
            guard unsafe fstat(file, &status) == 0, status.st_nlink > 0 else {
                close(file)
                continue
            }
            channel = Channel(descriptor: file)
            self.path = path
            return
        }
    }

    deinit {
        unsafe unlink(path)
        close(channel.descriptor)
    }

    /// Gives the draft the owner and the rights of the file that it replaces, or those of a new one.
    func take(rights old: stat?, or mode: mode_t) -> Bool {
        let file = channel.descriptor
        guard let old else {
            let mask = umask(0o077)
            umask(mask)
            return fchmod(file, mode & ~mask) == 0
        }
        var rights = old.st_mode & 0o777
        if fchown(file, old.st_uid, old.st_gid) != 0 {
            guard old.st_uid == geteuid() else { return false }
            // Of another group now, which was not asked for.
            rights &= ~0o070
        }
        return fchmod(file, rights) == 0
    }

    /// Puts the draft under its own name, on the disk as well as in the folder.
    func move(to target: String) -> Bool {
        guard fsync(channel.descriptor) == 0, unsafe rename(path, target) == 0 else {
            return false
        }
        Settling.names(in: target.folder)
        return true
    }

    /// Removes what earlier runs of this user left.
    static func removeAbandoned(in folder: String) {
        guard let entries = unsafe opendir(folder) else { return }
        defer { unsafe closedir(entries) }
        while let entry = unsafe readdir(entries) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(opening), name.hasSuffix(ending) { remove("\(folder)/\(name)") }
        }
    }

    private static func remove(_ path: String) {
        let file = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0,
            [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT),
            status.st_uid == geteuid(), flock(file, LOCK_EX | LOCK_NB) == 0
        else { return }
        try? FileManager.default.removeItem(atPath: path)
    }
}
