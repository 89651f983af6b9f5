import ArgumentParser
import Matching
import Pool
import Registry

/// `rencai plan pin`: a pair that is to be in the plan.
struct PinPair: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pin", abstract: words("指定：这项需求就用这名人选", "pin a candidate to a need"),
            discussion: words(
                """
                其余需求随之重排到最好，并说明变化：名额、分数、动了谁、其次可用谁。人选受限制的默认不能指定；属合作方式、层次、专长、时间、名额的，
                写 --override 和理由可以越过，留痕并印在方案上；法规、婉拒、未授权、回避的不能越过。
                """,
                """
                The other needs are planned anew around it, and it is told what that changes, whom it moves and who
                is next. Where a gate closes the pair, --override with a reason passes over mode, class,
                skills, time or capacity, and stands in the plan; never over a law, a refusal, a missing
                consent or a conflict of interest.
                """),
            aliases: [PlacementState.pinned.text])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai plan pin 一期 bygx:n-2026-016 窦净尘 --override --reason 企业愿接受技术咨询", "就用她",
                "her and nobody else")
        ]
    }

    @OptionGroup var pair: PlanPairArguments

    @OptionGroup var options: PlanPinOptions

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        var editing = try PlanEditing(pair.plan, session, store)
        let chosen = try editing.pair(pair.need, pair.candidate)
        try editing.pin(chosen, options)
        return try editing.write(
            as: "pin", by: "rencai plan pin",
            arguments: [chosen.need.description, chosen.candidate.description] + options.typed,
            about: .pinned(chosen), writing)
    }
}
