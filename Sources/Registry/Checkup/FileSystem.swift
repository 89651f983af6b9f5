import FoundationEssentials

/// On what kind of file system a file lies.
struct FileSystem {
    /// What the system is called, where it lies on another machine: there a write-ahead log, which
    /// needs shared memory, damages the database (SQLite, "Write-Ahead Logging", 1).
    let network: String?

    private static let networks: Set<Substring> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "9p", "afs", "ceph", "lustre", "ocfs2",
        "fuse.sshfs", "fuse.davfs", "fuse.glusterfs", "fuse.smbnetfs",
    ]

    /// - Parameters:
    ///   - path: absolute, without links.
    ///   - mounts: the lines of `/proc/self/mountinfo` (proc(5)).
    init(of path: String, mounts: some StringProtocol) {
        let kinds = mounts.split(separator: "\n").compactMap { line -> (Substring, Substring)? in
            let words = line.split(separator: " ")
            guard words.count > 6, let mark = words.firstIndex(of: "-"), mark + 1 < words.count
            else { return nil }
            return (Substring(words[4]), Substring(words[mark + 1]))
        }
        let mount = kinds.filter { point, _ in
            point == "/" || path == point || path.hasPrefix(point + "/")
        }.max { $0.0.utf8.count < $1.0.utf8.count }
        network = mount.flatMap { Self.networks.contains($0.1) ? String($0.1) : nil }
    }

    init(of path: String) {
        let file = "/proc/self/mountinfo"
        let mounts = FileManager.default.contents(atPath: file).map {
            String(decoding: $0, as: UTF8.self)
        }
        let real = URL(filePath: path).resolvingSymlinksInPath().path
        self.init(of: real, mounts: mounts ?? "")
    }
}
