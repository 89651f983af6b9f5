import ArgumentParser
import Ledger
import Matching
import Pool
import Registry
import Reports

/// `rencai report progress`: what became of the needs of one organization.
struct ReportProgress: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "progress",
            abstract: words("一个单位的需求办理情况，可交给它", "what became of the needs of one firm"),
            discussion: words(
                """
                只列这个单位自己的需求：办理状态、对接到了哪一步。专家同意公开的写姓和称呼，没有同意的只写
                “一位专家”；婉拒的原因不写。
                """,
                """
                It lists the needs of this organization alone: their status, and how far introductions
                are. Of experts who agreed to be shown the surname stands there, of others that there
                is somebody; why somebody declined is not told.
                """),
            aliases: ["进展"])
    }

    static var examples: [Example] {
        [
            Example("rencai report progress --org lzgx:f-05", "看一看", "look at it"),
            Example(
                "rencai report progress --org lzgx:f-05 --html 办理情况.html", "打印，交给企业",
                "to be printed for the firm"),
        ]
    }

    @Option(help: .words("单位的编号或名称", "key or name of the organization", value: ("单位", "org")))
    var org: String

    @Option(help: .words("以哪一天为准（默认今天）", "on which day (default: today)", value: ("日期", "date")))
    var on: String?

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let day = try session.day(on)
        let store = try session.registry(.reading)
        let found = try store.record(.org, named: org)
        let condition = FieldCondition(
            Need.org.index, fallback: nil, texts: [found.key.description], beginnings: [])
        let needs = try store.records(.need, where: [condition]).shown.map { need in
            ProgressReport.Need(
                need.key, need.title, status: need[Need.status] ?? .standard,
                opened: need[Need.opened] ?? need[Need.received],
                introductions: try introductions(to: need, for: .firm(found.key), in: store))
        }
        let report = ProgressReport(
            needs, of: found.title, on: day, revision: try store.state().revision,
            language: .current)
        try output.write(
            report.document, json: report.json, lines: report.jsonNeeds, in: session)
        return .done
    }

    /// Those who were asked at least: of whom the department only thought, the firm is not told.
    private func introductions(
        to need: RegistryRecord, for audience: Audience, in store: RegistryStore
    ) throws -> [ProgressReport.Introduction] {
        let found = try store.introductions(of: need.key)
        return try found.filter { $0.record[Engagement.stage] != .recommended }
            .sorted { ($0.day?.text ?? "", $0.record.key) < ($1.day?.text ?? "", $1.record.key) }
            .map { introduction in
                let talent = try introduction.record[Engagement.talent].flatMap { key in
                    try store.records(named: key.description).first { $0.kind == .talent }
                }
                return ProgressReport.Introduction(
                    introduction.record.introductionProgress, date: introduction.day,
                    kind: introduction.record[Engagement.talent] == nil ? .team : .talent,
                    name: talent.flatMap { $0.name(for: audience) })
            }
    }
}

extension RegistryRecord {
    /// The name of a person as far as it may be told outside the department.
    fileprivate func name(for audience: Audience) -> String? {
        guard Disclosure.OfCandidate(consent: self[Talent.consent]) <= .masked else { return nil }
        return audience.read(title, of: Talent.name) { PersonName.masked($0) ?? "" }
    }
}
