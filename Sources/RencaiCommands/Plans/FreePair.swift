import ArgumentParser
import Matching
import Pool
import Registry

/// `rencai plan free`: a pair that is left to the search again.
struct FreePair: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "free",
            abstract: words("取消指定或排除", "leave a pinned or forbidden pair to the plan again"),
            discussion: words(
                """
                取消以后，这一对又由方案自己取舍。
                """,
                """
                Whether the pair is in the plan is decided by its points again.
                """),
            aliases: ["取消"])
    }

    static var examples: [Example] {
        [Example("rencai plan free 一期 bygx:n-2026-016 窦净尘", "取消指定", "it is not pinned any more")]
    }

    @OptionGroup var pair: PlanPairArguments

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        var editing = try PlanEditing(pair.plan, session, store)
        let chosen = try editing.pair(pair.need, pair.candidate)
        try editing.free(chosen)
        return try editing.write(
            as: "free", by: "rencai plan free",
            arguments: [chosen.need.description, chosen.candidate.description],
            about: .need(chosen.need), writing)
    }
}
