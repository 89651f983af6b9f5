import ArgumentParser
import Matching
import Pool
import Registry

/// `rencai plan forbid`: a pair that is to be in no plan.
struct ForbidPair: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "forbid", abstract: words("排除：这项需求不用这名人选", "keep a candidate from a need"),
            discussion: words(
                """
                其余随之重排到最好，并说明变化：名额、分数、动了谁、改用谁。
                """,
                """
                The plan is made anew without the pair, and it is told what that costs and whom it moves.
                """),
            aliases: [PlacementState.forbidden.text])
    }

    static var examples: [Example] {
        [Example("rencai plan forbid 一期 bygx:n-2026-016 窦净尘 --reason 企业不同意", "不用他", "not him")]
    }

    @OptionGroup var pair: PlanPairArguments

    @Option(help: .words("为什么这样定", "why", value: ("理由", "text")))
    var reason: String?

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        var editing = try PlanEditing(pair.plan, session, store)
        let chosen = try editing.pair(pair.need, pair.candidate)
        try editing.forbid(chosen, reason: reason)
        return try editing.write(
            as: "forbid", by: "rencai plan forbid",
            arguments: [chosen.need.description, chosen.candidate.description]
                + (reason.map { ["--reason", $0.asShellWord] } ?? []),
            about: .need(chosen.need), writing)
    }
}
