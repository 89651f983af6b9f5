import ArgumentParser
import Glibc
import Ledger
import Pool
import Registry
import Words

/// Runs the program with the arguments of the process and ends it.
package func runProgram() -> Never {
    // What cannot be written is told, and does not end the program: a closed pipe, a size limit.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    holdStandardStreams()
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(Program(arguments: arguments, environment: .process).run().rawValue)
}

/// Takes the numbers of streams that were closed, so that no file gets them: what is printed would
/// go into it.
private func holdStandardStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
        _ = unsafe open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
}

/// One run of the program: from the words of the command line to the exit status.
struct Program {
    let arguments: [String]
    let environment: Environment
    /// Whether the answer is described, and not given.
    private let asksMembers: Bool

    /// Takes the words of the command line; options may be named in Chinese.
    init(arguments: [String], environment: Environment) {
        let question = JSONQuestion(ChineseOption.translated(arguments))
        self.arguments = question.arguments
        asksMembers = question.isAsked
        self.environment = environment
    }

    func run() -> ExitStatus {
        let config = Result { () throws(Failure) in
            try Config(options: options, environment: environment)
        }
        let settings = try? config.get()
        let language = Language(
            option: options[.lang], environment: environment,
            configured: settings?[.lang]?.value)
        let color = settings?[.color].flatMap { ColorChoice(rawValue: $0.value) } ?? .auto
        let console = Console(
            environment: environment, color: color, asksMembers: asksMembers)
        let place = settings.map { RegistryPlace($0, environment) }
        let last = place.flatMap { $0.isLastUsed ? $0.path : nil }
        let program = (options[.db] ?? last).map { "rencai --db \($0.asShellWord)" } ?? "rencai"
        return Language.$current.withValue(language) {
            SuggestedCommand.$program.withValue(program) {
                perform(config: config, place: place, console: console)
            }
        }
    }

    private func perform(
        config: Result<Config, Failure>, place: RegistryPlace?, console: Console
    ) -> ExitStatus {
        do {
            let status = try run(config: config, place: place, console: console)
            try console.finish()
            return status
        } catch let failure as Failure {
            console.tell(failure)
            return failure.status
        } catch let fault as FileFault {
            return tell(fault.diagnostic, console)
        } catch let error as RegistryError {
            return tell(error.diagnostic(file: path(in: error, place)), console)
        } catch {
            console.tell(Failure(.bug, .internalError("\(error)")))
            return .bug
        }
    }

    private func tell(_ diagnostic: Diagnostic, _ console: Console) -> ExitStatus {
        console.tell(Display.told.text(of: diagnostic))
        return ExitStatus(rejectedBy: [diagnostic.code])
    }

    /// The file that an error of the registry is about.
    private func path(in error: RegistryError, _ place: RegistryPlace?) -> String {
        error.parameters[.path] ?? place?.path ?? RegistryPlace.fileName
    }

    private func run(
        config: Result<Config, Failure>, place: RegistryPlace?, console: Console
    ) throws -> ExitStatus {
        try refuseFullWidth()
        let invocation = Invocation(arguments)
        if let word = invocation.unknownCommand {
            throw UsageError(invocation).unknownCommand(word)
        }
        if let help = invocation.help {
            try show(invocation, help, console)
            return .done
        }
        if invocation.asksVersion {
            try console.write("rencai \(Version.text)\n")
            return .done
        }
        let config = try config.get()
        let place = place ?? RegistryPlace(config, environment)
        func run(_ command: any Command) throws -> ExitStatus {
            let session = Session(
                console: console, environment: environment, config: config, place: place,
                mayAsk: !command.global.noInput && isatty(STDIN_FILENO) == 1)
            return try session.runOnCurrentState(command)
        }
        switch try parse(invocation) {
        case .command(let command): return try run(command)
        case .group where invocation.path.count == 1 && place.isThere:
            return try run(ListWaiting.parse([]))
        case .group: try show(invocation, .short, console)
        case .text(let text): try console.write(text + "\n")
        }
        return .done
    }

    /// Shows the help of a command; the overview stays on the screen with the prompt below it.
    private func show(
        _ invocation: Invocation, _ help: Invocation.Help, _ console: Console
    ) throws(Failure) {
        let text = HelpPage(invocation, console: console).text(help)
        if invocation.path.count == 1 { try console.write(text) } else { try console.page(text) }
    }

    /// What the argument parser makes of the words.
    enum Parsed {
        case command(any Command)
        /// A command that only holds others.
        case group
        /// A text that the parser itself provides, such as the version.
        case text(String)
    }

    func parse(_ invocation: Invocation) throws(Failure) -> Parsed {
        do {
            let parsed = try Rencai.parseAsRoot(arguments)
            return (parsed as? any Command).map(Parsed.command) ?? .group
        } catch {
            guard Rencai.exitCode(for: error) != .success else {
                return .text(Rencai.fullMessage(for: error))
            }
            // What is missing may have been meant by an option that is mistyped.
            let fault = UsageError(invocation, partedName: partedName)
            throw fault.unknownOption(in: arguments)
                ?? fault.failure(parserMessage: Rencai.message(for: error))
        }
    }

    /// The name of a file that a shell parted at its blanks, quoted as it is to be typed.
    private var partedName: String? {
        arguments.indices.lazy.compactMap { MeantFile.parted(arguments[$0...], environment) }.first
    }

    private func refuseFullWidth() throws(Failure) {
        for argument in arguments.prefix(while: { $0 != "--" }) {
            guard let meant = halfWidthOption(argument) else { continue }
            throw Failure(.usage, .fullWidth(argument, instead: meant))
        }
    }

    /// The settings that the command line makes.
    private var options: [Setting: String] {
        Setting.allCases.reduce(into: [:]) { options, setting in
            options[setting] = setting.option.flatMap { value(of: $0, in: arguments) }
        }
    }
}
