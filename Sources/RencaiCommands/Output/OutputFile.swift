import Glibc
import Pool

/// A file that a command writes: it takes the place of an older one when it is whole.
///
/// Where the name is a link, it is the file behind it that is replaced; that keeps its owner and
/// its rights.
struct OutputFile: ~Copyable {
    private let name: String
    private let target: OutputTarget
    private let mode: mode_t
    private let draft: Draft

    /// `mode` says who may read a new file, as far as the user's mask allows.
    init(_ name: String, environment: Environment, mode: mode_t = 0o666) throws(FileFault) {
        let target = try OutputTarget(name, environment)
        let draft = try Draft(for: name, in: target.folder)
        self.name = name
        self.target = target
        self.mode = mode
        self.draft = draft
    }

    func write(_ text: String) throws(FileFault) { try write(Array(text.utf8)) }

    func write(_ bytes: [UInt8]) throws(FileFault) {
        if let error = draft.channel.write(bytes) { throw FileFault(writing: name, error: error) }
    }

    /// Puts the file into its place.
    consuming func finish() throws(FileFault) {
        guard draft.take(rights: target.existing, or: mode), draft.move(to: target.path) else {
            throw FileFault(writing: name, error: errno)
        }
    }

    /// Writes a whole text.
    static func write(
        _ text: String, to name: String, environment: Environment, mode: mode_t = 0o666
    ) throws(FileFault) {
        let file = try OutputFile(name, environment: environment, mode: mode)
        try file.write(text)
        try file.finish()
    }

    /// Whether two names lead to one file, by links too.
    static func isSame(_ first: String, _ second: String, _ environment: Environment) -> Bool {
        var (one, other) = (stat(), stat())
        guard unsafe stat(environment.absolute(first), &one) == 0,
            unsafe stat(environment.absolute(second), &other) == 0
        else { return false }
        return one.st_dev == other.st_dev && one.st_ino == other.st_ino
    }
}
