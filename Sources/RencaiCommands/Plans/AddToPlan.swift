import ArgumentParser
import Matching
import Pool
import Registry

/// `rencai plan add`: further needs in a plan.
struct AddToPlan: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: words("再纳入几项需求", "take further needs into a plan"),
            discussion: words(
                """
                方案重排到最好，并说明对别的需求有什么影响。
                """,
                """
                The plan is made anew with them, and it is told what that costs the others.
                """),
            aliases: ["纳入"])
    }

    static var examples: [Example] {
        [Example("rencai plan add 一期 bygx:n-2026-016", "再纳入一项", "one more")]
    }

    @OptionGroup var chosen: PlanNeedsArguments

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        var editing = try PlanEditing(chosen.plan, session, store)
        let added = try store.askingNeeds(chosen.needs)
        let needs = editing.draft.record.needs
        for need in unique(added) where needs.contains(need) {
            session.console.tell(
                Message.needInPlan(
                    try RecordNames(store).title(of: need, in: [.need]) ?? need.shown,
                    plan: editing.draft.record.name
                ).text)
        }
        editing.set(needs: needs + unique(added.filter { !needs.contains($0) }))
        return try editing.write(
            as: "add", by: "rencai plan add", arguments: added.map(\.description),
            about: added.first.map(PlanSubject.need), writing)
    }
}
