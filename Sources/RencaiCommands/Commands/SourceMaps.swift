import ArgumentParser
import Registry

/// `rencai source map`: the column maps that are remembered with an office.
struct SourceMaps: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "map",
            abstract: words("记住的列对照：查看、删除", "the column maps that are remembered"),
            discussion: words(
                "导入名册用过的列对照随单位记住，列名相同的名册再来时自动采用。--drop 删除后，照自带的列名读。",
                """
                The column map with which a roster was read is remembered with its office, and the next
                roster with the same titles is read by it. With --drop it is forgotten.
                """),
            aliases: ["列对照"])
    }

    static var examples: [Example] {
        [
            Example("rencai source map lzgx", "查看", "show them"),
            Example("rencai source map --drop lzgx", "不再采用", "forget them"),
        ]
    }

    @Argument(help: .words("报送单位的代码", "the code of the office", value: ("代码", "code")))
    var source: String

    @Flag(help: .words("删除记住的列对照", "forget the maps"))
    var drop = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        _ = try session.registry(.reading)
        let maps = SavedMaps(session)
        guard !drop else {
            let count = try maps.drop(source)
            try session.console.write(Message.mapsDropped(source, count: count).text + "\n")
            return .done
        }
        let found = maps.all(of: source)
        guard !found.isEmpty else {
            session.console.tell(Message.noMaps(source).text)
            return .done
        }
        for entry in found {
            try session.console.write(
                "# \(entry.file)\n\(entry.text)\n")
        }
        return .done
    }
}
