import ArgumentParser
import FoundationEssentials
import Pool

/// `rencai init`: makes a registry with its key and the built-in vocabulary.
struct Initialize: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "init",
            abstract: words("新建人才库", "make a registry"),
            discussion: words(
                """
                不写位置时建在当前文件夹的 rencai.db；写文件夹时建在其中。旁边的 .key 文件是密钥。
                --source 是建库部门自己的代码，它可以修改所有报送单位的记录。
                """,
                """
                Without a place it is made as rencai.db in this folder; in a folder that is named, as
                rencai.db there. The file .key beside it is the key. --source is the code of the
                department that keeps the registry; it may change the records of all offices.
                """),
            aliases: ["建库"])
    }

    static var examples: [Example] {
        [
            Example("rencai init", "在当前文件夹建库", "make one in this folder"),
            Example(
                "rencai init /srv/rencai --source lzrc", "指明位置和部门代码",
                "name the place and the department"),
        ]
    }

    @Argument(help: .words("文件夹或文件", "a folder or a file", value: ("位置", "place")))
    var place: String?

    @Option(
        help: .words(
            "建库部门的代码（默认 local）", "the code of the department (default: local)",
            value: ("代码", "code")))
    var source: String?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let made = try NewRegistry(
            at: path(in: session), source: source ?? session.config[.source]?.value ?? "local",
            session)
        for line in made.lines + [Message.nextImport.text] { session.console.write(line + "\n") }
        return .done
    }

    private func path(in session: Session) -> String {
        guard let place else {
            return session.config[.db]?.value ?? "rencai.db"
        }
        var isFolder = false
        let exists = FileManager.default.fileExists(
            atPath: session.environment.absolute(place), isDirectory: &isFolder)
        guard place.hasSuffix("/") || (exists && isFolder) else { return place }
        return place + (place.hasSuffix("/") ? "" : "/") + "rencai.db"
    }
}
