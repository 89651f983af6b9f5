import Glibc
import Matching

/// The file of the matcher's index beside a registry: a cache, which may be missing, old, damaged or
/// taken away at any time.
struct IndexFile {
    private static let ending = ".index"
    private static let draftEnding = ".index.new"
    /// What it adds to the name of the registry, when it is whole and while it is written.
    static let endings = [ending, draftEnding]

    let path: String
    private let draft: String
    /// The state of the registry that it must be of.
    let stamp: UInt64

    init(ofDatabase database: String, stamp: UInt64) {
        path = database + Self.ending
        draft = database + Self.draftEnding
        self.stamp = stamp
    }

    /// The index, where the file holds one of this state.
    ///
    /// The file is read, not mapped: what is believed was looked at before, whoever changes or cuts the
    /// file meanwhile.
    func image() -> IndexImage? {
        guard let file = OpenFile(path) else { return nil }
        return IndexImage(length: file.size, stamp: stamp, file.bytes)
    }

    /// Writes the index anew and puts it in place of the old one when it is whole; where that cannot
    /// be, or somebody else is at it, everything stays as it was.
    func renew(
        like database: String,
        _ write: (@escaping (ArraySlice<UInt8>) throws -> Void) throws -> Bool
    ) {
        let file = unsafe open(draft, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return }
        defer { close(file) }
        // Who has the lock may write; it goes with the process that has it.
        guard flock(file, LOCK_EX | LOCK_NB) == 0, isInPlace(draft, file), ftruncate(file, 0) == 0
        else { return }
        let isWhole = (try? write { try Self.write($0, to: file) }) == true
        guard isWhole, takeAccess(of: database, file), unsafe rename(draft, path) == 0 else {
            unsafe unlink(draft)
            return
        }
    }

    private struct NoRoom: Error {}

    private static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws {
        try unsafe bytes.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
                let count = unsafe Glibc.write(file, rest.baseAddress, rest.count)
                guard count > 0 || errno == EINTR else { throw NoRoom() }
                done += max(count, 0)
            }
        }
    }

    /// Whether the name still leads to the file: another process may have put it in place meanwhile.
    private func isInPlace(_ name: String, _ file: Int32) -> Bool {
        var named = stat()
        var opened = stat()
        return unsafe (lstat(name, &named) == 0 && fstat(file, &opened) == 0)
            && named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
            && opened.st_mode & S_IFMT == S_IFREG
    }

    /// Gives the file the owner and the rights of the registry.
    private func takeAccess(of database: String, _ file: Int32) -> Bool {
        var status = stat()
        guard unsafe stat(database, &status) == 0 else { return false }
        let isOwned = fchown(file, status.st_uid, status.st_gid) == 0 || status.st_uid == geteuid()
        return isOwned && fchmod(file, status.st_mode & 0o666) == 0
    }
}

/// A file that stays open as long as somebody may read from it.
private final class OpenFile: Sendable {
    let size: Int
    private let file: Int32

    /// Returns `nil` for what is no file, or cannot be read.
    init?(_ path: String) {
        file = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        var status = stat()
        guard file >= 0, unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            if file >= 0 { close(file) }
            return nil
        }
        size = Int(status.st_size)
    }

    deinit { close(file) }

    /// The bytes of a range; `nil` where there are fewer.
    func bytes(_ range: Range<Int>) -> [UInt8]? {
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let rest = unsafe UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
                let read = unsafe pread(
                    file, rest.baseAddress, rest.count, off_t(range.lowerBound + count))
                guard read > 0 else { break }
                count += read
            }
        }
        return bytes.count == range.count ? bytes : nil
    }
}
