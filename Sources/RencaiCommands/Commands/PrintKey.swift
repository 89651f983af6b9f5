import ArgumentParser
import Ledger
import Registry

/// `rencai key sheet`: the key on paper, for the safe.
struct PrintKey: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sheet",
            abstract: words("密钥单：打印出来放进保险柜", "the key on paper, for the safe"),
            discussion: words(
                """
                密钥文件丢了、坏了，凭密钥单逐行输入就能恢复：rencai key enter。每行末尾两位用来查出输错的字。
                谁拿到密钥单和库文件，就能读出所有身份证号和联系方式：打印后不要留电子件，与库分开保管，有人签收。
                更换密钥（key rotate）以后要重新打印。打印会留痕。
                """,
                """
                Where the key file is lost or damaged, the lines are typed in again: rencai key enter. The
                last two digits of a line find a slip in it. Whoever has the sheet and the registry reads every
                ID number and contact: print it, keep no file of it, lock it away apart from the
                registry. After key rotate it is printed anew. That it was printed is kept in the audit.
                """),
            aliases: ["密钥单"])
    }

    static var examples: [Example] {
        [Example("rencai key sheet", "显示，供打印或抄写", "to be printed or copied")]
    }

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.writing, passphrase: .asked)
        let sheet = try store.printKeys(
            operatorName: session.operatorName, now: session.environment.timestamp)
        let state = try store.state()
        let heading = Message.keySheetHeading(
            registry: state.id, source: state.source,
            day: LocalTime.text(of: session.environment.timestamp))
        try session.console.write(heading.text + "\n\n")
        for (number, line) in zip(1..., sheet.lines) {
            try session.console.write("  \(number)  \(line)\n")
        }
        try session.console.write("\n" + Message.keySheetFooting.text + "\n")
        return .done
    }
}
