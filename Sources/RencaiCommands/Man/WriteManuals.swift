import ArgumentParser
import Words

/// `rencai man`: the pages of the manual for the system's `man`, in both languages.
struct WriteManuals: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "man",
            abstract: words("生成 man 手册页", "write the pages for man"),
            discussion: words(
                """
                写入文件夹中的 man1（英文）和 zh_CN/man1（中文），每个命令一页。看手册：man -M 文件夹 rencai。
                """,
                """
                The pages are written into man1 (English) and zh_CN/man1 (Chinese) of the folder, one for
                each command. To read one: man -M FOLDER rencai.
                """),
            aliases: ["手册"])
    }

    static var examples: [Example] {
        [
            Example("rencai man ~/.local/share/man", "装到自己的手册里", "among one's own manual pages"),
            Example("rencai man 手册", "写到一个文件夹", "into a folder"),
        ]
    }

    @Argument(help: .words("写到哪个文件夹", "where they are written", value: ("文件夹", "folder")))
    var folder: String

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        var count = 0
        for language in Language.allCases {
            let part = language == .english ? "man1" : "zh_CN/man1"
            let place = "\(folder)/\(part)"
            try Folder.make(session.environment.absolute(place))
            let pages = Language.$current.withValue(language) { ManualPage.all }
            for page in pages {
                try OutputFile.write(
                    page.roff, to: "\(place)/\(page.name).1", environment: session.environment)
            }
            count += pages.count
        }
        session.console.tell(Message.manualsWritten(folder, count: count).text)
        return .done
    }
}
