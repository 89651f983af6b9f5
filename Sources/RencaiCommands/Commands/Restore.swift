import ArgumentParser
import FoundationEssentials
import Glibc
import Ledger
import Pool
import Registry
import Reports

/// `rencai restore`: puts a backup back, or lists those that the program made.
struct Restore: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore",
            abstract: words("从备份恢复", "put a backup back"),
            discussion: words(
                """
                不写文件时，列出程序自己做的备份。备份可以是 rencai backup 写的文件（要口令），也可以是 .backups
                文件夹里的一份。恢复到 --db 所指的位置，没有写时恢复到当前人才库的位置，还没有人才库时恢复到当前文件夹。
                那里的人才库先自动备份再换下，恢复错了可以再恢复回来；已损坏的移到一旁，不删除。那里如果是另一个人才库，
                不予恢复。
                """,
                """
                Without a file it lists the backups that the program made by itself. A backup is a file
                of rencai backup, for which the pass-phrase is asked, or one of the folder .backups. It goes to
                the place of --db, else to that of the registry in use, else into this folder.
                What lies there is kept as a backup first, so that a restoration can be taken back;
                a damaged registry is moved aside and not deleted. Another registry is not replaced.
                """),
            aliases: ["恢复"])
    }

    static var examples: [Example] {
        [
            Example("rencai restore", "有哪些备份", "which backups there are"),
            Example("rencai restore /media/usb/人才库备份.rcb", "在新电脑上恢复", "on a new machine"),
        ]
    }

    @Argument(help: .words("备份文件", "a backup", value: ("文件", "file")))
    var file: String?

    @Option(
        help: .words(
            "替换现有的人才库：写出它的文件名", "replace the registry that is there: the name of its file",
            value: ("文件名", "name")))
    var confirm: String?

    @Flag var format: ListFormat?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard let file else { return try list(session) }
        let path = session.environment.absolute(file)
        guard Folder.isRegularFile(path) else {
            throw FileFault(reading: file, error: Folder.isFolder(path) ? EISDIR : ENOENT)
        }
        let target = target(for: path, session)
        try demandConfirmation(target, session)
        let restoration = try Restoration(
            of: path, to: target,
            backups: BackupPolicy(moment: session.environment.timestamp), by: session.operatorName
        ) { try Passphrase.known(of: .backup, in: session) }
        LastRegistry(session.environment).note(target)
        try session.console.write(
            Message.restored(target, revision: restoration.state.revision).text + "\n")
        switch restoration.former {
        case .nothing: break
        case .kept(let copy): try session.console.write(Message.formerKept(copy).text + "\n")
        case .aside(let path): try session.console.write(Message.formerAside(path).text + "\n")
        }
        if !restoration.removed.isEmpty {
            let keys = restoration.removed.map { Kind.talent.shown($0) }
            session.console.tell(Message.removedReturn(keys).text)
        }
        return .done
    }

    /// Where it goes: what is named, else from where an automatic backup came, else what is in use.
    private func target(for path: String, _ session: Session) -> String {
        if case .option = session.config[.db]?.origin { return session.database }
        let folder = path.folder
        guard folder.hasSuffix(BackupFolder.ending) else { return session.database }
        return String(folder.dropLast(BackupFolder.ending.count))
    }

    private func demandConfirmation(_ target: String, _ session: Session) throws(Failure) {
        let name = target.lastPathComponent
        guard FileManager.default.fileExists(atPath: target), confirm != name else { return }
        guard session.mayAsk, session.console.asks(.askReplace(target)) else {
            throw Failure(.refused, .notReplaced(target), hint: .confirmReplacing(name))
        }
    }

    private func list(_ session: Session) throws -> ExitStatus {
        let copies = BackupFolder(ofDatabase: session.database).copies
        var table = Table(
            columns: [
                Column(words("时间", "Made"), .key), Column(words("库版本", "Revision"), .number),
                Column(words("大小", "Size"), .number), Column(words("文件", "File"), .key),
            ], empty: Message.noBackups.text)
        for copy in copies {
            table.append([
                Cell(LocalTime.text(of: copy.moment)), Cell("r\(copy.revision)"),
                Cell(FileSize.text(of: copy.path)), Cell(session.shortened(copy.path)),
            ])
        }
        let objects = copies.map { copy -> JSONValue in
            [
                "made_at": .string(copy.moment), "revision": .integer(copy.revision),
                "file": .string(copy.path),
            ]
        }
        try session.console.write(
            Listing(name: "backups", table: table, objects: objects), as: format)
        return .done
    }
}

extension Session {
    /// A path as it is typed from here.
    func shortened(_ path: String) -> String {
        String(path.trimmingPrefix(environment.workingDirectory + "/"))
    }
}
