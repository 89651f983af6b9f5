import ArgumentParser

/// One subcommand: what it takes, how it is used, and what it does.
protocol Command: ParsableCommand {
    /// How the command is used in practice; the first two are shown by `-h`.
    static var examples: [Example] { get }

    var global: GlobalOptions { get }

    func run(in session: Session) throws -> ExitStatus
}

/// A line that a person could type, and what it is good for.
struct Example {
    let line: String
    let purpose: String

    init(_ line: String, _ chinese: String, _ english: String) {
        self.line = line
        purpose = words(chinese, english)
    }
}
