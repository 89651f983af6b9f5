import ArgumentParser
import BatchFormat
import Pool
import Registry
import Rosters
import Words

/// `rencai convert`: writes a batch in the form of programs, or in that of people.
struct ConvertFile: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "convert",
            abstract: words(
                "转换批次的写法；为名册写列对照",
                "turn a batch into the canonical or a lenient form; write the column map of a roster"
            ),
            discussion: words(
                """
                规范写法（canonical）与 fmt、export 相同：标准名称、UTF-8、已封存。
                宽松写法（lenient）便于用记事本、WPS 修改：中文名称、Windows 换行、不封存，
                编码可选 UTF-8（带 BOM）、GB18030、UTF-16。两种写法内容相同，预演号也相同。
                对名册（.xlsx、.xls、CSV），写出它的列对照：每一列对应哪个字段，没认出的列待补；
                改好后存为 名册.xlsx.map.rec，放在名册旁边，导入时自动采用。
                原文件从不改动；有错误，或有字写不进所选的编码时，什么也不写。
                """,
                """
                The canonical form is that of fmt and export: standard names, UTF-8, sealed. The
                lenient form is for editing in Notepad or WPS: Chinese names, line ends of Windows,
                no seal, in UTF-8 with its mark, GB18030 or UTF-16. Both say the same and have the
                same preview. Of a roster (.xlsx, .xls, CSV) the column map is written: which column
                gives which field, those that are not known left open; saved as ROSTER.xlsx.map.rec
                beside the roster it is used by import. The file itself is never changed; with an error, or when a character
                has no code in the encoding, nothing is written.
                """),
            aliases: ["转换"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai convert --to lenient --encoding gb18030 导出.rec -o 待改.rec", "交给人修改",
                "for people to edit"),
            Example(
                "rencai convert 名册.xlsx -o 名册.xlsx.map.rec", "写一份列对照，改好后导入",
                "a column map, to be corrected"),
            Example("rencai convert 待改.rec -o 规范.rec", "改好后变回规范写法", "and back again"),
        ]
    }

    @Argument(
        help: .words(
            "批次文件或名册，- 为标准输入", "a batch or a roster; - is the standard input",
            value: ("文件", "file")))
    var file: String

    @Option(
        help: .words(
            "表里是什么记录：人才、单位、需求（默认看列名）",
            "what a table holds: talent, org, need (default: by its columns)", value: ("种类", "kind")
        ))
    var kind: KindOption?

    @Option(
        name: [.short, .long],
        help: .words(
            "写入文件（默认标准输出）", "write to a file (default: standard output)", value: ("文件", "file")))
    var output: String?

    @Option(help: .words("写成哪种写法", "the form to write", value: ("写法", "form")))
    var to = BatchFormatter.Form.canonical

    @Option(
        help: .words(
            "宽松写法的编码：utf-8、gb18030、utf-16（默认 utf-8）",
            "the encoding of the lenient form: utf-8, gb18030, utf-16 (default: utf-8)",
            value: ("编码", "encoding")))
    var encoding: EncodingOption?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let wanted = encoding?.encoding ?? .utf8
        guard to == .lenient || wanted == .utf8 else {
            throw Failure(.usage, .canonicalEncoding, hint: .useLenient)
        }
        if let output, file != "-", OutputFile.isSame(output, file, session.environment) {
            throw Failure(.usage, .sameFile(output), hint: .useFormat)
        }
        try session.demandTextName(output)
        let input = try InputFile(file, environment: session.environment, readsTables: true)
        if input.isTable { return try writeMap(of: input, session) }
        let bytes = try input.utf8()
        var formatter = BatchFormatter(
            file: file, context: Codes.context)
        let text = formatter.format(bytes, as: to)
        var findings = DiagnosticList()
        findings.append(contentsOf: formatter.diagnostics.kept.filter { $0.severity != .note })
        let written = text.flatMap { to == .canonical ? Array($0.utf8) : wanted.windowsFile($0) }
        if text != nil, written == nil {
            findings.append(contentsOf: wanted.notEncodable(in: bytes, file: file))
        }
        return try session.write(written, findings, to: output, mode: input.mode)
    }
}

extension ConvertFile {
    /// Writes the column map of a table.
    private func writeMap(of input: InputFile, _ session: Session) throws -> ExitStatus {
        var findings = DiagnosticList()
        var text: String?
        do {
            let sheets = try SheetFile(
                name: file, bytes: input.bytes(), encoding: encoding?.encoding)
            text = try MapDraft(of: sheets, as: kind?.kind, builtIn: ColumnMap.builtIn)
                .text(.current)
        } catch let fault as SheetFault {
            findings.append(fault.diagnostic)
        }
        return try session.write(
            text.map { Array($0.utf8) }, findings, to: output, mode: input.mode)
    }
}

/// A kind of record that tables are made of, by its word or its Chinese name.
struct KindOption: ExpressibleByArgument {
    let kind: Kind

    init?(argument: String) {
        let found = ColumnMap.builtIn.map(\.kind).first {
            $0.noun == argument.lowercased() || $0.label == argument
        }
        guard let found else { return nil }
        kind = found
    }
}

extension BatchFormatter.Form: ExpressibleByArgument {
    package init?(argument: String) {
        switch argument {
        case "规范": self = .canonical
        case "宽松": self = .lenient
        default: self.init(rawValue: argument)
        }
    }
}
