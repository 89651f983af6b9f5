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
    /// Who may read the file; of what comes through a pipe everybody.
    let mode: mode_t
    /// Whether it begins as a receipt does, which answers a batch and is none.
    let isReceipt: Bool

    /// Looks whether the file can be read and may hold a batch, or is of another kind that is
    /// welcome.
    init(
        _ name: String, environment: Environment, or welcome: Set<FileKind> = []
    ) throws {
        guard !name.bearsSecrecyMark else { throw FileFault(.secretMark, name) }
        let path = environment.absolute(name)
        let file = try OpenFile(
            name: name, path: name == "-" ? nil : path,
            meant: MeantFile.named(name, environment))
        modified = file.isRegular ? file.modified : nil
        mode = file.mode
        let head: [UInt8]
        // A file is read again for each pass; what comes through a pipe comes only once.
        if file.isRegular {
            head = try file.chunk(of: FileKind.headCount)
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
            head = Array(bytes.prefix(FileKind.headCount))
            source = BatchSource(name: name, bytes: bytes)
        }
        isReceipt = head.starts(with: Receipt.opening.utf8)
        let table = welcome.isEmpty ? nil : Kind.source
        if FileKind.isLock(name) { throw FileFault(.lock, name, table: table) }
        guard !head.isEmpty else { throw FileFault(.emptyFile, name) }
        if let kind = try kind(head), !welcome.contains(kind) {
            throw FileFault(kind, name, table: table)
        }
        if welcome.isEmpty, Self.isTable(named: name, head) {
            throw FileFault(.csv, name, table: nil)
        }
    }

    /// What the file is if it is no text; of archives that shows only inside.
    private func kind(_ head: [UInt8]) throws -> FileKind? {
        guard let kind = FileKind(head: head), kind.isContainer else { return FileKind(head: head) }
        var bytes: [UInt8] = []
        try source.forEachChunk { if bytes.count < Self.mostInspected { bytes += $0 } }
        return FileKind(bytes, named: source.name)
    }

    /// The most bytes of an archive that are looked at.
    private static let mostInspected = 1 << 26

    /// Whether a file is text in columns by its name or its lines, and does not begin like a batch.
    private static func isTable(named name: String, _ head: [UInt8]) -> Bool {
        let start = String(decoding: head, as: UTF8.self).drop {
            $0.isWhitespace || $0 == "\u{FEFF}"
        }
        let isBatch = ["#", "%rec", "Batch", "批次"].contains { start.hasPrefix($0) }
        if isBatch || name.hasSuffix(".rec") { return false }
        let ending = name.lowercased().split(separator: ".").last
        let rows = head.split(separator: UInt8(ascii: "\n")).count { line in
            line.count { $0 == UInt8(ascii: "\t") } > 1
        }
        return ending == "csv" || ending == "tsv" || rows > 1
    }
}

extension InputFile {
    /// The whole text, whatever encoding it is in.
    func utf8() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try source.inUTF8().forEachChunk { bytes += $0 }
        return bytes
    }

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
    let mode: mode_t
    private let descriptor: Int32

    /// The bytes of one piece.
    private static let chunkSize = 1 << 20

    /// Opens the file; without a path, the standard input.
    ///
    /// `meant` is the name that was probably meant when there is no such file.
    init(
        name: String, path: String?, meant: @autoclosure () -> String? = nil
    ) throws(FileFault) {
        self.name = name
        descriptor = path.map { unsafe open($0, O_RDONLY | O_CLOEXEC) } ?? dup(STDIN_FILENO)
        var status = stat()
        guard descriptor >= 0, unsafe fstat(descriptor, &status) == 0 else {
            isRegular = false
            modified = .distantPast
            mode = 0o666
            throw FileFault(reading: name, error: errno, meant: meant())
        }
        modified = Date(timeIntervalSince1970: Double(status.st_mtim.tv_sec))
        let type = status.st_mode & S_IFMT
        mode = type == S_IFREG ? status.st_mode & 0o666 : 0o666
        isRegular = type == S_IFREG && path != nil
        guard type != S_IFDIR else { throw FileFault(.isADirectory, name) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

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
        guard result >= 0 else { throw FileFault(reading: name, error: errno) }
        return chunk
    }
}
