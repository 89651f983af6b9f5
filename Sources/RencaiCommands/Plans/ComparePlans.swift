import ArgumentParser
import Matching
import Pool
import Registry
import Reports

/// `rencai plan compare`: what one plan has otherwise than another.
struct ComparePlans: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare", abstract: words("比较两个方案", "compare two plans"),
            discussion: words(
                "逐项需求列出两个方案各安排谁，以及名额和分数的差别；按存下的安排比，不重排。",
                "Need by need whom each places, and what that makes in places and points; as they were kept."
            ),
            aliases: ["比较"])
    }

    static var examples: [Example] {
        [Example("rencai plan compare 一期 二期", "二期比一期", "the second against the first")]
    }

    @Argument(help: .words("方案编号或名称", "key or name of a plan", value: ("方案", "plan")))
    var first: String

    @Argument(help: .words("另一个方案", "another plan", value: ("另一方案", "other")))
    var second: String

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.reading)
        let plans = try [first, second].map { try store.plan(named: $0) }
        let placed = plans.map(\.placed)
        let names = RecordNames(store)
        var titles: [Key: String] = [:]
        for pair in placed.joined().map(\.pair) {
            titles[pair.need] = try names.title(of: pair.need, in: [.need])
            titles[pair.candidate] = try names.title(of: pair.candidate, in: [pair.kind])
        }
        let report = PlanComparison(
            plans.map(\.name), PlanDifference(from: placed[0], to: placed[1]), placed, titles,
            language: .current)
        try output.write(
            report.document, json: report.json, lines: report.jsonChanges, in: session)
        return .done
    }
}
