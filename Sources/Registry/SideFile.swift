import Glibc

/// A file beside a registry that is made from it, and replaced as a whole: whoever reads it meets the
/// old one or the new one.
struct SideFile {
    private static let draftEnding = ".new"

    let path: String
    private let database: String
    private let draft: String

    init(ofDatabase database: String, ending: String) {
        self.database = database
        path = database + ending
        draft = path + Self.draftEnding
    }

    /// What such a file adds to the name of the registry, when it is whole and while it is written.
    static func endings(_ ending: String) -> [String] { [ending, ending + draftEnding] }

    /// Writes the file anew and puts it in place of the old one when it is whole; where that cannot
    /// be, or somebody else is at it, everything stays as it was.
    ///
    /// - Parameter write: hands over the bytes and says whether the registry is still as it was.
    /// - Returns: what became of it.
    func renew(
        _ write: (@escaping (ArraySlice<UInt8>) throws -> Void) throws -> Bool
    ) -> Renewal {
        let file = unsafe open(draft, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return .failed(errno) }
        defer { close(file) }
        // Who has the lock may write; it goes with the process that has it.
        guard flock(file, LOCK_EX | LOCK_NB) == 0, isInPlace(draft, file) else { return .busy }
        let renewal = fill(file, write)
        if renewal != .written { unsafe unlink(draft) }
        return renewal
    }

    private func fill(
        _ file: Int32, _ write: (@escaping (ArraySlice<UInt8>) throws -> Void) throws -> Bool
    ) -> Renewal {
        do {
            guard ftruncate(file, 0) == 0 else { return .failed(errno) }
            guard try write({ try Self.write($0, to: file) }) else { return .outdated }
            guard takeAccess(file), unsafe rename(draft, path) == 0 else { return .failed(errno) }
            return .written
        } catch {
            return .failed((error as? Refusal)?.number ?? EIO)
        }
    }

    /// The system did not take the bytes.
    private struct Refusal: Error {
        let number: Int32
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) throws {
        if let error = PrivateFile.write(bytes, to: file) { throw Refusal(number: error) }
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
    private func takeAccess(_ file: Int32) -> Bool {
        var status = stat()
        guard unsafe stat(database, &status) == 0 else { return false }
        let isOwned = fchown(file, status.st_uid, status.st_gid) == 0 || status.st_uid == geteuid()
        return isOwned && fchmod(file, status.st_mode & 0o666) == 0
    }
}
