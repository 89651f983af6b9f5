import ArgumentParser
import BatchFormat
import Glibc
import Pool
import Registry

/// Runs the program with the arguments of the process and ends it.
package func runProgram() -> Never {
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(Program(arguments: arguments, environment: .process).run().rawValue)
}

/// One run of the program: from the words of the command line to the exit status.
struct Program {
    let arguments: [String]
    let environment: Environment

    func run() -> ExitStatus {
        let config = Result { () throws(Failure) in
            try Config(options: options, environment: environment)
        }
        let settings = try? config.get()
        let language = Language(
            option: options[.lang], environment: environment,
            configured: settings?[.lang]?.value)
        let color = settings?[.color].flatMap { ColorChoice(rawValue: $0.value) } ?? .auto
        let console = Console(environment: environment, color: color)
        let program = options[.db].map { "rencai --db \($0.asShellWord)" } ?? "rencai"
        return Language.$current.withValue(language) {
            SuggestedCommand.$program.withValue(program) {
                perform(config: config, console: console)
            }
        }
    }

    private func perform(config: Result<Config, Failure>, console: Console) -> ExitStatus {
        do {
            return try run(config: config, console: console)
        } catch let failure as Failure {
            console.tell(failure)
            return failure.status
        } catch let fault as FileFault {
            return tell(fault.diagnostic, console)
        } catch let error as RegistryError {
            return tell(error.diagnostic(file: path(in: error, config)), console)
        } catch {
            console.tell(Failure(.bug, .internalError("\(error)")))
            return .bug
        }
    }

    private func tell(_ diagnostic: Diagnostic, _ console: Console) -> ExitStatus {
        console.tell(Display.current.text(of: diagnostic))
        return ExitStatus(rejectedBy: [diagnostic.code])
    }

    /// The file that an error of the registry is about.
    private func path(in error: RegistryError, _ config: Result<Config, Failure>) -> String {
        error.parameters[.path]
            ?? (try? config.get().database(environment: environment).value) ?? "rencai.db"
    }

    private func run(config: Result<Config, Failure>, console: Console) throws -> ExitStatus {
        try refuseFullWidth()
        let invocation = Invocation(arguments)
        if let word = invocation.unknownCommand {
            throw UsageError(invocation).unknownCommand(word)
        }
        if let help = invocation.help {
            console.page(HelpPage(invocation, console: console).text(help))
            return .done
        }
        let config = try config.get()
        switch try parse(invocation) {
        case .command(let command):
            let session = Session(
                console: console, environment: environment, config: config,
                mayAsk: !command.global.noInput && isatty(STDIN_FILENO) == 1)
            return try command.run(in: session)
        case .group: console.page(HelpPage(invocation, console: console).text(.short))
        case .text(let text): console.write(text + "\n")
        }
        return .done
    }

    /// What the argument parser makes of the words.
    private enum Parsed {
        case command(any Command)
        /// A command that only holds others.
        case group
        /// A text that the parser itself provides, such as the version.
        case text(String)
    }

    private func parse(_ invocation: Invocation) throws(Failure) -> Parsed {
        do {
            let parsed = try Rencai.parseAsRoot(arguments)
            return (parsed as? any Command).map(Parsed.command) ?? .group
        } catch {
            guard Rencai.exitCode(for: error) != .success else {
                return .text(Rencai.fullMessage(for: error))
            }
            throw UsageError(invocation).failure(parserMessage: Rencai.message(for: error))
        }
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
