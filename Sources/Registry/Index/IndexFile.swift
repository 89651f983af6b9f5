import Glibc
import Matching

/// The file of the matcher's index beside a registry: a cache, which may be missing, old, damaged or
/// taken away at any time.
struct IndexFile {
    private static let ending = ".index"
    /// What it adds to the name of the registry, when it is whole and while it is written.
    static let endings = SideFile.endings(ending)

    private let file: SideFile

    init(ofDatabase database: String) {
        file = SideFile(ofDatabase: database, ending: Self.ending)
    }

    var path: String { file.path }

    /// Whether something has its name.
    var exists: Bool { unsafe access(path, F_OK) == 0 }

    /// The index, where the file holds one.
    ///
    /// The file is read, not mapped: what is believed was looked at before, whoever changes or cuts the
    /// file meanwhile.
    func image() -> IndexImage? {
        guard let file = OpenFile(path) else { return nil }
        return IndexImage(length: file.size, file.bytes)
    }

    /// Writes the index anew, and puts it in place of the old one when it is whole.
    ///
    /// - Parameter write: hands over the bytes and says whether the registry is still as it was.
    /// - Returns: what became of it.
    func renew(
        _ write: (@escaping (ArraySlice<UInt8>) throws -> Void) throws -> Bool
    ) -> Renewal { file.renew(write) }
}
