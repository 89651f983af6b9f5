import BatchFormat
import FoundationEssentials
import Glibc
import Pool
import Registry
import Rosters

/// A batch that the command line names: a file, or `-` for the standard input.
struct InputFile {
    let source: BatchSource
    /// When the file was last written; of what comes through a pipe that is unknown.
    let modified: Date?
    /// Whether it begins as a receipt does, which answers a batch and is none.
    let isReceipt: Bool

    /// Looks whether the file can be read and may hold a batch, or is of another kind that is
    /// welcome.
    init(
        _ name: String, environment: Environment, or welcome: Set<Container> = []
    ) throws {
        let path = environment.absolute(name)
        let file = try OpenFile(name: name, path: name == "-" ? nil : path)
        modified = file.isRegular ? file.modified : nil
        let head: [UInt8]
        // A file is read again for each pass; what comes through a pipe comes only once.
        if file.isRegular {
            head = try file.chunk(of: Container.headCount)
            source = BatchSource(name: name) { body in
                do {
                    let file = try OpenFile(name: name, path: path)
                    try file.forEachChunk(body)
                } catch let fault as FileFault {
                    throw fault.registryError
                }
            }
        } else {
            var bytes: [UInt8] = []
            try file.forEachChunk { bytes += $0 }
            head = Array(bytes.prefix(Container.headCount))
            source = BatchSource(name: name, bytes: bytes)
        }
        guard !head.isEmpty else { throw FileFault(.emptyFile, name) }
        if let container = Container(head: head), !welcome.contains(container) {
            throw FileFault(.notReadable, name, value: container.rawValue)
        }
        isReceipt = head.starts(with: Receipt.opening.utf8)
        if welcome.isEmpty, let table = Self.table(named: name, head) {
            throw FileFault(.notReadable, name, value: table)
        }
    }

    /// The kind of table that a file is by its name, unless it begins like a batch after all.
    private static func table(named name: String, _ head: [UInt8]) -> String? {
        let ending = name.lowercased().split(separator: ".").last.map(String.init)
        guard let ending, ["csv", "tsv"].contains(ending) else { return nil }
        let start = String(decoding: head, as: UTF8.self).drop {
            $0.isWhitespace || $0 == "\u{FEFF}"
        }
        let isBatch = ["#", "%rec", "Batch", "批次"].contains { start.hasPrefix($0) }
        return isBatch ? nil : ending
    }
}

extension InputFile {
    /// The whole file.
    func bytes() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try source.forEachChunk { bytes += $0 }
        return bytes
    }
}

/// A file that is open for reading, and closed with the value.
private struct OpenFile: ~Copyable {
    let name: String
    let isRegular: Bool
    let modified: Date
    private let descriptor: Int32

    /// The bytes of one piece.
    private static let chunkSize = 1 << 20

    /// Opens the file; without a path, the standard input.
    init(name: String, path: String?) throws(FileFault) {
        self.name = name
        descriptor = path.map { unsafe open($0, O_RDONLY | O_CLOEXEC) } ?? dup(STDIN_FILENO)
        var status = stat()
        guard descriptor >= 0, unsafe fstat(descriptor, &status) == 0 else {
            isRegular = false
            modified = .distantPast
            throw FileFault(Self.code(of: errno), name)
        }
        modified = Date(timeIntervalSince1970: Double(status.st_mtim.tv_sec))
        let type = status.st_mode & S_IFMT
        isRegular = type == S_IFREG && path != nil
        guard type != S_IFDIR else { throw FileFault(.isADirectory, name) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    private static func code(of error: Int32) -> DiagnosticCode {
        switch error {
        case ENOENT, ENOTDIR, ENAMETOOLONG: .noSuchFile
        case EACCES, EPERM: .noPermission
        case EINTR: .interrupted
        default: .disk
        }
    }

    func forEachChunk(_ body: ([UInt8]) throws -> Void) throws {
        while case let chunk = try chunk(of: Self.chunkSize), !chunk.isEmpty { try body(chunk) }
    }

    /// The next bytes, at most so many; none at the end of the file.
    func chunk(of size: Int) throws(FileFault) -> [UInt8] {
        var result = 0
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            repeat {
                result = unsafe read(descriptor, buffer.baseAddress, size)
            } while result < 0 && errno == EINTR && !Interruption.isAsked
            count = max(0, result)
        }
        guard result >= 0 else { throw FileFault(Self.code(of: errno), name) }
        return chunk
    }
}
