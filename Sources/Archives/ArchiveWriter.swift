import CMinizip

/// A zip archive that is made in memory; the same parts give the same bytes.
@safe package struct ArchiveWriter: ~Copyable {
    private let handle: zipFile
    private let file: MemoryFile

    /// The first day that a zip archive can name: no part tells when it was made.
    private static let firstDay: UInt = 1 << 21 | 1 << 16
    /// That the names of parts are UTF-8 (APPNOTE.TXT 4.4.4, bit 11).
    private static let namesAreUTF8: UInt = 1 << 11
    /// As zlib has them by default: the size of its window negative for no header of its own.
    private static let (window, memory): (Int32, Int32) = (-15, 8)
    private static let level: Int32 = 6
    private static let deflated: Int32 = 8

    /// The archive with the parts that `fill` puts in.
    package static func archive<Fault: Error>(
        _ fill: (borrowing ArchiveWriter) throws(Fault) -> Void
    ) throws(Fault) -> [UInt8] {
        let writer = ArchiveWriter()
        do throws(Fault) {
            try fill(writer)
        } catch {
            unsafe zipClose(writer.handle, nil)
            throw error
        }
        let status = unsafe zipClose(writer.handle, nil)
        precondition(status == ZIP_OK, "memory takes every archive")
        return writer.file.bytes
    }

    private init() {
        file = MemoryFile([])
        var functions = unsafe file.functions
        guard let handle = unsafe zipOpen2_64("", APPEND_STATUS_CREATE, nil, &functions) else {
            preconditionFailure("memory opens every time")
        }
        unsafe self.handle = unsafe handle
    }

    /// Puts in a part, made small.
    package func add(_ name: String, _ bytes: [UInt8]) {
        open(name, method: Self.deflated, raw: false)
        write(bytes)
        let status = unsafe zipCloseFileInZip(handle)
        precondition(status == ZIP_OK, "memory takes every part")
    }

    /// Puts in a part as it is stored elsewhere.
    package func add(_ part: StoredPart) {
        open(part.name, method: part.method, raw: true)
        write(part.bytes)
        let status = unsafe zipCloseFileInZipRaw64(handle, part.size, part.checksum)
        precondition(status == ZIP_OK, "memory takes every part")
    }

    private func open(_ name: String, method: Int32, raw: Bool) {
        var info = zip_fileinfo()
        info.dosDate = Self.firstDay
        let status = unsafe zipOpenNewFileInZip4_64(
            handle, name, &info, nil, 0, nil, 0, nil, method, Self.level, raw ? 1 : 0, Self.window,
            Self.memory, 0, nil, 0, 0, Self.namesAreUTF8, 0)
        precondition(status == ZIP_OK, "memory takes every part")
    }

    private func write(_ bytes: [UInt8]) {
        let status = unsafe bytes.withUnsafeBytes { buffer in
            unsafe zipWriteInFileInZip(handle, buffer.baseAddress, UInt32(buffer.count))
        }
        precondition(status == ZIP_OK, "memory takes every part")
    }
}
