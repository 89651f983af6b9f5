import Glibc
import Pool

/// The program with which somebody edits texts, as the environment names it.
struct Editor {
    private let command: String

    /// - Throws: A failure that says how to name one, where none is named.
    init(_ environment: Environment) throws(Failure) {
        guard let command = environment["VISUAL"] ?? environment["EDITOR"] else {
            throw Failure(.inputOutput, .noEditor, hint: .nameEditor)
        }
        self.command = command
    }

    /// Lets somebody edit a file, and waits until that is done.
    func edit(_ path: String) throws(Failure) {
        let ending = Self.withoutBeingEnded { unsafe system("\(command) \(path.asShellWord)") }
        guard ending == 0 else { throw Failure(.inputOutput, .editorFailed(command)) }
    }

    /// Does something while a hang-up or a request to end waits.
    ///
    /// What was being edited is taken away first. The program that is started meanwhile gets both.
    private static func withoutBeingEnded(_ body: () -> Int32) -> Int32 {
        var (waiting, hangUp, end) = (sigaction(), sigaction(), sigaction())
        unsafe waiting.__sigaction_handler.sa_handler = { _ in }
        unsafe sigaction(SIGHUP, &waiting, &hangUp)
        unsafe sigaction(SIGTERM, &waiting, &end)
        defer {
            unsafe sigaction(SIGHUP, &hangUp, nil)
            unsafe sigaction(SIGTERM, &end, nil)
        }
        return body()
    }
}
