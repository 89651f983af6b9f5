import ArgumentParser
import Pool
import Registry

/// `rencai talent confirm`: says of tags that were found in texts that they are right.
struct ConfirmTags<Noun: KindDefinition>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "confirm",
            abstract: words("确认从文字识别的标签", "confirm tags that were found in texts"),
            discussion: words(
                """
                名册的文字中识别到的标签（来源“识别”）减半计分，不算必备专长；确认后与填报的标签一样。不写标签就
                确认全部。确认是只含一条的批次，可以撤销；以后的名册不会去掉它。成批确认：用 rencai \(Noun.word)
                export --xlsx 导出，在“确认标签”一栏填“是”或标签名称，再导入。
                """,
                """
                Tags that were found in the texts of rosters (source=识别) count half and are no required
                skills until they are confirmed; without naming any, all are. It is a batch of one, which
                can be undone, and no later roster takes them away. For many at once export a workbook
                (rencai \(Noun.word) export --xlsx), write 是 or names into the column 确认标签, and import it.
                """),
            aliases: ["确认"])
    }

    static var examples: [Example] {
        let command = "rencai \(Noun.word) confirm"
        return [
            Example("\(command) lzgx:0001", "全部确认", "all of them"),
            Example("\(command) lzgx:0001 真空镀膜 润滑", "只确认这几个", "only these"),
        ]
    }

    @Argument(help: .words("编号或名称", "a key or a name", value: ("编号", "key")))
    var name: String

    @Argument(help: .words("标签的名称或编号", "names or keys of tags", value: ("标签", "skill")))
    var tags: [String] = []

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let found = try store.record(Noun.recordKind, named: name)
        let open = try RecognizedTags(of: found, in: store)
        let chosen = try tags.isEmpty ? open.all : tags.map(open.tag(named:))
        guard !chosen.isEmpty else {
            session.console.tell(Message.nothingToConfirm(found.key.shown).text)
            return .done
        }
        var record = Record(kind: Noun.recordKind, key: found.key, operation: .update)
        record.entries = chosen.map { Entry(open.field, $0.confirmed.text, edit: .add) }
        return try session.write(
            [record], as: "confirm", of: found.key, by: "rencai \(Noun.word) confirm",
            arguments: [found.key.description] + tags.map(\.asShellWord), into: store, writing)
    }
}

/// The tags of a record that were found in texts and that nobody has confirmed.
private struct RecognizedTags {
    let field: FieldIndex
    let all: [Composite]
    private let record: RegistryRecord
    private let store: RegistryStore

    init(of record: RegistryRecord, in store: RegistryStore) throws {
        self.record = record
        self.store = store
        field = record.kind.declaration.tags ?? .unknown
        all = record.record.values(field).map { Composite($0) }
            .filter { $0.tagSource == .recognized }
    }

    /// The one of this key or name.
    func tag(named name: String) throws -> Composite {
        let tags = try NamedTags(all, in: store)
        guard let tag = tags.first(named: name)?.tag else {
            throw Failure(
                .notFound, .tagNotRecognized(name, record: record.key.shown, tags: tags.titles))
        }
        return tag
    }
}
