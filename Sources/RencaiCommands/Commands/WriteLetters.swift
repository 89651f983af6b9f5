import ArgumentParser
import Ledger
import Letters
import Matching
import Pool
import Registry
import Reports
import Words

/// `rencai letters`: a letter to each expert, or to each firm, of a saved match run.
struct WriteLetters: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "letters",
            abstract: words(
                "函件：专家征询函、企业反馈函、对接报告（Word）",
                "letters to experts and firms, and the report of a run, as files of Word"),
            discussion: words(
                """
                从 match --save 存下的结果出函，一人一份或一家一份，只写对方可以看到的内容：与 match --for
                专家、企业 相同，按现在的授权和公开方式，不同意对外的人选不写，也不征询。文件名只用编号。
                --for 内部 写一份对接报告，供部门内部使用。
                模板是 .docx，占位符写成【姓名】；表格里有【需求.名称】一类占位符的一行，有几项就重复几行。
                """,
                """
                Letters of a result that match --save has kept, one to each expert or firm, with what the
                reader may see, as in match --for expert and --for firm, by the consents of today: who did
                not agree is neither named nor asked. Names of files hold keys alone. --for internal
                writes one report of the run, for the department. A template is a
                .docx with placeholders such as 【姓名】; a row of a table with 【需求.名称】 is repeated
                for each item.
                """),
            aliases: ["函件"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai letters --for 专家 --run 2026二季度 --dir 征询函", "给每位专家一份征询函",
                "a letter to each expert"),
            Example(
                "rencai letters --for 企业 --run 2026二季度 --dir 反馈函 --template 本部门.docx",
                "给每家企业一份反馈函，用本部门的模板", "to each firm, from the office's own template"),
            Example(
                "rencai template letter 专家征询函 -o 模板.docx", "写出内置模板，修改后再用",
                "the built-in template, to be edited"),
        ]
    }

    @Option(
        name: .customLong("for"),
        help: .words(
            "写给谁：专家、企业、内部", "to whom: expert, firm, internal", value: ("对象", "audience")))
    var reader: MatchOptions.Reader

    @Option(
        name: .customLong("run"),
        help: .words("从哪份已存的结果", "from which saved run", value: ("名字", "name")))
    var savedRun: String

    @Option(
        help: .words("写到哪个文件夹", "into which folder", value: ("文件夹", "folder")))
    var dir: String

    @Option(
        help: .words("每项需求写几名人选", "how many candidates for each need", value: ("名数", "n")))
    var top = 3

    @Option(help: .words("几天内答复", "in how many days an answer is wanted", value: ("天数", "n")))
    var days = 15

    @Option(
        help: .words("成文日期（默认今天）", "the day of the letters (default: today)", value: ("日期", "date"))
    )
    var on: String?

    @Flag(help: .words("替换已有的函件", "replace letters that are there"))
    var force = false

    @OptionGroup(title: words("函件", "Letters")) var options: LetterOptions

    @Flag var format: ListFormat?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let kind = kind
        let day = try session.day(on)
        let head = options.head(on: day, answeredBy: try answerDay(after: day))
        let letters = try letters(
            of: try session.registry(.reading), on: Day(day.daysSinceEpoch))
        let files = readers(of: letters).compactMap {
            LetterFile(kind, to: $0, of: savedRun, in: letters, head: head)
        }
        if kind == .inquiry, letters.withheldExperts > 0 {
            session.console.tell(Message.expertsNotAsked(letters.withheldExperts).text)
        }
        guard let first = files.first else {
            throw Failure(.notFound, .noLetters(savedRun))
        }
        let template = try options.template(of: kind, for: first.text.names, in: session)
        // Who asks what an answer consists of wants no letters.
        if !session.console.asksMembers {
            try session.write(files, from: template, into: dir, replacing: force)
            session.console.tell(Message.lettersWritten(files.count, folder: dir).text)
        }
        try session.console.write(
            Listing(
                name: "letters", table: LetterFile.table(of: files), objects: files.map(\.json)),
            as: format)
        return .done
    }

    private var kind: LetterKind {
        switch reader {
        case .expert: .inquiry
        case .firm: .feedback
        case .internal: .report
        }
    }

    private func readers(of letters: RunLetters) -> [Audience] {
        switch reader {
        case .expert: letters.experts
        case .firm: letters.firms
        case .internal: [.internal]
        }
    }

    private func answerDay(after day: PartialDate) throws(Failure) -> PartialDate {
        guard 1...366 ~= days, let answer = PartialDate(daysSinceEpoch: day.daysSinceEpoch + days)
        else {
            throw Failure(.usage, .invalidValue("\(days)", option: "--days", allowed: ["1–366"]))
        }
        return answer
    }

    /// The letters are Chinese, whatever the language of the program.
    private func letters(of store: RegistryStore, on day: Day) throws -> RunLetters {
        guard top > 0 else {
            throw Failure(.usage, .invalidValue("\(top)", option: "--top", allowed: []))
        }
        let run = try store.storedReport(savedRun).report(in: .chinese)
        guard !run.audience.isOutside else {
            throw Failure(.refused, .runNotInternal(savedRun), hint: .seeRuns)
        }
        let (snapshot, records) = try store.excerpt(
            telling: Set(run.rankings.map(\.need)), run.candidates)
        let facts = try MatchReport.Facts(snapshot, codes: Codes.names, on: day) {
            kind throws(RegistryError) in records(kind)
        }
        return RunLetters(run, in: snapshot, facts: facts, top: top, on: day)
    }
}
