import Glibc
import Pool
import Registry

/// Where an output goes: behind the links, and never over what cannot be had back.
struct OutputTarget {
    let path: String
    /// What is to be replaced.
    let existing: stat?

    var folder: String { path.folder }

    /// As the system has it for the links of one name.
    private static let mostLinks = 40

    /// The name as it was typed.
    init(_ name: String, _ environment: Environment) throws(FileFault) {
        var path = environment.absolute(name)
        var status = Self.status(of: path)
        var links = 0
        while let link = status, link.st_mode & S_IFMT == S_IFLNK {
            guard links < Self.mostLinks else { throw FileFault(.linkLoop, name) }
            guard let next = Self.target(of: path) else {
                throw FileFault(writing: name, error: errno)
            }
            path = next.hasPrefix("/") ? next : path.folder + "/" + next
            status = Self.status(of: path)
            links += 1
        }
        if status == nil, errno != ENOENT { throw FileFault(writing: name, error: errno) }
        try Self.demandReplaceable(status, path, name)
        self.path = path
        existing = status
    }

    private static func demandReplaceable(
        _ status: stat?, _ path: String, _ name: String
    ) throws(FileFault) {
        if let type = status.map({ $0.st_mode & S_IFMT }) {
            guard type != S_IFDIR else { throw FileFault(.isADirectory, name) }
            guard type == S_IFREG else { throw FileFault(.protected, name) }
            guard unsafe access(path, W_OK) == 0 else {
                throw FileFault(writing: name, error: errno)
            }
        }
        guard !RegistryFiles.include(path) else { throw FileFault(.protected, name) }
    }

    private static func status(of path: String) -> stat? {
        var status = stat()
        return unsafe lstat(path, &status) == 0 ? status : nil
    }

    private static func target(of link: String) -> String? {
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
            guard let start = buffer.baseAddress else { return }
            count = max(0, unsafe readlink(link, start, buffer.count))
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    /// The folder that a path lies in.
    var folder: String {
        guard let slash = lastIndex(of: "/") else { return "." }
        return slash == startIndex ? "/" : String(self[..<slash])
    }

    var lastPathComponent: String {
        lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self
    }
}
