import ArgumentParser
import Ledger
import Pool
import Registry

/// `rencai talent edit`: opens a record in an editor, and takes what was changed as a batch of one.
struct EditRecord<Noun: KindDefinition>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "edit", abstract: words("在编辑器里改一条", "change one in an editor"),
            discussion: words(
                """
                用环境变量 VISUAL 或 EDITOR 所指的编辑器打开一张表，每个字段有说明和现值。保存退出后检查入库；填错的
                写在表里，请再改。不改或删空，什么都不变。个人信息不显示，那一行留着就不变。表在只有您能读的临时文件
                里，用完即删。别人同时改过这一条的，换成新的内容请您再改。程序被结束时表一并删除。
                """,
                """
                The editor that VISUAL or EDITOR names opens a form with each field, explained, and what it
                says. Saved, it is checked and taken; what is wrong stands in the form, to be edited
                again. Unchanged or emptied it changes nothing. Personal values are not shown and stay
                as long as their lines do. The form lies in a file for you alone, which is removed.
                Where somebody else has changed the record meanwhile, the form has what it says then, to be
                edited again. When the program is told to end the form goes too.
                """),
            aliases: ["编辑"])
    }

    static var examples: [Example] {
        [
            Example("rencai \(Noun.word) edit lzgx:0001", "打开来改", "open it"),
            Example(
                "rencai \(Noun.word) edit --dry-run lzgx:0001", "只看会怎样", "see what it would do"),
        ]
    }

    @Argument(help: .words("编号或名称", "a key or a name", value: ("编号", "key")))
    var name: String

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let found = try store.record(Noun.recordKind, named: name)
        let record = { (edited: EditedForm) in
            var record = Record(kind: found.kind, key: found.key, operation: .update)
            record.revision = (edited.current ?? found).revision
            record.entries = edited.entries
            return record
        }
        let form = RecordForm(found.kind, found, in: store)
        let edited = try session.edited(
            form, in: store, attempts: session.attempts(global), as: record)
        guard !edited.entries.isEmpty else { return .done }
        // What was tried in a form is done in earnest without opening it once more.
        let typed = writing.dryRun ? found.kind.typed(edited.entries) : nil
        let command = "rencai \(Noun.word) \(typed == nil ? "edit" : "set")"
        let arguments = [found.key.description] + (typed ?? [])
        if found.kind == .engagement {
            let current = edited.current ?? found
            var edit = try EngagementEdit(
                changing: current, at: store.state().revision, session, store)
            try edit.take(edited.entries, of: current.revision)
            return try edit.write(by: command, arguments: arguments, writing)
        }
        return try session.write(
            [record(edited)], as: "edit", of: found.key, by: command, arguments: arguments,
            decidedOn: try store.state().revision, into: store, writing)
    }
}
