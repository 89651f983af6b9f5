import Glibc
import Ledger

/// A file that is made for its owner alone, and on the disk once it is finished.
struct PrivateFile: ~Copyable {
    private let path: String
    private let file: Int32

    /// Opens it; one of that name is written anew where `replaces` says so, else it is in the way.
    ///
    /// - Throws: E912 where it is in the way, E902, E908 and E915 as the place has it.
    init(_ path: String, replaces: Bool) throws(RegistryError) {
        let manner = replaces ? O_TRUNC : O_EXCL
        file = unsafe open(
            path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | manner, 0o600)
        guard file >= 0 else { throw RegistryError(writing: path, error: errno) }
        self.path = path
    }

    deinit { close(file) }

    func write(_ bytes: [UInt8]) throws(RegistryError) {
        if let error = Self.write(bytes[...], to: file) {
            throw RegistryError(writing: path, error: error)
        }
    }

    /// Waits until the disk has it.
    consuming func finish() throws(RegistryError) {
        guard fsync(file) == 0 else { throw RegistryError(writing: path, error: errno) }
    }

    /// Writes all bytes to an open file; what the system says where it does not take them.
    static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) -> Int32? {
        unsafe bytes.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
                let count = unsafe Glibc.write(file, rest.baseAddress, rest.count)
                guard count > 0 || errno == EINTR else { return errno }
                done += max(count, 0)
            }
            return nil
        }
    }

    /// Waits until the disk knows which names a folder holds.
    static func syncFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let file = unsafe open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }
}
