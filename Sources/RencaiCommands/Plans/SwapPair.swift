import ArgumentParser
import Matching
import Pool
import Registry

/// `rencai plan swap`: another candidate in place of one.
struct SwapPair: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "swap",
            abstract: words("换人：这项需求改用另一名人选", "put another candidate in place of one"),
            discussion: words(
                """
                排除原来的人选，指定新的；其余随之重排到最好，并说明变化。换下的须是这项需求现在安排的。新的人选受限制的，与 plan pin 相同。
                """,
                """
                The first is forbidden and the second pinned; the rest is planned anew around it, and the change is told. Who
                is replaced must be placed at the need now.
                Gates are passed over as by plan pin.
                """),
            aliases: ["换人"])
    }

    static var examples: [Example] {
        [Example("rencai plan swap 一期 bygx:n-2026-016 窦净尘 郑拓山", "改用郑拓山", "another in her place")]
    }

    @OptionGroup var pair: PlanPairArguments

    @Argument(help: .words("改用谁：编号或名称", "who instead: key or name", value: ("新人选", "other")))
    var other: String

    @OptionGroup var options: PlanPinOptions

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        var editing = try PlanEditing(pair.plan, session, store)
        let old = try editing.pair(pair.need, pair.candidate)
        let new = try editing.pair(pair.need, other)
        try editing.swap(old, for: new, options)
        return try editing.write(
            as: "swap", by: "rencai plan swap",
            arguments: [old.need, old.candidate, new.candidate].map(\.description)
                + options.typed, about: .pinned(new), writing)
    }
}
