import ArgumentParser
import Pool
import Registry

/// `rencai engagement add`: puts a candidate and a need in touch, as a batch of one.
struct AddEngagement: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: words("登记一条对接", "record an introduction"),
            discussion: words(
                """
                一行记下：哪项需求、哪名人选、到了哪一步。不写阶段就是“推荐”；签约时不写签约日期就用 --on 的日期。
                其余项目在后面写“字段=内容”，字段见 rencai help engagement。需求的办理状态随之改变，写在同一批次
                里并告诉您：征询起为“对接中”，签满人数为“已签约”，验收后为“已解决”，签约后中止而没有别人在谈为
                “未能解决”。一起撤销。
                """,
                """
                One line says which need, which candidate, and how far they are. Without a stage it is
                recommended; when it is signed and Signed is not given, it is signed on the day of --on.
                Other fields follow as FIELD=VALUE; see rencai help engagement. The status of the need
                follows in the same batch, and is told: 对接中 once somebody is asked, 已签约 with as many
                contracts as experts are wanted, 已解决 when they are fulfilled, 未能解决 when a contract is
                broken off and nobody else is in touch. Undo takes both back.
                """),
            aliases: ["新增", "登记"])
    }

    static var examples: [Example] {
        let command = "rencai engagement add"
        return [
            Example(
                "\(command) lzgx:n-2026-006 郑拓山 --stage \(EngagementStage.negotiating.word) --on 2026-10-08 --by 周科长",
                "开始洽谈", "talks have begun"),
            Example(
                "\(command) lzgx:n-2026-014 lzgx:0003 --stage \(EngagementStage.signed.word) 合同编号=HT-2026-31 合同金额=80万",
                "直接签约，写明合同", "signed at once, with the contract"),
        ]
    }

    @Argument(help: .words("需求编号或名称", "key or name of a need", value: ("需求", "need")))
    var need: String

    @Argument(
        help: .words(
            "人选：人才、团队或工作站的编号或名称", "key or name of a talent, team or workstation",
            value: ("人选", "candidate")))
    var candidate: String

    @Argument(
        help: .words(
            "其余项目：合同编号=…、合作内容=…", "other fields: Contract_no=…, Content=…",
            value: ("字段=内容", "field=value")))
    var fields: [String] = []

    @OptionGroup var step: StepOptions

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let asking = try store.record(.need, named: need)
        let offered = try store.candidate(named: candidate)
        var edit = try EngagementEdit(
            of: offered, to: asking, session, store, on: try session.day(step.on))
        try edit.take(step, fields)
        return try edit.write(
            by: "rencai engagement add",
            arguments: [asking.key.description, offered.key.description] + step.typed
                + fields.map(\.asShellWord), writing)
    }
}
