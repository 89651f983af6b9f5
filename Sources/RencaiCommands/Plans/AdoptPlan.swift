import ArgumentParser
import Ledger
import Matching
import Pool
import Registry

/// `rencai plan adopt`: makes introductions of what a plan proposes.
struct AdoptPlan: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "adopt",
            abstract: words("采用方案：把安排登记为对接", "adopt a plan: its placements become introductions"),
            discussion: words(
                """
                方案里的每一条安排和指定，登记为阶段是“推荐”的一条对接，和方案的新状态写在同一批次里，可以一起撤销。
                已在对接或签约的不再登记，会告诉您；现在受限制的逐条说明，方案不能采用，须先改方案。方案拟定以后需求或人选
                有变动的，也告诉您。恢复备份以后又导入的方案不能采用，须重排。
                """,
                """
                Whoever the plan places or pins is introduced, at the stage of recommendation, in one batch
                with the new status of the plan; undo takes all back. Pairs that are in touch or
                under contract already are not introduced once more, and are told. Where a gate closes a
                pair today it is said which, and the plan is not adopted. What changed since the plan was
                made is told. A plan that is brought back into a registry of an older copy is not adopted: make it
                again.
                """),
            aliases: ["采用"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai plan adopt --dry-run plan-2026-001", "先看会怎样", "see what it would do"),
            Example("rencai plan adopt plan-2026-001", "采用", "adopt it"),
        ]
    }

    @Argument(help: .words("方案编号或名称", "key or name of a plan", value: ("方案", "plan")))
    var name: String

    @Option(help: .words("哪一天（默认今天）", "on which day (default: today)", value: ("日期", "date")))
    var on: String?

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let plan = try store.plan(named: name)
        let day = try session.day(on)
        try plan.demandProposed()
        guard !plan.pairs.isEmpty else {
            throw Failure(.rejected, .planEmpty(plan.name), hint: .seeList(Plan.word))
        }
        if let ahead = try store.ahead(plan) {
            throw Failure(.rejected, ahead, hint: .makePlanAgain(plan.name))
        }
        let names = RecordNames(store)
        try tellNews(of: plan, store, session)
        try demandOpen(plan, on: day, store, names, session)
        let adoption = try PlanAdoption(plan, in: store, on: day, by: session.operatorName)
        for (placement, introduction) in adoption.running {
            session.console.tell(
                Message.planPairRunning(
                    try names.pair(placement.need, placement.candidate),
                    stage: (introduction[Engagement.stage] ?? .standard).text,
                    key: introduction.key.shown
                ).text)
        }
        let status = try session.write(
            try adoption.records(in: store), as: "adopt", of: plan.key, by: "rencai plan adopt",
            arguments: [plan.key.description] + (on.map { ["--on", $0] } ?? []), into: store,
            writing)
        if status == .done, !writing.dryRun {
            session.console.tell(Message.planAdopted(plan.name, count: adoption.count).text)
            if let first = adoption.drafts.first?.drafts.first {
                session.console.tell(
                    Message.askAdopted(introduction: first.record.key.shown).text)
            }
        }
        return status
    }

    private func tellNews(
        of plan: PlanRecord, _ store: RegistryStore, _ session: Session
    ) throws {
        let news = try PlanNews(since: plan, in: store)
        if !news.needs.isEmpty || !news.candidates.isEmpty {
            session.console.tell(
                Message.planOutdated(plan.name, needs: news.needs, candidates: news.candidates)
                    .text)
        }
        if let removed = news.removed { session.console.tell(removed) }
    }

    private func demandOpen(
        _ plan: PlanRecord, on day: PartialDate, _ store: RegistryStore, _ names: RecordNames,
        _ session: Session
    ) throws {
        let closed = try PlanGates(plan, in: store, on: day).closed
        guard !closed.isEmpty else { return }
        for (pair, reasons) in closed {
            session.console.tell(
                Message.planPairClosed(
                    try names.pair(pair.need, pair.candidate), reasons: reasons
                ).text)
        }
        throw Failure(.rejected, .planForbidden(plan.name, count: closed.count))
    }
}

extension RecordNames {
    /// `“高压换热器” — 郑拓山`, for a line that tells of a pair.
    func pair(_ need: Key, _ candidate: Key) throws -> String {
        let asking = try title(of: need, in: [.need]) ?? need.shown
        let offered = try title(of: candidate, in: NeedProgress.kinds) ?? candidate.shown
        return "\(asking) — \(offered)"
    }
}
