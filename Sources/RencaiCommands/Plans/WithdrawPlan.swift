import ArgumentParser
import Ledger
import Pool
import Registry

/// `rencai plan withdraw`: takes a plan back, with the introductions on which nobody has acted.
struct WithdrawPlan: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw",
            abstract: words("撤回方案", "withdraw a plan"),
            discussion: words(
                """
                撤回已采用的方案，它登记的对接里还停在“推荐”、没有人答复的一并删除（不记为未成，以后的方案仍可安排这一对）；
                已经婉拒或中止的保持原样。有一条已经开始办的就不能撤回，会说明是哪一条：先结束它，或保留方案。
                """,
                """
                With an adopted plan go those of its introductions that are recommended still and on
                which nobody has said anything: they do not count as come to nothing, so that a later
                plan may place the pair. What was declined or broken off stays as it ended. Where work has
                begun the plan is not withdrawn, and it is said where.
                """),
            aliases: [NeedStatus.withdrawn.text])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai plan withdraw --dry-run plan-2026-001 --reason 需求有变", "先看会怎样",
                "see what it would do"),
            Example("rencai plan withdraw plan-2026-001 --reason 需求有变", "撤回它", "withdraw it"),
        ]
    }

    @Argument(help: .words("方案编号或名称", "key or name of a plan", value: ("方案", "plan")))
    var name: String

    @Option(help: .words("为什么撤回", "why it is withdrawn", value: ("理由", "text")))
    var reason: String

    @Option(help: .words("哪一天（默认今天）", "on which day (default: today)", value: ("日期", "date")))
    var on: String?

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard !reason.trimmed.isEmpty else { throw Failure(.usage, .missingValue("--reason")) }
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let plan = try store.plan(named: name)
        guard plan.status != .withdrawn else {
            throw Failure(
                .rejected, .planDecided(plan.name, status: plan.status.text),
                hint: .makeAnotherPlan)
        }
        let withdrawal = try PlanWithdrawal(plan, in: store)
        try demandUnbegun(withdrawal, of: plan, RecordNames(store), session)
        let status = try session.write(
            try withdrawal.records(reason: reason, on: try session.day(on), in: store),
            as: "withdraw", of: plan.key, by: "rencai plan withdraw",
            arguments: [plan.key.description, "--reason", reason.asShellWord]
                + (on.map { ["--on", $0] } ?? []), into: store, writing)
        if status == .done, !writing.dryRun {
            session.console.tell(
                Message.planWithdrawn(
                    plan.name, gone: withdrawal.untouched.count, kept: withdrawal.ended.count
                ).text)
        }
        return status
    }

    private func demandUnbegun(
        _ withdrawal: PlanWithdrawal, of plan: PlanRecord, _ names: RecordNames,
        _ session: Session
    ) throws {
        guard !withdrawal.begun.isEmpty else { return }
        for introduction in withdrawal.begun {
            let candidate = Engagement.candidates.compactMap { introduction[$0] }.first
            guard let need = introduction[Engagement.need], let candidate else { continue }
            session.console.tell(
                Message.planPairRunning(
                    try names.pair(need, candidate),
                    stage: (introduction[Engagement.stage] ?? .standard).text,
                    key: introduction.key.shown
                ).text)
        }
        throw Failure(
            .rejected, .planBegun(plan.name, count: withdrawal.begun.count),
            hint: .endIntroductions(withdrawal.begun.map(\.key.shown)))
    }
}
