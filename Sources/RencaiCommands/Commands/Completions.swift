import ArgumentParser

/// `rencai completions`: a script that lets a shell complete commands and options.
struct Completions: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words("生成命令行补全脚本", "write a completion script for a shell"))
    }

    static var examples: [Example] {
        [
            Example(
                "rencai completions bash > ~/.local/share/bash-completion/completions/rencai",
                "bash：下次登录起生效", "bash: in force from the next login on"),
            Example(
                "rencai completions fish > ~/.config/fish/completions/rencai.fish",
                "fish：立即生效", "fish: in force at once"),
        ]
    }

    @Argument(help: .words("Shell 程序", "the shell", value: ("Shell 名称", "shell")))
    var shell: Shell

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    /// The shells that there are scripts for.
    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash, zsh, fish

        var completion: CompletionShell {
            switch self {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        }
    }

    func run(in session: Session) throws -> ExitStatus {
        // Where no word of ours fits, bash shall complete the names of files as it does elsewhere.
        let script = Rencai.completionScript(for: shell.completion)
            .replacing("complete -o filenames ", with: "complete -o default -o filenames ")
        try session.console.write(script + "\n")
        return .done
    }
}
