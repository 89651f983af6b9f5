import CMinizip
import Pool

/// The parts of a zip archive that lies in memory.
@safe struct Archive: ~Copyable {
    private let handle: unzFile
    private let bytes: MemoryFile
    private let file: String

    /// The most bytes of a part once it is inflated; a small file may claim to be endless.
    private static let partLimit = 1 << 29
    private static let chunkSize = 1 << 16

    init(file: String, _ bytes: [UInt8]) throws(SheetFault) {
        self.file = file
        self.bytes = MemoryFile(bytes)
        var functions = unsafe self.bytes.functions
        guard let handle = unsafe unzOpen2_64(file, &functions) else {
            throw Self.fault(file, "zip")
        }
        unsafe self.handle = unsafe handle
    }

    deinit { unsafe unzClose(handle) }

    /// Whether there is such a part; case does not count.
    func contains(_ part: String) -> Bool { unsafe unzLocateFile(handle, part, 2) == UNZ_OK }

    /// Calls `body` with the bytes of a part, piece by piece.
    func forEachChunk(of part: String, _ body: ([UInt8]) throws -> Void) throws {
        guard contains(part), unsafe unzOpenCurrentFile(handle) == UNZ_OK else {
            throw fault(part)
        }
        do {
            var total = 0
            while case let chunk = try chunk(of: part), !chunk.isEmpty {
                total += chunk.count
                guard total <= Self.partLimit else { throw fault(part) }
                try body(chunk)
            }
        } catch {
            unsafe unzCloseCurrentFile(handle)
            throw error
        }
        // Only now the library knows whether the checksum holds.
        guard unsafe unzCloseCurrentFile(handle) == UNZ_OK else { throw fault(part) }
    }

    private func chunk(of part: String) throws(SheetFault) -> [UInt8] {
        var count: Int32 = 0
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, size in
            count = unsafe unzReadCurrentFile(handle, buffer.baseAddress, UInt32(buffer.count))
            size = Int(max(0, count))
        }
        guard count >= 0 else { throw fault(part) }
        return chunk
    }

    /// That a part is broken, or larger than any sheet.
    func fault(_ part: String) -> SheetFault { Self.fault(file, part) }

    private static func fault(_ file: String, _ part: String) -> SheetFault {
        SheetFault(
            .notReadable, file,
            [
                .value: FileKind.damaged.rawValue, .reason: part,
                .kind: Kind.source.rawValue,
            ])
    }
}
