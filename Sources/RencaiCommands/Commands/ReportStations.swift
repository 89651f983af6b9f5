import ArgumentParser
import Ledger
import Registry
import Reports

/// `rencai report stations`: whether academician and expert workstations keep the rules.
struct ReportStations: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "stations",
            abstract: words("院士专家工作站合规情况", "whether workstations keep the rules"),
            discussion: words(
                """
                院士受聘工作站数和在站天数按评分规则中带文号的限制条件判断，另看建站期限、状态、建站单位、年龄、
                在外受聘申报和年度评价。每个问题写明依据，先列不合规的。库外情况仅据本人申报。
                """,
                """
                The number of workstations of an academician and the days there are judged by the rules of
                the profile, with their documents; then terms, status, hosts, ages, declarations and
                evaluations are looked at. What is against a rule comes first, each with its basis. Of
                workstations elsewhere only what was declared is known.
                """),
            aliases: ["工作站", "工作站合规"])
    }

    static var examples: [Example] {
        [
            Example("rencai report stations --html 工作站.html", "看一看，可打印", "to be read and printed"),
            Example(
                "rencai report stations --csv", "待办事项，供表格使用",
                "what is to be done, for a spreadsheet"),
        ]
    }

    @Option(help: .words("规则（默认 default）", "rules (default: default)", value: ("名字", "name")))
    var profile: String?

    @OptionGroup var moment: ReportMoment

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let (store, day) = try moment.open(in: session)
        let rules = StationRules(try store.demandedProfile(profile), on: day)
        let (stations, snapshot) = try store.stationFacts()
        let report = StationsReport(stations, snapshot, rules, language: .current)
        try output.write(
            report.document, json: report.json, lines: report.jsonStations, in: session)
        return .done
    }
}
