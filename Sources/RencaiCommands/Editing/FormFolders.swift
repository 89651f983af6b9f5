import FoundationEssentials
import Glibc

/// The folders in which forms lie while they are edited, each held by the run that made it.
///
/// A run that was killed cannot take its own away; it holds it no longer, and the next one does.
struct FormFolders {
    private let place: String

    /// Where the system has a place in memory for such things, nothing reaches a disk.
    init(_ environment: Environment) {
        place = environment["XDG_RUNTIME_DIR"] ?? environment["TMPDIR"] ?? "/tmp"
    }

    private static let beginning = "rencai-form-"
    /// The name of the form in its folder.
    static let form = "form.rec"

    /// Makes a folder that nobody else may enter; its file is open as long as it is in use.
    func make() throws(FileFault) -> (path: String, lock: Int32) {
        var name = Array("\(place)/\(Self.beginning)XXXXXX".utf8CString)
        guard unsafe mkdtemp(&name) != nil else { throw FileFault(writing: place, error: errno) }
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard let lock = Self.lock(path) else { throw FileFault(writing: path, error: errno) }
        return (path, lock)
    }

    /// Those that runs of this user left that were killed.
    var left: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        return names.filter { $0.hasPrefix(Self.beginning) }.sorted().map { "\(place)/\($0)" }
            .filter(Self.isLeft)
    }

    func removeLeft() {
        for folder in left { try? FileManager.default.removeItem(atPath: folder) }
    }

    private static func isLeft(_ folder: String) -> Bool {
        var status = stat()
        guard unsafe lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
            status.st_uid == getuid(), status.st_mode & 0o077 == 0,
            FileManager.default.fileExists(atPath: "\(folder)/\(form)"), let lock = lock(folder)
        else { return false }
        close(lock)
        return true
    }

    /// Holds a folder until the file is closed or the run ends; `nil` where another one holds it.
    private static func lock(_ folder: String) -> Int32? {
        let file = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { return nil }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            close(file)
            return nil
        }
        return file
    }
}
