import ArgumentParser
import Matching
import Pool
import Registry
import Reports

/// `rencai why-match`: why one candidate fits a need, or does not.
struct WhyMatch: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "why-match",
            abstract: words("说明某人选为什么适合或不适合某项需求", "why a candidate fits a need, or does not"),
            discussion: words(
                """
                不论是否列入、排在第几名，都可以查：各部分得分和依据的业绩、语句、标签，逐项限制条件的事实，比前一名
                差在哪里，怎样才能列入或提高。仅供主管部门使用。
                """,
                """
                For any pair, open or closed, first or last: what each part earns and by which work,
                sentence and tag; every gate with its facts; what the one above has more; what would
                open or raise it. For the department alone.
                """),
            aliases: ["理由"])
    }

    static var examples: [Example] {
        [
            Example("rencai why-match bygx:n-2026-016 窦净尘", "为什么没有列入", "why he is not listed"),
            Example(
                "rencai why-match lzgx:n-2026-015 lzgx:0016 --json", "供程序读取", "for programs"),
        ]
    }

    @Argument(help: .words("需求编号或名称", "key or name of a need", value: ("需求", "need")))
    var need: String

    @Argument(
        help: .words(
            "人选：人才、团队或工作站的编号或名称", "key or name of a talent, team or workstation",
            value: ("人选", "candidate")))
    var candidate: String

    @OptionGroup var basis: RankingBasis

    @Flag(
        help: .words(
            "结果写成 JSON（--json=? 说明其成员）", "write the result as JSON (--json=? describes it)"))
    var json = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.reading)
        let asking = try store.record(.need, named: need)
        let offered = try store.candidate(named: candidate)
        let setting = try setting(asking, offered, store, session)
        let report = try report(asking, offered, setting, store)
        if json {
            try session.console.write(report.json)
        } else {
            try session.console.page(report.document.text(session.console.textStyle))
        }
        try setting.keepIndex(in: store)
        return .done
    }

    private func report(
        _ asking: RegistryRecord, _ offered: RegistryRecord, _ setting: MatchSetting,
        _ store: RegistryStore
    ) throws -> PairReport {
        let explanation = setting.matcher.explanation(
            need: asking.key, candidate: offered.key, kind: offered.kind)
        guard let explanation else {
            throw Failure(.refused, .kindNotWanted(offered.title, need: asking.key.shown))
        }
        return PairReport(explanation, names: try setting.report(on: [], store))
    }

    /// Over those who stand above the candidate, where the index finds them, else over the pool.
    private func setting(
        _ asking: RegistryRecord, _ offered: RegistryRecord, _ store: RegistryStore,
        _ session: Session
    ) throws -> MatchSetting {
        let day = Day(try session.day(basis.on).daysSinceEpoch)
        let embeddings = try session.embeddings(of: store)
        if embeddings == nil {
            let profile = try store.demandedProfile(basis.profile)
            let excerpt = try store.excerpt(for: asking, and: offered, profile: profile, on: day)
            if let excerpt { return MatchSetting(excerpt) }
        }
        var snapshot = try store.snapshot()
        snapshot.embeddings = embeddings
        return try MatchSetting(basis.profile, store, snapshot, on: day, to: .internal)
    }
}
