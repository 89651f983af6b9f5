import Glibc

/// A place to write text to, known by its file descriptor.
struct Channel: Sendable {
    let descriptor: Int32

    static let standardOutput = Channel(descriptor: STDOUT_FILENO)
    static let standardError = Channel(descriptor: STDERR_FILENO)

    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Writes all of the text; returns the number of the error where that failed.
    @discardableResult func write(_ text: String) -> Int32? { write(Array(text.utf8)) }

    /// Writes all of the bytes, like a text.
    @discardableResult func write(_ bytes: [UInt8]) -> Int32? {
        var start = 0
        while start < bytes.count {
            let count = unsafe bytes[start...].withUnsafeBytes { rest in
                unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count < 0 ? errno : ENOSPC }
            start += count
        }
        return nil
    }

    /// The columns and rows of the terminal; `nil` when this is none.
    var size: (columns: Int, rows: Int)? {
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return (Int(size.ws_col), Int(size.ws_row))
    }
}
