import ArgumentParser
import Pool
import Words

/// `rencai explain`: what a diagnostic code means and how to mend what it finds.
struct Explain: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words("解释一个错误代码，说明修改办法", "explain a diagnostic code and its remedy"),
            aliases: ["说明"])
    }

    static var examples: [Example] {
        [
            Example("rencai explain E232", "“1975.1”为什么被退回", "why '1975.1' is rejected"),
            Example("rencai explain", "列出全部代码", "list all codes"),
        ]
    }

    @Argument(
        help: .words("错误代码，不写则列出全部", "a code; all are listed without one", value: ("代码", "code")))
    var code: String?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard let code else {
            try session.console.page(DiagnosticCode.allCases.map { $0.headline + "\n" }.joined())
            return .done
        }
        guard let known = DiagnosticCode(typed: code) ?? DiagnosticCode(named: code) else {
            throw Failure(.notFound, .unknownCode(code), hint: .seeCodes)
        }
        let text = Display.current.explanation(of: known)
        let lines = text.wrapped(toWidth: session.console.width)
        try session.console.write(lines.joined(separator: "\n") + "\n")
        return .done
    }
}

extension DiagnosticCode {
    /// The code of this name, in either language.
    fileprivate init?(named text: String) {
        let code = Self.allCases.first { code in
            Language.allCases.contains { name(of: code, in: $0) == text }
        }
        guard let code else { return nil }
        self = code
    }

    /// One line: the code and its name.
    fileprivate var headline: String {
        "\(rawValue)  \(word(for: severity, in: .current))  \(name(of: self, in: .current))"
    }
}
