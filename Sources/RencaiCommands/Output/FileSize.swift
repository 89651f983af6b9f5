import Glibc

/// The size of a file as people say it.
enum FileSize {
    static func text(of path: String) -> String {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return "" }
        let bytes = Int(status.st_size)
        let tenths = (bytes + 50_000) / 100_000
        return bytes < 1_000_000
            ? "\(max(1, bytes / 1_000)) KB" : "\(tenths / 10).\(tenths % 10) MB"
    }
}
