import ArgumentParser
import Ledger
import Registry

/// `rencai key passphrase`: wraps the keys under a pass-phrase, or another one, or none.
struct ProtectKey: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "passphrase",
            abstract: words("给密钥加口令、换口令、去口令", "protect the key by a pass-phrase"),
            discussion: words(
                """
                加了口令，只拿到密钥文件也打不开个人信息；口令忘了，谁也打不开。此后写入和查阅个人信息时要输入
                口令；自动运行的，把口令放在只有自己能读的文件里，用环境变量 RENCAI_PASSPHRASE_FILE 指明。
                口令不能写在命令行上；不在终端时，从标准输入读：先旧口令（如有），再新口令，各一行。
                """,
                """
                Then the key file alone opens nothing; and if the pass-phrase is forgotten, nobody opens
                it. From then on what writes, and what shows personal values, asks for it; for
                programs, RENCAI_PASSPHRASE_FILE names a file that holds it. It is never an argument;
                without a terminal it is read from the standard input: the old one, if there is one,
                then the new one, a line each.
                """),
            aliases: ["口令"])
    }

    static var examples: [Example] {
        [
            Example("rencai key passphrase", "加口令，或换口令", "set it, or another one"),
            Example("rencai key passphrase --remove", "去掉口令", "go without"),
        ]
    }

    @Flag(help: .words("去掉口令", "go without a pass-phrase"))
    var remove = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.writing, passphrase: .fromInput)
        guard !remove || store.isKeyLocked else {
            try session.console.write(Message.keyNotLocked.text + "\n")
            return .done
        }
        let passphrase = remove ? nil : try Passphrase.new(for: .key, in: session)
        try store.protectKeys(
            under: passphrase, operatorName: session.operatorName,
            now: session.environment.timestamp)
        try session.console.write(
            (remove ? Message.keyOpened : .keyLocked).text + "\n")
        return .done
    }
}
