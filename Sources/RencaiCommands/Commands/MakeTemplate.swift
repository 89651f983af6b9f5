import ArgumentParser
import Pool

/// `rencai template`: a blank batch file for one kind of record, every field explained.
struct MakeTemplate: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "template",
            abstract: words("输出一份空白的填报模板，逐项说明", "write a blank batch file, every field explained"),
            aliases: ["模板"])
    }

    static var examples: [Example] {
        [
            Example("rencai template talent > 人才.rec", "人才的空白模板", "a blank form for talents"),
            Example("rencai template 需求 > 需求.rec", "种类也可以用中文写", "a kind may be named in Chinese"),
        ]
    }

    @Argument(
        help: .words(
            "记录种类，如 talent、need（见 rencai help kinds）",
            "a kind of record such as talent or need (see rencai help kinds)",
            value: ("种类", "kind")))
    var kind: String

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try session.console.write(try BlankForm(Kind(typed: kind)).text)
        return .done
    }
}
