import ArgumentParser
import Ledger
import Registry

/// `rencai key enter`: makes the key file again, of the lines of a sheet.
struct EnterKey: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "enter",
            abstract: words("照密钥单输入密钥", "type the key in from its sheet"),
            discussion: words(
                """
                用于密钥文件丢失以后。逐行输入密钥单上的字，空格、大小写不计，空行结束；输错的行当场指出。
                不是本库的密钥不会写入；已有密钥文件时不覆盖。
                """,
                """
                For a registry whose key file is lost. The lines of the sheet are typed one by one, blanks
                and capitals do not matter, an empty line ends it; a slip is told at once. The key of another
                registry is not taken, and a key file that is there is not replaced.
                """),
            aliases: ["输入"])
    }

    static var examples: [Example] {
        [Example("rencai key enter", "逐行输入", "line by line")]
    }

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.reading)
        try store.demandNoKeys()
        var digits = ""
        var number = 0
        while let line = session.console.line(after: .askKeyLine(number + 1)), !line.isEmpty {
            if let read = KeySheet.digits(of: line, line: number) {
                digits += read
                number += 1
            } else if session.mayAsk {
                session.console.tell(Message.keyLineWrong(number + 1).text)
            } else {
                throw Failure(.rejected, .keyLineWrong(number + 1))
            }
        }
        guard number > 0 else { throw Failure(.usage, .noKeyLine) }
        try store.enterKeys(digits)
        try session.console.write(Message.keyEntered(store.path + ".key").text + "\n")
        return .done
    }
}
