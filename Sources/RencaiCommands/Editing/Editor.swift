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

    /// Lets somebody edit a file, and waits until that is done or this program is told to end.
    func edit(_ path: String) throws(Failure) {
        let watch = EndWatch()
        defer { watch.stop() }
        guard let id = Self.start("\(command) \(path.asShellWord)") else {
            throw Failure(.inputOutput, .editorFailed(command))
        }
        var status: Int32 = 0
        while unsafe waitpid(id, &status, WNOHANG) == 0 {
            guard !EndWatch.isEndAsked else {
                Self.end(id)
                throw Failure(.interrupted, .editInterrupted)
            }
            usleep(Self.pause)
        }
        guard status == 0 else { throw Failure(.inputOutput, .editorFailed(command)) }
    }

    /// How often it is looked whether the editor has ended, in microseconds.
    private static let pause: UInt32 = 20_000
    /// How often that is looked before an editor that was asked to end is ended.
    private static let patience = 50

    /// Starts a command of the shell at this terminal, with the signals as they are at first.
    private static func start(_ command: String) -> pid_t? {
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let words = ["sh", "-c", command]
        let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
        defer { for place in unsafe arguments.indices { unsafe free(arguments[place]) } }
        var id: pid_t = 0
        let error = unsafe posix_spawn(&id, "/bin/sh", nil, &attributes, arguments, environ)
        return error == 0 ? id : nil
    }

    /// Ends an editor, so that it writes nothing more once the form is gone.
    private static func end(_ id: pid_t) {
        kill(id, SIGTERM)
        for _ in 0..<patience {
            if waitpid(id, nil, WNOHANG) != 0 { return }
            usleep(pause)
        }
        kill(id, SIGKILL)
        waitpid(id, nil, 0)
    }
}
