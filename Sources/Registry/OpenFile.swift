import Glibc

/// A file that stays open as long as somebody may read from it.
final class OpenFile: Sendable {
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
