import ArgumentParser
import Pool
import Registry

/// `rencai plan drop`: needs that leave a plan.
struct DropFromPlan: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "drop", abstract: words("移出几项需求", "take needs out of a plan"),
            discussion: words(
                """
                它们的安排和人工决定一并去掉，让出的名额给别的需求。
                """,
                """
                Their placements go, and the places that they had are given to others.
                """),
            aliases: ["移出"])
    }

    static var examples: [Example] {
        [Example("rencai plan drop 一期 bygx:n-2026-016", "移出一项", "one less")]
    }

    @OptionGroup var chosen: PlanNeedsArguments

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        var editing = try PlanEditing(chosen.plan, session, store)
        let dropped = try chosen.needs.map { try editing.need($0) }
        let left = editing.draft.record.needs.filter { !dropped.contains($0) }
        guard !left.isEmpty else { throw Failure(.refused, .planWithoutNeeds) }
        editing.set(needs: left)
        return try editing.write(
            as: "drop", by: "rencai plan drop", arguments: dropped.map(\.description),
            about: nil, writing)
    }
}
