import ArgumentParser

/// `rencai completions`: a script that lets a shell complete commands, options and what is in the
/// registry.
struct Completions: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words("生成命令行补全脚本", "write a completion script for a shell"),
            discussion: words(
                """
                补全命令、选项、可选的内容，以及库里的编号、姓名、批次号；该写文件的地方照常补全文件名。
                """,
                """
                It completes commands, options and their values, and the keys, names and batches of the
                registry; where a file may stand, names of files as ever.
                """),
            aliases: ["补全"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai completions bash > ~/.local/share/bash-completion/completions/rencai",
                "bash：下次登录起生效", "bash: in force from the next login on"),
            Example(
                "rencai completions fish > ~/.config/fish/completions/rencai.fish",
                "fish：立即生效", "fish: in force at once"),
            Example(
                "rencai completions zsh > ~/.zfunc/_rencai",
                "zsh：~/.zfunc 须在 fpath 中", "zsh: ~/.zfunc must be in fpath"),
        ]
    }

    @Argument(help: .words("Shell 程序", "the shell", value: ("Shell 名称", "shell")))
    var shell: Shell

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    /// The shells that there are scripts for.
    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash, zsh, fish
    }

    func run(in session: Session) throws -> ExitStatus {
        try session.console.write(shell.script)
        return .done
    }
}

extension Completions.Shell {
    /// Each asks the program what may stand at the cursor, and offers files where that is nothing.
    var script: String {
        switch self {
        case .bash: Self.bashScript
        case .zsh: Self.zshScript
        case .fish: Self.fishScript
        }
    }

    /// Bash parts words at colons, as keys have them, and completes what stands behind the last.
    private static let bashScript = #"""
        # bash completion of rencai
        _rencai() {
            local line=${COMP_LINE:0:COMP_POINT} candidate cut=
            local word=${line##*[[:space:]]}
            if [[ $word == *[:=]* && $COMP_WORDBREAKS == *:* ]]; then
                cut=${word%"${word##*[:=]}"}
            fi
            COMPREPLY=()
            while IFS= read -r candidate; do
                candidate=${candidate%%$'\t'*}
                COMPREPLY+=("${candidate#"$cut"}")
            done < <("$1" complete -- "$line" 2>/dev/null)
            [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
            return 0
        }
        complete -o default -F _rencai 'rencai'

        """#

    private static let zshScript = #"""
        #compdef rencai
        _rencai() {
            local line
            local -a values shown
            while IFS= read -r line; do
                values+=("${line%%$'\t'*}")
                shown+=("${line/$'\t'/  }")
            done < <("${words[1]}" complete -- "${(j: :)words[1,CURRENT]}" 2>/dev/null)
            if (( ${#values} )); then
                compadd -l -d shown -a values
            else
                _files
            fi
        }
        if [[ $funcstack[1] == _rencai ]]; then _rencai "$@"; else compdef _rencai 'rencai'; fi

        """#

    private static let fishScript = #"""
        # fish completion of rencai
        function __rencai_complete
            rencai complete -- (commandline -cp | string collect) 2>/dev/null
        end
        complete -c rencai -n '__rencai_complete | string length -q' -f -a '(__rencai_complete)'

        """#
}
