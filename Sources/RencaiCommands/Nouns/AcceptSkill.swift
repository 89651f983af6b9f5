import ArgumentParser
import Matching
import Pool
import Registry

/// `rencai need accept-skill`: the department's word that a candidate has what a need requires.
struct AcceptSkill: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "accept-skill",
            abstract: words("认定某人选具备必备专长", "accept that a candidate has a required skill"),
            discussion: words(
                """
                人选的标签与必备专长不完全一致时，主管部门可以认定其具备，并写明理由。认定只对这一项需求、这一名人选
                有效，不改变得分，报告中注明“由部门认定”。认定是只含一条的批次，可以撤销；报送单位的文件改不了它。
                """,
                """
                Where a candidate's tags are not quite what is required, the department may accept them,
                with the reason. It holds for this need and this candidate alone, changes no points,
                and the report says so. It is a batch of one, which can be undone; no office's file
                can change it.
                """),
            aliases: ["认定专长"])
    }

    static var examples: [Example] {
        let command = "rencai need accept-skill"
        return [
            Example(
                "\(command) bygx:n-2026-006 bygx:0004 --reason 铜铅锌冶炼院士，主持过同类评审", "认定所缺的必备专长",
                "accept what is lacking"),
            Example(
                "\(command) bygx:n-2026-006 bygx:0004 --withdraw --reason 复核后收回", "收回认定",
                "take it back"),
        ]
    }

    @Argument(help: .words("需求编号或名称", "key or name of a need", value: ("需求", "need")))
    var need: String

    @Argument(
        help: .words(
            "人选：人才、团队或工作站的编号或名称", "key or name of a talent, team or workstation",
            value: ("人选", "candidate")))
    var candidate: String

    @Option(help: .words("为什么认定", "why", value: ("理由", "text")))
    var reason: String

    @Option(
        help: .words(
            "只认定这一项：标签的名称或编号（可重复；默认所缺的全部）",
            "only this skill: name or key (may be repeated; default: all that are lacking)",
            value: ("标签", "skill")))
    var skill: [String] = []

    @Flag(help: .words("收回认定", "take it back"))
    var withdraw = false

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard !reason.trimmed.isEmpty else { throw Failure(.usage, .missingValue("--reason")) }
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let asking = try store.record(.need, named: need)
        let offered = try store.candidate(named: candidate)
        let entries =
            try withdraw
            ? withdrawals(from: asking, of: offered, store)
            : acceptances(for: asking, of: offered, store, session)
        guard !entries.isEmpty else {
            let message: Message =
                withdraw
                ? .nothingAccepted(asking.key.shown, offered.title)
                : .nothingToAccept(asking.key.shown, offered.title)
            session.console.tell(message.text)
            return .done
        }
        var record = Record(kind: .need, key: asking.key, operation: .update)
        record.reason = reason
        record.entries = entries
        let words =
            [asking.key.description, offered.key.description, "--reason", reason]
            + skill.flatMap { ["--skill", $0] } + (withdraw ? ["--withdraw"] : [])
        return try session.write(
            [record], as: "accept", of: asking.key, by: "rencai need accept-skill",
            arguments: words.map(\.asShellWord), into: store, writing)
    }

    /// What is accepted of the candidate: the skills named, else all that it lacks today.
    private func acceptances(
        for asking: RegistryRecord, of offered: RegistryRecord, _ store: RegistryStore,
        _ session: Session
    ) throws -> [Entry] {
        let required = try RequiredTags(of: asking, in: store)
        let today = try session.day(nil)
        let wanted =
            try skill.isEmpty ? lacking(asking, offered, store, on: today) : skill
        return try wanted.map(required.tag(named:)).map { skill in
            let accepted = Composite(
                head: offered.key.description,
                parameters: [
                    (Need.acceptedSkill.name, skill.title),
                    (Need.acceptanceReason.name, reason),
                    (Need.acceptedBy.name, session.operatorName),
                    (Need.acceptedAt.name, today.text),
                ])
            return Entry(Need.accepted.index, accepted.text, edit: .add)
        }
    }

    /// The keys of the required skills for want of which the candidate is closed.
    private func lacking(
        _ asking: RegistryRecord, _ offered: RegistryRecord, _ store: RegistryStore,
        on day: PartialDate
    ) throws -> [String] {
        let matcher = try MatchSetting(
            nil, store, try store.snapshot(), on: Day(day.daysSinceEpoch), to: .internal
        ).matcher
        let match = matcher.explain(need: asking.key, candidate: offered.key, kind: offered.kind)
        return match?.closed.filter { $0.gate == .mustSkill }.flatMap(\.keys).map(\.description)
            ?? []
    }

    /// What was accepted and is taken back.
    private func withdrawals(
        from asking: RegistryRecord, of offered: RegistryRecord, _ store: RegistryStore
    ) throws -> [Entry] {
        let required = try RequiredTags(of: asking, in: store)
        let named = try skill.map { try required.tag(named: $0).title }
        return asking.record.values(Need.accepted.index).filter { text in
            let accepted = Composite(text)
            let skill = accepted[Need.acceptedSkill] ?? ""
            return accepted.head == offered.key.description
                && (named.isEmpty || named.contains(skill))
        }.map { Entry(Need.accepted.index, $0, edit: .drop) }
    }
}

/// The skills that a need requires, found by key or name.
private struct RequiredTags {
    private let need: RegistryRecord
    private let tags: NamedTags

    init(of need: RegistryRecord, in store: RegistryStore) throws {
        self.need = need
        tags = try NamedTags(
            need.record.values(Need.skill.index).map { Composite($0) }
                .filter { $0[Need.must] == true }, in: store)
    }

    func tag(named name: String) throws -> RegistryRecord {
        guard let found = tags.first(named: name)?.record else {
            throw Failure(
                .notFound, .skillNotRequired(name, need: need.key.shown, tags: tags.titles))
        }
        return found
    }
}
