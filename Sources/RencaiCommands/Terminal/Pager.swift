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
        var settings: [String] = []
        // As git has it: stop at once when all fits, keep colours, leave the text standing.
        if environment["LESS"] == nil {
            settings.append("LESS=\("FRXPs\(Self.prompt)$".asShellWord)")
        }
        // The texts are UTF-8 in every locale; else less shows their bytes.
        if environment["LESSCHARSET"] == nil { settings.append("LESSCHARSET=utf-8") }
        command = (settings + [named]).joined(separator: " ")
    }

    /// In ASCII: less of many systems shows other characters of a prompt as bytes.
    private static let prompt = "SPACE = next page, q = quit"

    /// Shows the text and waits until the user has read it; `false` when the pager cannot start.
    func show(_ text: String) -> Bool {
        guard let pipe = unsafe popen(command, "w") else { return false }
        Channel(descriptor: unsafe fileno(pipe)).write(Message.pagerHint.text + text)
        return unsafe pclose(pipe) != Self.notFound
    }
}
