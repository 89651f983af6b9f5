import Glibc

extension Session {
    /// Writes what a command made into a file, or to the standard output where none is named.
    ///
    /// `mode` says who may read a new file, as far as the user's mask allows.
    func write(_ bytes: [UInt8], to name: String?, mode: mode_t = 0o666) throws {
        guard let name, !name.isStandardOutput else { return try console.write(bytes) }
        let file = try OutputFile(name, environment: environment, mode: mode)
        try file.write(bytes)
        try file.finish()
        console.tell(Message.written(name).text)
    }
}

extension String {
    /// Whether a file's name on the command line means the standard output.
    var isStandardOutput: Bool { self == "-" || self == "/dev/stdout" }
}
