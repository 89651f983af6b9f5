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
                建成的是当前文件夹的 rencai.db；写名称就建在这个名称的文件夹里，以 .db 结尾的是文件名。
                旁边的 .key 文件是密钥。以后在这个文件夹和其中各级文件夹里运行 rencai，用的就是它。
                这里已有人才库可用时先问一句，不会不声不响又建一个。
                --source 是建库部门自己的代码，它可以修改所有报送单位的记录。
                """,
                """
                It is made as rencai.db in this folder, or in the folder that is named; a name that
                ends in .db is that of the file. The file .key beside it is the key. From then on it
                is the registry of this folder and of those below. Where a registry is within reach
                already it asks first. --source is the code of the department that keeps the
                registry; it may change the records of all offices.
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

    @Flag(help: .words("已有人才库可用，也另建一个", "make another one where a registry is within reach"))
    var separate = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let path = path(in: session)
        let file = session.environment.absolute(path)
        if !separate { try demandNoneInReach(of: file, session) }
        let made = try NewRegistry(
            at: path, source: source ?? session.config[.source]?.value ?? "local", session)
        LastRegistry(session.environment).note(file)
        let program = isFound(file, session) ? "rencai" : "rencai --db \(path.asShellWord)"
        try SuggestedCommand.$program.withValue(program) {
            for line in made.lines + [Message.nextImport.text] {
                try session.console.write(line + "\n")
            }
        }
        return .done
    }

    /// A file where the name ends so, else a folder.
    private func path(in session: Session) -> String {
        guard let place else {
            return session.config[.db]?.value ?? RegistryPlace.fileName
        }
        var isFolder = false
        let exists = FileManager.default.fileExists(
            atPath: session.environment.absolute(place), isDirectory: &isFolder)
        if exists ? !isFolder : place.hasSuffix(".db") { return place }
        let file = "\(place)\(place.hasSuffix("/") ? "" : "/")\(RegistryPlace.fileName)"
        // `..` says too little about where that is.
        return place.split(separator: "/").contains("..")
            ? URL(filePath: session.environment.absolute(file)).standardized.path() : file
    }

    /// Whether later commands in this folder use the new one by themselves; they do not know an option
    /// of this one.
    private func isFound(_ file: String, _ session: Session) -> Bool {
        if case .option = session.config[.db]?.origin { return false }
        let place = RegistryPlace(session.config, session.environment)
        return place.path == file && !place.isLastUsed
    }

    /// A second registry beside the one that is in use here is seldom meant.
    private func demandNoneInReach(of file: String, _ session: Session) throws(Failure) {
        var folder = file.folder
        while folder != "/", !FileManager.default.fileExists(atPath: folder) {
            folder = folder.folder
        }
        guard let near = RegistryReach(from: folder, session.environment).registry, near != file
        else { return }
        guard session.mayAsk, session.console.asks(.askSeparate(near)) else {
            throw Failure(.refused, .insideReach(near), hint: .makeSeparately)
        }
    }
}
