import CMinizip

/// Bytes in memory that the zip library reads or writes as if they were a file.
final class MemoryFile {
    private(set) var bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The functions by which the library opens, reads, writes and closes this file.
    ///
    /// They hold no reference: the file must outlive the library's handle.
    var functions: zlib_filefunc64_def {
        var functions = unsafe zlib_filefunc64_def()
        unsafe functions.opaque = Unmanaged.passUnretained(self).toOpaque()
        unsafe functions.zopen64_file = { opaque, _, _ in unsafe opaque }
        unsafe functions.zread_file = { opaque, _, buffer, size in
            unsafe MemoryFile.of(opaque).read(into: buffer, Int(size))
        }
        unsafe functions.zwrite_file = { opaque, _, buffer, size in
            let part = unsafe UnsafeRawBufferPointer(start: buffer, count: Int(size))
            return unsafe MemoryFile.of(opaque).write(part)
        }
        unsafe functions.ztell64_file = { opaque, _ in
            unsafe ZPOS64_T(MemoryFile.of(opaque).position)
        }
        unsafe functions.zseek64_file = { opaque, _, offset, origin in
            unsafe MemoryFile.of(opaque).seek(offset, from: origin)
        }
        unsafe functions.zclose_file = { _, _ in 0 }
        unsafe functions.zerror_file = { _, _ in 0 }
        return unsafe functions
    }

    private static func of(_ opaque: UnsafeMutableRawPointer?) -> MemoryFile {
        guard let opaque = unsafe opaque else { preconditionFailure("no file") }
        return unsafe Unmanaged.fromOpaque(opaque).takeUnretainedValue()
    }

    private func read(into buffer: UnsafeMutableRawPointer?, _ size: Int) -> UInt {
        let count = min(size, bytes.count - position)
        guard count > 0, let buffer = unsafe buffer else { return 0 }
        unsafe bytes[position..<position + count].withUnsafeBytes { part in
            if let start = part.baseAddress {
                unsafe buffer.copyMemory(from: start, byteCount: count)
            }
        }
        position += count
        return UInt(count)
    }

    /// Writes over what lies there, and behind the end.
    private func write(_ part: UnsafeRawBufferPointer) -> UInt {
        let end = min(position + part.count, bytes.count)
        unsafe bytes.replaceSubrange(position..<end, with: part)
        position += part.count
        return UInt(part.count)
    }

    /// Returns nought when the place lies in the file, as the library asks.
    private func seek(_ offset: ZPOS64_T, from origin: Int32) -> Int {
        let base =
            switch origin {
            case ZLIB_FILEFUNC_SEEK_CUR: position
            case ZLIB_FILEFUNC_SEEK_END: bytes.count
            default: 0
            }
        let (place, isTooLarge) = base.addingReportingOverflow(Int(Int64(bitPattern: offset)))
        guard !isTooLarge, 0...bytes.count ~= place else { return -1 }
        position = place
        return 0
    }
}
