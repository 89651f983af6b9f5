import CMinizip

/// The parts of a zip archive that lies in memory.
@safe package struct Archive: ~Copyable {
    private let handle: unzFile
    private let bytes: MemoryFile
    /// The names of the parts as they are written, each once, in the order of the archive.
    package let parts: [String]
    /// Where each part lies, by its name in one way of writing.
    private let places: [String: Place]

    private struct Place {
        let offset: UInt64
        let number: UInt64
    }

    private static let chunkSize = 1 << 16

    package init(_ bytes: [UInt8]) throws(ArchiveFault) {
        self.bytes = MemoryFile(bytes)
        var functions = unsafe self.bytes.functions
        guard let handle = unsafe unzOpen2_64("", &functions) else {
            throw ArchiveFault(.damaged, part: "zip")
        }
        unsafe self.handle = unsafe handle
        (parts, places) = unsafe Self.places(handle)
    }

    deinit { unsafe unzClose(handle) }

    /// Programs write names in any case, and on Windows with backslashes.
    private static func key(_ name: some StringProtocol) -> String {
        let name = name.lowercased().replacing("\\", with: "/")
        return name.hasPrefix("/") ? String(name.dropFirst()) : name
    }

    private static func places(_ handle: unzFile) -> (names: [String], [String: Place]) {
        var names: [String] = []
        var places: [String: Place] = [:]
        var status = unsafe unzGoToFirstFile(handle)
        var buffer = [CChar](repeating: 0, count: 1024)
        while status == UNZ_OK {
            var position = unz64_file_pos()
            let size = UInt(buffer.count - 1)
            if unsafe unzGetCurrentFileInfo64(handle, nil, &buffer, size, nil, 0, nil, 0)
                == UNZ_OK,
                unsafe unzGetFilePos64(handle, &position) == UNZ_OK
            {
                let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
                let name = String(decoding: text, as: UTF8.self)
                if places[key(name)] == nil {
                    names.append(name)
                    places[key(name)] = Place(
                        offset: position.pos_in_zip_directory, number: position.num_of_file)
                }
            }
            status = unsafe unzGoToNextFile(handle)
        }
        return (names, places)
    }

    /// Whether there is such a part; case does not count, nor which slash parts its folders.
    package func contains(_ part: String) -> Bool { places[Self.key(part)] != nil }

    /// Calls `body` with the bytes of a part, piece by piece; at most so many.
    package func forEachChunk(
        of part: String, upTo limit: Int, _ body: ([UInt8]) throws -> Void
    ) throws {
        try open(part)
        do {
            var total = 0
            while case let chunk = try chunk(of: part), !chunk.isEmpty {
                total += chunk.count
                guard total <= limit else { throw ArchiveFault(.oversized, part: part) }
                try body(chunk)
            }
        } catch {
            unsafe unzCloseCurrentFile(handle)
            throw error
        }
        // Only now the library knows whether the checksum holds.
        guard unsafe unzCloseCurrentFile(handle) == UNZ_OK else {
            throw ArchiveFault(.damaged, part: part)
        }
    }

    /// A part as it is stored, to be put into another archive without being inflated.
    package func stored(_ part: String) throws(ArchiveFault) -> StoredPart {
        var info = unz_file_info64()
        try open(part, raw: true)
        defer { unsafe unzCloseCurrentFile(handle) }
        guard unsafe unzGetCurrentFileInfo64(handle, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK
        else { throw ArchiveFault(.damaged, part: part) }
        var bytes: [UInt8] = []
        while case let chunk = try chunk(of: part), !chunk.isEmpty { bytes += chunk }
        return StoredPart(
            name: part, bytes: bytes, method: Int32(truncatingIfNeeded: info.compression_method),
            size: info.uncompressed_size, checksum: info.crc)
    }

    private func open(_ part: String, raw: Bool = false) throws(ArchiveFault) {
        guard let place = places[Self.key(part)] else {
            throw ArchiveFault(.damaged, part: part)
        }
        var position = unz64_file_pos(
            pos_in_zip_directory: place.offset, num_of_file: place.number)
        guard unsafe unzGoToFilePos64(handle, &position) == UNZ_OK,
            unsafe unzOpenCurrentFile2(handle, nil, nil, raw ? 1 : 0) == UNZ_OK
        else { throw ArchiveFault(.damaged, part: part) }
    }

    private func chunk(of part: String) throws(ArchiveFault) -> [UInt8] {
        var count: Int32 = 0
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, size in
            count = unsafe unzReadCurrentFile(handle, buffer.baseAddress, UInt32(buffer.count))
            size = Int(max(0, count))
        }
        guard count >= 0 else { throw ArchiveFault(.damaged, part: part) }
        return chunk
    }
}
