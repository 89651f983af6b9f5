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
                只列这个单位自己的需求：办理状态、对接到了哪一步。专家的使用范围是“公开”的写姓，“仅用于匹配”的
                只写“一位专家”，其余不列；团队、工作站以其负责人中最严的为准。婉拒的原因不写。
                """,
                """
                It lists the needs of this organization alone: their status, and how far introductions
                are. Of experts who agreed to be shown the surname stands there, of those who agreed to be
                matched that there is somebody, and the others are left out; for a team or workstation
                the strictest of those who speak for it decides. Why somebody declined is not told.
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

    @OptionGroup var moment: ReportMoment

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let (store, day) = try moment.open(in: session)
        let found = try store.record(.org, named: org)
        let condition = FieldCondition(
            Need.org.index, fallback: nil, texts: [found.key.description], beginnings: [])
        let firm = Audience.firm(found.key)
        let needs = try store.records(.need, where: [condition]).shown.map { need in
            ProgressReport.Need(
                need.key, need.title, status: need[Need.status] ?? .standard,
                opened: need[Need.opened] ?? need[Need.received],
                introductions: try introductions(to: need, for: firm, on: day, in: store))
        }
        let report = ProgressReport(
            needs, of: found.title, on: day, revision: try store.state().revision,
            language: .current)
        try output.write(
            report.document, json: report.json, lines: report.jsonNeeds, in: session)
        return .done
    }

    /// Those who were asked at least, as far as they agreed to be known outside: of whom the department
    /// only thought, the firm is not told.
    private func introductions(
        to need: RegistryRecord, for audience: Audience, on day: PartialDate,
        in store: RegistryStore
    ) throws -> [ProgressReport.Introduction] {
        let told = try store.introductions(of: need.key)
            .filter { $0.record[Engagement.stage] != .recommended }
        let disclosure = Disclosure(
            of: try store.snapshot(of: told.compactMap(\.record.candidate)), to: audience,
            on: Int32(day.daysSinceEpoch))
        return
            try told
            .sorted { ($0.day?.text ?? "", $0.record.key) < ($1.day?.text ?? "", $1.record.key) }
            .compactMap { introduction in
                guard let (key, kind) = introduction.record.candidate else { return nil }
                let extent = disclosure.of(key, kind)
                guard extent < .nothing else { return nil }
                let person =
                    kind == .talent && extent <= .masked
                    ? try store.records(named: key.description).first { $0.kind == .talent } : nil
                return ProgressReport.Introduction(
                    introduction.record.introductionProgress, date: introduction.day, kind: kind,
                    name: person.flatMap { $0.name(for: audience) })
            }
    }
}

extension RegistryRecord {
    /// Who is introduced.
    fileprivate var candidate: (key: Key, kind: Kind)? {
        self[Engagement.talent].map { ($0, .talent) } ?? self[Engagement.team].map { ($0, .team) }
            ?? self[Engagement.station].map { ($0, .station) }
    }

    /// The name of a person as it may be told outside the department.
    fileprivate func name(for audience: Audience) -> String? {
        audience.read(title, of: Talent.name) { PersonName.masked($0) ?? "" }
    }
}
