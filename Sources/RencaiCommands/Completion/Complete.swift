import ArgumentParser

/// `rencai complete`: what may stand where the cursor is, for the scripts of `rencai completions`.
struct Complete: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words("供补全脚本调用", "for the scripts of completions"), shouldDisplay: false)
    }

    static var examples: [Example] {
        [
            Example("rencai complete -- 'rencai talent sh'", "还能怎么写", "how it may go on")
        ]
    }

    @Argument(
        parsing: .captureForPassthrough,
        help: .words("光标以前的命令行", "the command line up to the cursor", value: ("命令行", "line")))
    var line: [String] = []

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    /// A value a line, with what it means behind a tab; nothing where a file may stand.
    func run(in session: Session) throws -> ExitStatus {
        let typed = TypedLine(line.filter { $0 != "--" }.joined(separator: " "))
        let candidates = Candidates(typed, session).list
        try session.console.write(
            candidates.map { "\($0.value)\t\($0.meaning.replacing("\n", with: " "))\n" }.joined())
        return .done
    }
}

/// A command line that is being typed.
struct TypedLine {
    /// The words behind the name of the program that are whole.
    let words: [String]
    /// The word that the cursor is at, be it empty.
    let current: String

    init(_ line: String) {
        var words: [String] = []
        var word = ""
        var isInWord = false
        var quote: Character?
        for character in line {
            if let open = quote {
                if character == open { quote = nil } else { word.append(character) }
            } else if character == "'" || character == "\"" {
                (quote, isInWord) = (character, true)
            } else if character == " " || character == "\t" {
                if isInWord { words.append(word) }
                (word, isInWord) = ("", false)
            } else if character != "\\" {
                word.append(character)
                isInWord = true
            }
        }
        // The first is the program, however it is called.
        self.words = Array(words.dropFirst())
        current = words.isEmpty ? "" : word
    }
}
