import ArgumentParser
import Pool
import Registry

/// `rencai engagement set`: a further step of an introduction, or what is known of it.
struct SetEngagement: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set",
            abstract: words("登记对接的下一步，或改它的项目", "record the next step of an introduction"),
            discussion: words(
                """
                写出到了哪一步，或“字段=内容”。婉拒或中止须写未成原因（--reason）。可以写几个值的项目用 += 增加、
                -= 去掉；“字段=”后面不写内容就清空。不能倒退：写错的用 rencai undo 撤销。需求的办理状态随之改变。
                """,
                """
                Names the stage, or fields as FIELD=VALUE. A refusal, or one that is broken off, needs its
                reason (--reason). Fields with several values take one more with += and lose one with
                -=; nothing after the sign empties a field. Stages do not go back: a slip is taken back
                with rencai undo. The status of the need follows.
                """),
            aliases: ["修改"])
    }

    static var examples: [Example] {
        let command = "rencai engagement set"
        return [
            Example(
                "\(command) lzgx:e-2026-002 --stage \(EngagementStage.signed.word) --on 2026-10-20 合同编号=HT-2026-31",
                "签下合同", "it is signed"),
            Example(
                "\(command) lzgx:e-2026-002 --stage \(EngagementStage.brokenOff.word) --reason 条件未谈妥 专家答复=婉拒",
                "专家婉拒", "the expert declined"),
        ]
    }

    @Argument(help: .words("对接的编号", "the key of the introduction", value: ("编号", "key")))
    var name: String

    @Argument(
        help: .words(
            "要改的项目：在岗天数+=…、用人单位评价=5",
            "what to change: Days+=…, Rating_org=5", value: ("字段=内容", "field=value")))
    var fields: [String] = []

    @OptionGroup var step: StepOptions

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard !(fields.isEmpty && step.typed.isEmpty) else {
            throw Failure(.usage, .nothingToSet)
        }
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let found = try store.record(.engagement, named: name)
        var edit = try EngagementEdit(changing: found, session, store)
        try edit.take(step, fields)
        return try edit.write(
            by: "rencai engagement set",
            arguments: [found.key.description] + step.typed + fields.map(\.asShellWord), writing)
    }
}
