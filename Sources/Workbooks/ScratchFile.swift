import CXLSXWriter
import Glibc

/// A file in memory, for the library, which writes into files alone; it has no name by which
/// another could open it, and nothing of it stays.
struct ScratchFile: ~Copyable {
    private let descriptor: Int32

    init() throws(BookFault) {
        descriptor = unsafe memfd_create("workbook", memory_file_close_on_exec)
        guard descriptor >= 0 else { throw .notWritten }
    }

    deinit { close(descriptor) }

    var path: String { "/proc/self/fd/\(descriptor)" }

    func bytes() throws(BookFault) -> [UInt8] {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        guard size > 0 else { throw .notWritten }
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
                let read = unsafe pread(descriptor, rest.baseAddress, rest.count, count)
                guard read > 0 else { return }
                count += read
            }
        }
        guard bytes.count == size else { throw .notWritten }
        return bytes
    }
}
