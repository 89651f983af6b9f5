import FoundationEssentials
import Glibc
import Pool

/// A text that lies in a file for its owner alone while it is edited.
///
/// The file has a folder to itself, so that what editors write beside it goes with it; both are gone
/// when the value is.
struct EditedText: ~Copyable {
    let path: String
    private let folder: String
    /// The open folder, by which others see that it is in use.
    private let lock: Int32

    init(_ text: String, in environment: Environment) throws(FileFault) {
        let folders = FormFolders(environment)
        folders.removeLeft()
        let (made, lock) = try folders.make()
        let file = "\(made)/\(FormFolders.form)"
        do throws(FileFault) {
            try Self.write(text, to: file)
        } catch {
            try? FileManager.default.removeItem(atPath: made)
            close(lock)
            throw error
        }
        (folder, path, self.lock) = (made, file, lock)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
        close(lock)
    }

    func write(_ text: String) throws(FileFault) { try Self.write(text, to: path) }

    private static func write(_ text: String, to path: String) throws(FileFault) {
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
        let file = unsafe open(path, flags, 0o600)
        guard file >= 0 else { throw FileFault(writing: path, error: errno) }
        defer { close(file) }
        if let error = Channel(descriptor: file).write(Array(text.utf8)) {
            throw FileFault(writing: path, error: error)
        }
    }

    /// The text as it is now; `nil` where somebody took it away, or it is no UTF-8.
    func read() -> String? {
        FileManager.default.contents(atPath: path).flatMap { String(validating: $0, as: UTF8.self) }
    }
}
