import FoundationEssentials
import Glibc

/// A folder that its owner alone can read, and that goes with the value.
struct PrivateFolder: ~Copyable {
    let path: String

    init() throws(PrintFault) {
        let parent = FileManager.default.temporaryDirectory.path
        var name = Array((parent + "/rencai-XXXXXX").utf8CString)
        let made = unsafe name.withUnsafeMutableBufferPointer { name in
            unsafe name.baseAddress.flatMap { unsafe mkdtemp($0) } != nil
        }
        guard made else { throw .noRoom(error: errno) }
        path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to path: String) throws(PrintFault) {
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .noRoom(error: errno) }
        defer { close(file) }
        if let error = Channel(descriptor: file).write(Array(text.utf8)) {
            throw .noRoom(error: error)
        }
    }
}
