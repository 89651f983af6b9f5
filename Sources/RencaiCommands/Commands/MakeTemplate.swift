import ArgumentParser
import Letters
import Pool

/// `rencai template`: a blank form for one kind of record, every field explained: a batch file, or a
/// workbook.
struct MakeTemplate: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "template",
            abstract: words("输出一份空白的填报模板，逐项说明", "write a blank form, every field explained"),
            discussion: words(
                """
                人才、需求、单位有表格模板（--xlsx），用 Excel 或 WPS 填写：带 * 的必填，带下拉框的从中选择，
                各栏怎么填、填好的样子见其中的“填表说明”。填好后直接导入：rencai import 文件.xlsx
                函件的模板（letter 加函件名）是 Word 文件，改好后用 rencai letters --template 出函。
                """,
                """
                For talents, needs and organizations there are workbooks (--xlsx) to fill in with Excel or
                WPS: titles with * are required, cells with a list are chosen from it, the sheet 填表说明
                explains each column with an example. Then import it: rencai import FILE.xlsx
                Templates of letters (letter and its name) are files of Word, for rencai letters --template.
                """),
            aliases: ["模板"])
    }

    static var examples: [Example] {
        [
            Example("rencai template talent > 人才.rec", "人才的空白模板", "a blank form for talents"),
            Example(
                "rencai template talent -o 人才.xlsx", "人才的表格模板，用 Excel、WPS 填写",
                "a workbook to fill in with Excel or WPS"),
            Example("rencai template 需求 > 需求.rec", "种类也可以用中文写", "a kind may be named in Chinese"),
            Example(
                "rencai template letter 专家征询函 -o 模板.docx", "函件的模板，用 Word、WPS 修改",
                "the template of a letter, for Word or WPS"),
        ]
    }

    @Argument(
        help: .words(
            "记录种类，如 talent、need（见 rencai help kinds）",
            "a kind of record such as talent or need (see rencai help kinds)",
            value: ("种类", "kind")))
    var kind: String

    @Argument(
        help: .words(
            "种类为 letter 时：哪一种函件", "of letter: which one",
            value: ("函件", "letter")))
    var letter: String?

    @OptionGroup var file: BookOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        if ["letter", "函件"].contains(kind) { return try writeLetter(session) }
        if let letter { throw Failure(.usage, .unexpectedArgument(letter)) }
        let kind = try Kind(typed: kind)
        guard file.isBook else {
            try session.demandTextName(file.output)
            try session.write(Array(BlankForm(kind).text.utf8), to: file.output)
            return .done
        }
        guard let form = Form(of: kind) else {
            let kinds = Kind.byUse.filter { Form(of: $0) != nil }.map(\.noun)
            throw Failure(.usage, .noForm(kind.title, kinds: kinds))
        }
        try session.write(
            form.book(madeAt: session.environment.now), to: file.output,
            by: "rencai template \(kind.noun) -o \(kind.label).xlsx")
        return .done
    }

    private func writeLetter(_ session: Session) throws -> ExitStatus {
        let titles = LetterKind.allCases.map(\.title)
        guard let letter else {
            throw Failure(
                .usage, .missingArgument(words("函件", "letter")), hint: .letterKinds(titles))
        }
        let kind = LetterKind.allCases.first { [$0.title, $0.rawValue].contains(letter) }
        guard let kind else {
            throw Failure(
                .usage, .unknownLetter(letter, guess: closest(to: letter, in: titles)),
                hint: .letterKinds(titles))
        }
        let name = file.output.flatMap { $0.isStandardOutput ? nil : $0 }
        if let name, !name.lowercased().hasSuffix(".docx") {
            throw Failure(.usage, .letterName(name))
        }
        guard name != nil || !session.console.output.isTerminal else {
            throw Failure(
                .usage, .letterToTerminal,
                hint: .nameBook("rencai template letter \(kind.title) -o 模板.docx"))
        }
        try session.write(kind.template, to: name)
        return .done
    }
}
