import Dispatch
import Glibc
import Synchronization

/// Waits until the disk has files that were written one after the other.
///
/// A disk that is told of many files at a time writes its journal, and empties its cache, once for
/// all of them: some ten times as fast as file by file.
struct Settling {
    private let files: [String]
    private let folder: String
    /// How many files are waited for at a time.
    private static let width = 16

    init(_ files: [String], in folder: String) {
        (self.files, self.folder) = (files, folder)
    }

    /// The first file that the disk did not take, and what the system says of it.
    func failure() -> (file: String, error: Int32)? {
        let failures = Mutex<[Int: Int32]>([:])
        let group = DispatchGroup()
        for part in 0..<min(Self.width, files.count) {
            // A queue of its own has a thread of its own, however many processors there are.
            DispatchQueue(label: "settling").async(group: group) {
                for place in stride(from: part, to: files.count, by: Self.width) {
                    guard let error = Self.error(settling: folder + "/" + files[place]) else {
                        continue
                    }
                    failures.withLock { $0[place] = error }
                }
            }
        }
        group.wait()
        return failures.withLock { $0.min { $0.key < $1.key } }
            .map { (files[$0.key], $0.value) }
    }

    /// Waits until the disk knows which names a folder holds.
    static func names(in folder: String) {
        _ = error(settling: folder)
    }

    /// What the system says where the disk does not take a file; `nil` when it has it.
    private static func error(settling path: String) -> Int32? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return errno }
        defer { close(descriptor) }
        return fsync(descriptor) == 0 ? nil : errno
    }
}
