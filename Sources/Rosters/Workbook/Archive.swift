import CMinizip
import Pool

/// The parts of a zip archive that lies in memory.
@safe struct Archive: ~Copyable {
    private let handle: unzFile
    private let bytes: MemoryFile
    private let file: String
    /// Where each part lies, by its name in one way of writing.
    private let places: [String: Place]

    private struct Place {
        let offset: UInt64
        let number: UInt64
    }

    private static let chunkSize = 1 << 16

    init(file: String, _ bytes: [UInt8]) throws(SheetFault) {
        self.file = file
        self.bytes = MemoryFile(bytes)
        var functions = unsafe self.bytes.functions
        guard let handle = unsafe unzOpen2_64(file, &functions) else {
            throw Self.fault(file, "zip")
        }
        unsafe self.handle = unsafe handle
        places = unsafe Self.places(handle)
    }

    deinit { unsafe unzClose(handle) }

    /// Programs write names in any case, and on Windows with backslashes.
    private static func key(_ name: some StringProtocol) -> String {
        let name = name.lowercased().replacing("\\", with: "/")
        return name.hasPrefix("/") ? String(name.dropFirst()) : name
    }

    private static func places(_ handle: unzFile) -> [String: Place] {
        var places: [String: Place] = [:]
        var status = unsafe unzGoToFirstFile(handle)
        var name = [CChar](repeating: 0, count: 1024)
        while status == UNZ_OK {
            var position = unz64_file_pos()
            let size = UInt(name.count - 1)
            if unsafe unzGetCurrentFileInfo64(handle, nil, &name, size, nil, 0, nil, 0) == UNZ_OK,
                unsafe unzGetFilePos64(handle, &position) == UNZ_OK
            {
                let text = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
                let key = key(String(decoding: text, as: UTF8.self))
                places[key] =
                    places[key]
                    ?? Place(
                        offset: position.pos_in_zip_directory, number: position.num_of_file)
            }
            status = unsafe unzGoToNextFile(handle)
        }
        return places
    }

    /// Whether there is such a part; case does not count, nor which slash parts its folders.
    func contains(_ part: String) -> Bool { places[Self.key(part)] != nil }

    /// Calls `body` with the bytes of a part, piece by piece.
    func forEachChunk(of part: String, _ body: ([UInt8]) throws -> Void) throws {
        guard open(part) else { throw fault(part) }
        do {
            var total = 0
            while case let chunk = try chunk(of: part), !chunk.isEmpty {
                total += chunk.count
                guard total <= SheetBounds.partBytes else { throw excess(part) }
                try body(chunk)
            }
        } catch {
            unsafe unzCloseCurrentFile(handle)
            throw error
        }
        // Only now the library knows whether the checksum holds.
        guard unsafe unzCloseCurrentFile(handle) == UNZ_OK else { throw fault(part) }
    }

    private func open(_ part: String) -> Bool {
        guard let place = places[Self.key(part)] else { return false }
        var position = unz64_file_pos(
            pos_in_zip_directory: place.offset, num_of_file: place.number)
        return unsafe unzGoToFilePos64(handle, &position) == UNZ_OK
            && unzOpenCurrentFile(handle) == UNZ_OK
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

    /// That a part is broken.
    func fault(_ part: String) -> SheetFault { Self.fault(file, part) }

    /// That a part holds more than any table.
    func excess(_ part: String) -> SheetFault {
        SheetFault(unreadable: .oversized, file, reason: part)
    }

    private static func fault(_ file: String, _ part: String) -> SheetFault {
        SheetFault(unreadable: .damaged, file, reason: part)
    }
}
