import FoundationEssentials
import Glibc

/// The registry that a folder belongs to: its own, or that of the nearest folder above.
///
/// The way up ends at the home folder and where a medium ends. Only what belongs to the user
/// counts, folder and file: whoever can put a file into a folder would choose the registry else.
struct RegistryReach {
    private(set) var registry: String?
    private(set) var foreign: [String] = []

    init(from start: String, _ environment: Environment) {
        guard let medium = Self.status(of: start)?.st_dev else { return }
        let home = environment["HOME"].flatMap(Self.status)
        var folder = start
        while let status = Self.status(of: folder), status.st_dev == medium {
            let path = (folder == "/" ? "" : folder) + "/" + RegistryPlace.fileName
            if let file = Self.status(of: path) {
                let isOwn = status.st_uid == geteuid() && file.st_uid == geteuid()
                if isOwn { registry = path } else { foreign = [path] }
                return
            }
            let isHome = home.map { $0.st_dev == status.st_dev && $0.st_ino == status.st_ino }
            guard isHome != true, folder != "/" else { return }
            folder = folder.folder
        }
    }

    private static func status(of path: String) -> stat? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status : nil
    }

    /// Registries in this folder under other names, and in the folders in it; a few of them.
    static func near(_ environment: Environment) -> [String] {
        let files = FileManager.default
        let names = try? files.contentsOfDirectory(atPath: environment.workingDirectory)
        let candidates = (names ?? []).sorted().filter { !$0.hasPrefix(".") }.flatMap {
            [$0, "\($0)/\(RegistryPlace.fileName)"]
        }
        return Array(
            candidates.lazy.filter { files.fileExists(atPath: environment.absolute($0) + ".key") }
                .filter { files.fileExists(atPath: environment.absolute($0)) }.prefix(3))
    }
}
