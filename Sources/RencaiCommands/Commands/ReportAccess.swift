import ArgumentParser
import Pool
import Registry
import Reports

/// `rencai report access`: who read restricted data, of a person or by an operator.
struct ReportAccess: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "access",
            abstract: words("谁在何时查阅过个人信息", "who read personal data, and when"),
            discussion: words(
                "查阅、导出、统计加密字段，按电话或证件号码查找，每一次都在留痕里，按人或按经办人列出。",
                "Each reading, export and count of sealed fields, and each search by them, is in the audit."
            ),
            aliases: ["查阅"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai report access --person lzgx:0001", "谁看过这位同志的信息", "who read this person's"),
            Example(
                "rencai report access --operator 李某 --html 查阅记录.html", "一位经办人查阅过什么",
                "what one operator has read"),
        ]
    }

    @Option(help: .words("人才的编号或姓名", "key or name of a talent", value: ("人才", "talent")))
    var person: String?

    @OptionGroup var output: ReportOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.reading)
        let report: AccessReport
        switch (person, global.operator) {
        // Who asks may say who he is.
        case (let name?, _):
            let found = try store.record(.talent, named: name)
            report = AccessReport(
                .person(key: found.key.shown, title: found.title),
                try store.accesses(of: found), language: .current)
        case (nil, let name?):
            report = AccessReport(
                .operatorName(name), try store.accesses(by: name), language: .current)
        case (nil, nil):
            throw Failure(
                .usage, .missingArgument("--person | --operator"),
                hint: .seeHelp("rencai report access"))
        }
        try output.write(
            report.document, json: report.json, lines: report.jsonLines, in: session)
        return .done
    }
}
