import Glibc

/// A program that was started without a shell, with pipes to its input and from its output.
///
/// When the value goes, the program and all that it has started are ended.
struct ChildProcess: ~Copyable {
    /// Why a program could not be started: its name, or the folder's, and the system's error.
    struct NotStarted: Error, Hashable {
        let program: String
        let error: Int32
    }

    /// What becomes of what it says on the standard error: it is seen as it says it, or comes with
    /// its output.
    enum Errors { case seen, taken }

    /// Where its input is written; negative once it is closed.
    private(set) var input: Int32
    /// Where its output is read.
    let output: Int32
    private let id: pid_t
    private var hasEnded = false

    /// Starts a program of the search path, or of a path, with its arguments.
    ///
    /// - Parameters:
    ///   - words: the program and its arguments, one at least.
    ///   - folder: where it runs; without it where this program does.
    ///   - errors: what becomes of what it says on the standard error.
    /// - Throws: why it could not be started.
    init(
        _ words: [String], in folder: String? = nil, errors: Errors = .seen
    ) throws(NotStarted) {
        guard let given = Pipe(), let taken = Pipe() else {
            throw NotStarted(program: words[0], error: errno)
        }
        id = try Self.within(folder) { () throws(NotStarted) in
            try Self.spawn(words, input: given.reading, output: taken.writing, errors)
        }
        input = given.keepWriting()
        output = taken.keepReading()
        for file in [input, output] { _ = fcntl(file, F_SETFL, O_NONBLOCK) }
    }

    deinit {
        if input >= 0 { close(input) }
        close(output)
        guard !hasEnded else { return }
        kill(-id, SIGKILL)
        waitpid(id, nil, 0)
    }

    /// Tells the program that nothing more comes.
    mutating func closeInput() {
        guard input >= 0 else { return }
        close(input)
        input = -1
    }

    /// What `waitpid` says of the program, once it has ended.
    mutating func endStatus() -> Int32? {
        var status: Int32 = 0
        guard unsafe waitpid(id, &status, WNOHANG) == id else { return nil }
        hasEnded = true
        // It may have left others behind.
        kill(-id, SIGKILL)
        return status
    }

    /// Does something with another folder as the current one: the system has no other way to start a
    /// program there.
    private static func within<Value>(
        _ folder: String?, _ body: () throws(NotStarted) -> Value
    ) throws(NotStarted) -> Value {
        guard let folder else { return try body() }
        let here = unsafe open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer {
            _ = fchdir(here)
            close(here)
        }
        guard here >= 0, unsafe chdir(folder) == 0 else {
            throw NotStarted(program: folder, error: errno)
        }
        return try body()
    }

    /// Starts the program in a group of its own, with the signals as they are at first.
    private static func spawn(
        _ words: [String], input: Int32, output: Int32, _ errors: Errors
    ) throws(NotStarted) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        if errors == .taken {
            unsafe posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
        }
        var (none, all) = (sigset_t(), sigset_t())
        unsafe sigemptyset(&none)
        unsafe sigfillset(&all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
        let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
        defer { for place in unsafe arguments.indices { unsafe free(arguments[place]) } }
        var id: pid_t = 0
        let error = unsafe posix_spawnp(
            &id, words[0], &actions, &attributes, arguments, environ)
        guard error == 0 else { throw NotStarted(program: words[0], error: error) }
        return id
    }
}

/// The two ends of a pipe, which no other program inherits; those that nobody keeps are closed.
private struct Pipe: ~Copyable {
    private(set) var reading: Int32 = -1
    private(set) var writing: Int32 = -1

    init?() {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { return nil }
        (reading, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit { for end in [reading, writing] where end >= 0 { close(end) } }

    /// The end that is read from, for its new owner to close.
    consuming func keepReading() -> Int32 {
        defer { reading = -1 }
        return reading
    }

    consuming func keepWriting() -> Int32 {
        defer { writing = -1 }
        return writing
    }
}
