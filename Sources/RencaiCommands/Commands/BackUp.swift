import ArgumentParser
import FoundationEssentials
import Ledger
import Pool
import Registry

/// `rencai backup`: the registry and its key in one file, under a pass-phrase.
struct BackUp: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup",
            abstract: words("备份：人才库和密钥写进一个文件", "the registry and its key in one sealed file"),
            discussion: words(
                """
                整个文件用口令封存：U 盘丢了，没有口令什么也读不出来；口令忘了，谁也打不开。口令在终端输入（不显示），
                或写在 RENCAI_PASSPHRASE_FILE 所指文件的第一行，或从标准输入给出；不少于 8 个字。
                写完后重新读一遍，确认能恢复。已有的文件不覆盖；写文件夹时文件名由程序定。
                程序自己也做备份：变更超过 100 条的写入之前，其余每天一次，连同密钥存在库旁的 .backups 文件夹，
                留最近 10 份（设置 Backups）。硬盘坏了它们一起丢失，所以要另存一份到别处。
                恢复：rencai restore。
                """,
                """
                The whole file is sealed under a pass-phrase: whoever finds the stick reads nothing
                without it, and nobody opens it once it is forgotten. It is asked for at the
                terminal and not shown; or it is the first line of the file that
                RENCAI_PASSPHRASE_FILE names, or of the standard input; at least 8 characters. What was
                written is read back. A file that is there is never replaced; in a folder the
                program chooses the name.
                The program makes backups by itself, too: before a write of more than 100 changes, and
                otherwise once a day, into the folder .backups beside the registry, with the key;
                the last 10 are kept (setting Backups). They are lost with the disk, so keep one elsewhere.
                To put one back: rencai restore.
                """),
            aliases: ["备份"])
    }

    static var examples: [Example] {
        [
            Example("rencai backup /media/usb/", "备份到 U 盘", "to a stick"),
            Example("rencai backup 人才库备份.rcb", "指定文件名", "to a file"),
        ]
    }

    @Argument(help: .words("文件或文件夹", "a file or a folder", value: ("文件", "file")))
    var file: String

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.writing)
        let name = try name(store, session)
        let path = session.environment.absolute(name)
        guard !FileManager.default.fileExists(atPath: path) else {
            throw RegistryError(.fileExists, [.path: name])
        }
        let facts = try store.backUp(
            to: path, under: Passphrase.new(for: .backup, in: session), by: session.operatorName,
            madeAt: session.environment.timestamp, program: Version.text)
        let message = Message.backedUp(
            name, revision: facts.revision, size: FileSize.text(of: path), hasKey: facts.hasKey)
        try session.console.write(message.text + "\n")
        try session.console.write(Message.keepPassphrase(name).text + "\n")
        return .done
    }

    /// The file; in a folder one that tells of which day and revision it is.
    private func name(_ store: RegistryStore, _ session: Session) throws -> String {
        guard Folder.isFolder(session.environment.absolute(file)) else { return file }
        let stem = store.path.lastPathComponent.replacing(".db", with: "")
        let moment = session.environment.localTime?.compact ?? ""
        let name = "\(stem)-\(moment)-r\(try store.state().revision).rcb"
        return file.hasSuffix("/") ? file + name : "\(file)/\(name)"
    }
}
