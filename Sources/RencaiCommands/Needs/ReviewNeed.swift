import ArgumentParser
import Pool
import Registry

/// `rencai need review`: one step of the review of a need, as a batch of one.
struct ReviewNeed: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "review",
            abstract: words("审核需求：通过、退回、不通过", "review a need: accept, return or refuse it"),
            discussion: words(
                """
                先形式审核，再部门审核（或专家诊断，--stage 专家诊断）。形式审核通过后仍是“已提交”；第二步通过为
                “审核通过”，要打四项分（--marks，0 到 5）：表述准确、指标完整、决策归属清楚、材料齐全，有 0 分不能
                通过。每一步记下日期、经办人和意见，可以撤销。没有审核发布的需求不对外匹配。
                """,
                """
                The form is reviewed first, then the need, by the department or an expert (--stage
                diagnosis). After the form has passed a need is still submitted; the second step takes it,
                with four marks from 0 to 5 (--marks): is it said exactly, are the figures complete, is it
                clear who decides, is the material there; a 0 keeps it out. Each step keeps its day,
                who took it and the opinion, and can be undone. What is not reviewed and published is not
                matched for anybody outside.
                """),
            aliases: ["审核"])
    }

    static var examples: [Example] {
        let command = "rencai need review"
        return [
            Example(
                "\(command) bygx:n-2026-019 --accept --stage form", "形式审核通过", "the form is in order"
            ),
            Example(
                "\(command) bygx:n-2026-019 --accept --marks 4,5,4,3 --opinion 指标可核", "部门审核通过",
                "the department takes it"),
            Example(
                "\(command) bygx:n-2026-019 --return 补充现有装置的参数", "请企业补充", "to be completed"),
        ]
    }

    @Argument(help: .words("需求编号或名称", "key or name of a need", value: ("需求", "need")))
    var name: String

    @Flag(help: .words("通过", "it passes"))
    var accept = false

    @Option(
        name: .customLong("return"),
        help: .words(
            "退回，写明补充什么", "return it, saying what is to be completed", value: ("意见", "text")))
    var returned: String?

    @Option(help: .words("不通过，写明理由", "refuse it, saying why", value: ("理由", "text")))
    var refuse: String?

    @Option(
        help: .words(
            "环节：形式审核、部门审核、专家诊断（默认按次序）",
            "the step: form, department or diagnosis (default: the one that is due)",
            value: ("环节", "step")))
    var stage: String?

    @Option(
        help: .words(
            "四项分：表述,指标,归属,材料，各 0 到 5",
            "four marks from 0 to 5: wording,figures,ownership,material", value: ("分数", "marks")))
    var marks: String?

    @Option(help: .words("意见", "the opinion", value: ("意见", "text")))
    var opinion: String?

    @Option(help: .words("哪一天（默认今天）", "on which day (default: today)", value: ("日期", "date")))
    var on: String?

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let result = try self.result()
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let need = try store.record(.need, named: name)
        let stage = try chosenStage() ?? (need.hasPassedForm ? .department : .form)
        try demandOpen(need, result, stage)
        let marks = try qualityMarks()
        if result == .passed, stage != .form {
            guard let marks else { throw Failure(.usage, .marksWanted) }
            guard marks.passes else { throw Failure(.rejected, .markOfNought(need.title)) }
        }
        let step = try NeedStep(
            need, to: status(of: need, result, stage), stage, result: result.rawValue,
            opinion: opinion ?? returned ?? refuse, marks: marks, on: try session.day(on), session)
        let outcome = try NeedStep.write(
            [step], as: "review", by: "rencai need review", arguments: typed(need), in: store,
            session, writing)
        if outcome == .done, !writing.dryRun, result == .passed, stage == .form {
            session.console.tell(Message.formPassed(need.title, key: need.key.shown).text)
        }
        return outcome
    }

    /// The need waits for this result: it is handed in and not closed, and says otherwise so far.
    private func demandOpen(
        _ need: RegistryRecord, _ result: ReviewResult, _ stage: ReviewStage
    ) throws(Failure) {
        let current = need.needStatus
        if current.isClosed {
            throw Failure(
                .rejected, .needClosedForReview(need.title, status: current.text),
                hint: .reopenNeed(need.key.shown))
        }
        let isForm = result == .passed && stage == .form
        let isSaid = need.all(Need.review).contains {
            $0.head == stage.rawValue && $0[Need.reviewResult] == result.rawValue
        }
        if isForm ? need.hasPassedForm : isSaid && current == status(of: need, result, stage) {
            throw Failure(
                .rejected,
                .reviewedAlready(need.title, stage: stage.rawValue, result: result.rawValue),
                hint: .needStepsAllowed(current.next.map(\.text), from: current.text))
        }
    }

    private func result() throws(Failure) -> ReviewResult {
        let given: [(ReviewResult, Bool)] = [
            (.passed, accept), (.returned, returned != nil), (.refused, refuse != nil),
        ]
        let chosen = given.filter(\.1).map(\.0)
        guard let result = chosen.first, chosen.count == 1 else {
            throw Failure(.usage, .oneResultWanted)
        }
        guard returned?.trimmed.isEmpty != true else {
            throw Failure(.usage, .missingValue("--return"))
        }
        guard refuse?.trimmed.isEmpty != true else {
            throw Failure(.usage, .missingValue("--refuse"))
        }
        return result
    }

    private func chosenStage() throws(Failure) -> ReviewStage? {
        guard let stage else { return nil }
        let known: [(ReviewStage, String)] = [
            (.form, "form"), (.department, "department"), (.diagnosis, "diagnosis"),
        ]
        guard let found = known.first(where: { [$0.0.rawValue, $0.1].contains(stage) }) else {
            throw Failure(
                .usage,
                .invalidValue(
                    stage, option: "--stage", allowed: known.map { words($0.0.rawValue, $0.1) }))
        }
        return found.0
    }

    private func qualityMarks() throws(Failure) -> QualityMarks? {
        guard let marks else { return nil }
        let numbers = marks.halfWidth.split { ",、 ".contains($0) }.map { Int($0) ?? -1 }
        guard let read = QualityMarks(numbers) else { throw Failure(.usage, .marksWanted) }
        return read
    }

    /// A form that passes leaves the need waiting for the second step.
    private func status(
        of need: RegistryRecord, _ result: ReviewResult, _ stage: ReviewStage
    ) -> NeedStatus {
        switch result {
        case .passed where stage == .form: .submitted
        case .passed: .approved
        case .returned: .returned
        case .refused: .refused
        }
    }

    private func typed(_ need: RegistryRecord) -> [String] {
        let options = [
            ("--return", returned), ("--refuse", refuse), ("--stage", stage), ("--marks", marks),
            ("--opinion", opinion), ("--on", on),
        ]
        return [need.key.description] + (accept ? ["--accept"] : [])
            + options.compactMap { option, value in value.map { "\(option) \($0.asShellWord)" } }
    }
}
