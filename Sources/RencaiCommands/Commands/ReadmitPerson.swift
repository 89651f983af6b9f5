import ArgumentParser
import Ledger
import Pool
import Registry

/// `rencai privacy readmit`: takes somebody off the list of those who are not taken in again.
struct ReadmitPerson: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "readmit",
            abstract: words("移出“不再收录”名单", "let somebody be taken in again"),
            discussion: words(
                """
                须有本人的书面同意。名单里只有散列值，所以要报证件号码，或姓名和出生年月。证件号码不写在命令行
                上，程序会询问；不在终端时从标准输入读。
                """,
                """
                With the person's written consent. The list holds hashes alone, so the identity number is
                needed, or name and birth. The number is asked for, or read from the standard input.
                """),
            aliases: ["恢复收录"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai privacy readmit --id --reason 本人书面同意", "按证件号码", "by the identity number"),
            Example(
                "rencai privacy readmit --name 林若溪 --birth 1975-06 --reason 本人书面同意",
                "按姓名和出生年月", "by name and birth"),
        ]
    }

    @Flag(help: .words("按证件号码，另行询问", "by the identity number, which is asked for"))
    var id = false

    @Option(help: .words("姓名", "the name", value: ("姓名", "name")))
    var name: String?

    @Option(help: .words("出生年月", "the month of birth", value: ("年月", "date")))
    var birth: DateOption?

    @Option(help: .words("事由，会留痕", "why; it is kept", value: ("事由", "text")))
    var reason: String

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard id || name != nil && birth != nil else {
            throw Failure(.usage, .missingArgument("--id | --name --birth"))
        }
        let store = try session.registry(.writing)
        let number = id ? try PersonalSearch.id.value(nil, in: session) : nil
        let isListed = try store.readmit(
            identity: number, name: name, birth: birth?.date,
            AccessTerms(by: session.operatorName, at: session.environment.timestamp, reason: reason)
        )
        guard isListed else { throw Failure(.notFound, .notExcluded) }
        try session.console.write(Message.readmitted.text + "\n")
        return .done
    }
}
