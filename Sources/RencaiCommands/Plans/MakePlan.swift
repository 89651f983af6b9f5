import ArgumentParser
import Matching
import Pool
import Registry
import Reports

/// `rencai plan make`: who goes where, over all needs at once.
struct MakePlan: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "make", abstract: words("编制对接方案：谁去哪项需求", "plan who goes to which need"),
            discussion: words(
                """
                所有需求一起排：先使安排的名额最多，再使匹配分合计最高；每人不超过可承担数，减去在办合同；院士工作站按法规限数。
                排不满的说明原因和补救办法。同名的拟定方案重新编制，人工指定和排除的保留。编好的方案用 plan show 看和打印，
                plan pin、forbid、swap 修改，plan adopt 采用。
                """,
                """
                All needs are served together: first the most places, then the most points; nobody gets
                more than he can take on, and the limits on workstations hold. Where places stay empty it
                is said why, and what would help. A proposed plan of the same name is made again, and what
                was decided by hand stays. See it with plan show, change it with plan pin, forbid and
                swap, adopt it with plan adopt.
                """),
            aliases: ["编制"])
    }

    static var examples: [Example] {
        [
            Example("rencai plan make 一期", "全部在征集的需求", "all open needs"),
            Example(
                "rencai plan make 一期 --load 2 --per-org 1 --fair", "每人至多两项，兼顾最弱的需求",
                "two each at most; the worst-off first"),
        ]
    }

    @Argument(help: .words("方案名称", "what the plan is called", value: ("名称", "name")))
    var name: String

    @Option(
        parsing: .upToNextOption,
        help: .words(
            "只排这些需求：编号或名称", "these needs alone: keys or names", value: ("需求", "needs")))
    var needs: [String] = []

    @OptionGroup var options: PlanRequestOptions

    @OptionGroup var basis: RankingBasis

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let name = try PlanName(self.name)
        let day = try session.planDay(basis.on)
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let earlier = try name.plan(in: store)
        try earlier?.demandProposed(else: .choosePlanName)
        let request = try options.request(over: earlier?.request)
        let profile = try basis.profile ?? earlier.flatMap { try PlanProfile($0, store).name }
        let asked = try needs.isEmpty ? earlier?.needs : unique(store.askingNeeds(needs))
        var run = try PlanRun(
            asked, request, on: day, by: profile, dropsUnasked: true, store, session)
        tellDropped(from: run, session)
        guard !run.needs.isEmpty else { throw Failure(.refused, .noOpenNeeds) }
        var draft = PlanDraft(
            name.text, run.needs, request, over: earlier, key: try store.nextPlanKey(on: day))
        let outcome = try run.outcome(draft.choicesKeepingPlaced)
        draft.take(outcome, run.origin(on: day))
        let report = run.report(draft, outcome)
        if !writing.json {
            try session.console.page(report.document.text(session.console.textStyle))
        }
        let status = try session.write(
            draft.record, replacing: earlier, as: "plan", by: "rencai plan make",
            arguments: [name.text.asShellWord] + typed, reason: words("重新编制", "made again"),
            into: store, writing,
            beside: writing.json ? [JSONValue.Member("plan", report.json)] : [])
        if status == .done, !writing.dryRun {
            session.console.tell(
                Message.planMade(draft.record.key.shown, name: draft.record.name).text)
        }
        return status
    }

    /// Says which needs of the plan before ask for nobody any more.
    private func tellDropped(from run: PlanRun, _ session: Session) {
        guard !run.unasked.isEmpty else { return }
        let names = run.unasked.map(run.names.title)
        session.console.tell(
            words(
                "这些需求现在不征集人选，已移出方案：\(names.joined(separator: "、"))",
                "these needs ask for nobody now and are out of the plan: \(names.joined(separator: ", "))"
            ))
    }

    private var typed: [String] {
        (needs.isEmpty ? [] : ["--needs"] + needs.map(\.asShellWord)) + options.typed
    }
}
