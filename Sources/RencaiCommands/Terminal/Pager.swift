import Glibc

/// A program that shows long texts screen by screen.
struct Pager {
    private let command: String

    /// What the shell says of a command that does not exist (POSIX, 2.8.2).
    private static let notFound: Int32 = 127 << 8

    /// Returns `nil` when the user wants none.
    init?(environment: Environment) {
        let named = environment["RENCAI_PAGER"] ?? environment["PAGER"] ?? "less"
        guard named != "cat", environment["TERM"] != "dumb" else { return nil }
        // As git has it: stop at once when all fits, keep colours, leave the text standing.
        command = environment["LESS"] == nil ? "LESS=FRX \(named)" : named
    }

    /// Shows the text and waits until the user has read it; `false` when the pager cannot start.
    func show(_ text: String) -> Bool {
        guard let pipe = unsafe popen(command, "w") else { return false }
        Channel(descriptor: unsafe fileno(pipe)).write(text)
        return unsafe pclose(pipe) != Self.notFound
    }
}
