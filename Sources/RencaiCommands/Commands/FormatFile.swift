import ArgumentParser
import BatchFormat
import Glibc
import Pool
import Registry
import Words

/// `rencai fmt`: writes a batch in the canonical form.
struct FormatFile: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "fmt",
            abstract: words("把批次文件整理成规范写法", "write a batch in the canonical form"),
            discussion: words(
                """
                中文字段名、全角字符、各种日期写法、编码和换行都规整，记录按种类和编号排列，
                注释保留，重新封存；提示（N 类）指出的写法都由此改好。有错误时不改文件。
                """,
                """
                Labels, full-width characters, dates, encoding and line ends are made regular, records
                are put in order, comments stay, and the file is sealed: no note about the writing (N)
                is left. With an error it is left alone.
                """),
            aliases: ["整理"])
    }

    static var examples: [Example] {
        [
            Example("rencai fmt 名册.rec", "就地整理", "in place"),
            Example("rencai fmt 名册.rec -o 规范.rec", "写到另一个文件", "into another file"),
        ]
    }

    @Argument(
        help: .words("批次文件，- 为标准输入", "a batch; - is the standard input", value: ("文件", "file")))
    var file: String

    @Option(
        name: [.short, .long],
        help: .words("写入文件（默认原文件）", "write to a file (default: in place)", value: ("文件", "file")))
    var output: String?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try session.rewrite(file, to: output) { bytes, context in
            var formatter = BatchFormatter(file: file, context: context)
            let text = formatter.format(bytes)
            return (text, formatter.diagnostics)
        }
    }
}

/// `rencai seal`: counts and hashes a batch anew.
struct SealFile: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "seal",
            abstract: words("封存批次文件：写入记录数和校验码", "count and hash a batch anew"),
            aliases: ["封存"])
    }

    static var examples: [Example] {
        [Example("rencai seal 名册.rec", "改好后重新封存", "after an edit")]
    }

    @Argument(
        help: .words("批次文件，- 为标准输入", "a batch; - is the standard input", value: ("文件", "file")))
    var file: String

    @Option(
        name: [.short, .long],
        help: .words("写入文件（默认原文件）", "write to a file (default: in place)", value: ("文件", "file")))
    var output: String?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try session.rewrite(file, to: output) { bytes, context in
            resealed(bytes, file: file, context: context)
        }
    }
}

extension Session {
    /// Writes a batch again, into its own file unless another is named.
    fileprivate func rewrite(
        _ file: String, to output: String?,
        _ body: ([UInt8], ReadingContext) -> (text: String?, diagnostics: DiagnosticList)
    ) throws -> ExitStatus {
        let input = try InputFile(file, environment: environment)
        let (text, findings) = body(
            try input.utf8(), Codes.context)
        return try write(
            text.map { Array($0.utf8) }, findings, to: output ?? (file == "-" ? nil : file),
            mode: input.mode)
    }

    /// Tells what was found, and writes what was made to a file or to the standard output.
    ///
    /// A new file may be read by those who could read what it is made of.
    func write(
        _ bytes: [UInt8]?, _ findings: DiagnosticList, to output: String?, mode: mode_t
    ) throws -> ExitStatus {
        let diagnostics = findings.withholdingSecrets
        let summary = Display.told.summary(of: diagnostics)
        if !summary.isEmpty { console.tell(summary + "\n") }
        guard let bytes, !diagnostics.bearsSecretMark else {
            return ExitStatus(rejectedBy: diagnostics.counts.keys)
        }
        try write(bytes, to: output, mode: mode)
        return .done
    }
}
