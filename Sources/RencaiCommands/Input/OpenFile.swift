import FoundationEssentials
import Glibc
import Pool

/// A file that is open for reading: looked at from its start, then read once.
///
/// It stays the same file even if another one gets its name meanwhile.
final class OpenFile: Sendable {
    let name: String
    /// When the file was last written; of what comes through a pipe that is unknown.
    let modified: Date?
    /// Who may read the file; of what comes through a pipe everybody.
    let mode: mode_t
    /// Whether it can be read again; what comes through a pipe comes only once.
    let isRegular: Bool
    /// The first bytes.
    let head: [UInt8]
    private let descriptor: Int32

    /// The bytes of one piece.
    private static let chunkSize = 1 << 20

    /// Opens the file; without a path, the standard input.
    ///
    /// `meant` is the name that was probably meant when there is no such file.
    init(
        name: String, path: String?, head count: Int, meant: @autoclosure () -> String? = nil
    ) throws(FileFault) {
        self.name = name
        let descriptor = path.map { unsafe open($0, O_RDONLY | O_CLOEXEC) } ?? dup(STDIN_FILENO)
        self.descriptor = descriptor
        var status = stat()
        guard descriptor >= 0, unsafe fstat(descriptor, &status) == 0 else {
            (isRegular, modified, mode, head) = (false, nil, 0o666, [])
            throw FileFault(reading: name, error: errno, meant: meant())
        }
        let type = status.st_mode & S_IFMT
        mode = type == S_IFREG ? status.st_mode & 0o666 : 0o666
        isRegular = type == S_IFREG && path != nil
        modified =
            isRegular ? Date(timeIntervalSince1970: Double(status.st_mtim.tv_sec)) : nil
        guard type != S_IFDIR else {
            head = []
            throw FileFault(.isADirectory, name)
        }
        var head: [UInt8] = []
        while head.count < count {
            let more = try unsafe Self.chunk(of: name, count - head.count) { buffer in
                unsafe read(descriptor, buffer.baseAddress, buffer.count)
            }
            guard !more.isEmpty else { break }
            head += more
        }
        self.head = head
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Calls the body with all bytes; once, where they come through a pipe.
    func forEachChunk(_ body: ([UInt8]) throws -> Void) throws {
        try body(head)
        var offset = head.count
        while case let chunk = try chunk(at: offset), !chunk.isEmpty {
            try body(chunk)
            offset += chunk.count
        }
    }

    /// The next bytes; none at the end of the file.
    private func chunk(at offset: Int) throws(FileFault) -> [UInt8] {
        try unsafe Self.chunk(of: name, Self.chunkSize) { buffer in
            isRegular
                ? unsafe pread(descriptor, buffer.baseAddress, buffer.count, offset)
                : unsafe read(descriptor, buffer.baseAddress, buffer.count)
        }
    }

    private static func chunk(
        of name: String, _ size: Int, _ read: (UnsafeMutableBufferPointer<UInt8>) -> Int
    ) throws(FileFault) -> [UInt8] {
        var result = 0
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            repeat {
                result = unsafe read(buffer)
            } while result < 0 && errno == EINTR && !Interruption.isAsked
            count = max(0, result)
        }
        guard result >= 0 else { throw FileFault(reading: name, error: errno) }
        return chunk
    }
}
