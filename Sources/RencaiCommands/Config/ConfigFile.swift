import FoundationEssentials
import Glibc
import Pool
import RecText

/// One configuration file: a record of kind `Config` in rec syntax.
struct ConfigFile {
    let path: String
    /// Whether the user wrote the file, or the administrator; others may not choose what is
    /// opened or run.
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
        let document = RecDocument(text)
        if let line = document.strayLines.first {
            throw Failure(.usage, .configNotAField(file: path, line: line))
        }
        for field in document.records.flatMap(\.fields) { try read(field) }
    }

    private mutating func read(_ field: RecField) throws(Failure) {
        let name = field.name.trimmed
        guard name != "Config" else { return }
        guard let setting = Setting(named: name) else {
            let guess = closest(to: name, in: Setting.allCases.flatMap { [$0.rawValue, $0.label] })
            throw Failure(
                .usage,
                .configUnknownField(file: path, line: field.line, field: name, guess: guess))
        }
        values[setting] = field.value.trimmed
    }
}
