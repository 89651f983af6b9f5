import FoundationEssentials
import Glibc
import Pool

/// One configuration file: a record of kind `Config` in the syntax of batches.
struct ConfigFile {
    let path: String
    /// Whether the user wrote the file, or the administrator; others may not choose the registry.
    private(set) var isTrusted = true
    private(set) var values: [Setting: String] = [:]

    /// Reads the file; `nil` when there is none.
    init?(path: String) throws(Failure) {
        guard let data = FileManager.default.contents(atPath: path) else { return nil }
        try self.init(path: path, text: String(decoding: data, as: UTF8.self))
        var status = stat()
        isTrusted = unsafe stat(path, &status) == 0 && [geteuid(), 0].contains(status.st_uid)
    }

    init(path: String, text: String) throws(Failure) {
        self.path = path
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in zip(1..., lines) {
            let line = line.trimmingPrefix("\u{FEFF}")
            guard !line.allSatisfy(\.isWhitespace), !line.hasPrefix("#"), !line.hasPrefix("%")
            else { continue }
            try read(line, number: number)
        }
    }

    private mutating func read(_ line: Substring, number: Int) throws(Failure) {
        guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
            throw Failure(.usage, .configNotAField(file: path, line: number))
        }
        let name = String(line[..<colon]).trimmed
        guard name != "Config" else { return }
        guard let setting = Setting(named: name) else {
            let guess = closest(to: name, in: Setting.allCases.flatMap { [$0.rawValue, $0.label] })
            throw Failure(
                .usage,
                .configUnknownField(file: path, line: number, field: name, guess: guess))
        }
        values[setting] = String(line[line.index(after: colon)...]).trimmed
    }
}
