import ArgumentParser
import Matching
import Pool
import Registry
import Reports

/// `rencai plan show`: a plan to read, print and sign.
struct ShowPlan: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: words("查看、打印方案", "show and print a plan"),
            discussion: words(
                """
                谁去哪项需求、理由、备选和改用的代价；空缺的原因和补救办法；每人、每个单位的负担；人工决定和理由。按人才库现在的
                记录排；与已存的安排不同的，会告诉您。
                """,
                """
                Who goes where and why, the alternates with their prices, why places stay empty and what
                would help, what each person and organization carries, what was decided by hand. It is made
                of what the registry says now; where that differs from what was kept, it is told.
                """),
            aliases: ["查看"])
    }

    static var examples: [Example] {
        [
            Example("rencai plan show 一期", "在屏幕上看", "on the screen"),
            Example(
                "rencai plan show 一期 --html 方案.html --xlsx 方案.xlsx", "打印、分送", "to print and send"),
        ]
    }

    @Argument(help: .words("方案编号或名称", "key or name of a plan", value: ("方案", "plan")))
    var name: String

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.reading)
        let plan = try store.plan(named: name)
        let draft = PlanDraft(plan)
        let day = try plan.origin.day ?? session.day(nil)
        var run = try PlanRun(
            plan.needs, plan.request, on: day, by: PlanProfile(plan, store).name,
            placed: Set(plan.pairs.map(\.planPair)), store, session)
        let report = try run.shown(draft, in: store)
        try output.write(
            report.document, json: report.json, lines: report.jsonNeeds, in: session)
        return .done
    }
}
