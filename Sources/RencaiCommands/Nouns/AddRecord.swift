import ArgumentParser
import Ledger
import Pool
import Registry

/// `rencai talent add`: puts one record in, as a batch of one, by options or field by field.
struct AddRecord<Noun: KindDefinition>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: words("新增一条", "put one in"),
            discussion: words(
                """
                写“字段=内容”；不写编号就由系统编一个。在终端上，没写的必填项逐项问，直接回车跳过可不填的，填错的说明
                原因再问。单位、人才可写名称，同名的列出编号。个人信息不写在命令行：写“字段=”。不在终端就从不提问。
                新增是只含一条的批次，先检查再入库，可以撤销。
                """,
                """
                Give FIELD=VALUE; without --key a number is given. On a terminal what is required and was not
                given is asked for; Enter passes over what may be left out, and what is wrong is asked
                again with the reason. Organizations and people may be named by their names. Personal
                values are not typed here: give FIELD= alone. Without a terminal nothing is asked.
                It is a batch of one and can be undone.
                """),
            aliases: ["新增"])
    }

    static var examples: [Example] {
        let field = Noun.recordKind.exampleField
        let example = "\(words(field.label, field.name))=\(words("内容", "VALUE"))"
        return [
            Example("rencai \(Noun.word) add", "逐项填写", "asked field by field"),
            Example("rencai \(Noun.word) add \(example)", "一行写出", "in one line"),
        ]
    }

    @Argument(help: .words("各字段的内容", "the fields", value: ("字段=内容", "field=value")))
    var fields: [String] = []

    @Option(
        help: .words("编号（默认由系统编）", "the key (default: the next number)", value: ("编号", "key")))
    var key: String?

    @Flag(help: .words("是同名的另一个，照样新增", "put it in although there is one of that name"))
    var another = false

    @Flag(help: .words("在编辑器里填写（VISUAL、EDITOR）", "fill in a form in an editor (VISUAL, EDITOR)"))
    var editor = false

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let kind = Noun.recordKind
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let given = try fields.map {
            try TypedField($0, of: kind, in: store, asking: session).entry
        }
        guard let key = try chosenKey(store, session) else {
            throw Failure(.usage, .invalidValue(self.key ?? "", option: "--key", allowed: []))
        }
        var record = Record(kind: kind, key: key, operation: .create)
        record.entries = given
        if editor {
            record.entries = try session.edited(
                RecordForm(kind, nil, given: given, in: store), in: store,
                attempts: session.attempts(global)
            ) { edited in
                var filled = record
                filled.entries = edited.entries
                return filled
            }.entries
            guard !record.entries.isEmpty else { return .done }
            try demandNew(record, in: store, session)
            let typed = writing.dryRun ? kind.typed(record.entries) : nil
            return try session.write(
                [record], as: "add", of: key, by: "rencai \(Noun.word) add",
                arguments: flags + (typed == nil ? ["--editor"] : []) + ["--key", key.description]
                    + (typed ?? []), decidedOn: try store.state().revision, into: store, writing)
        }
        let asked =
            session.mayAsk ? try Questions(kind, session, store).answers(besides: given) : []
        record.entries += asked
        try demandNew(record, in: store, session)
        let answered = asked.map { "\(kind.field($0.field)?.typedName ?? "")=\($0.text)" }
        return try session.write(
            [record], as: "add", of: key, by: "rencai \(Noun.word) add",
            arguments: flags + ["--key", key.description] + (fields + answered).map(\.asShellWord),
            decidedOn: try store.state().revision, into: store, writing)
    }

    /// The flags as they are typed.
    private var flags: [String] { another ? ["--another"] : [] }

    /// Whoever puts in what is there already under the same name says that it is another one.
    private func demandNew(
        _ record: Record, in store: RegistryStore, _ session: Session
    ) throws {
        guard !another, let title = record.title,
            case let found = try store.records(titled: title, [record.kind]), !found.isEmpty
        else { return }
        let message = Message.namesakes(
            title, kind: record.kind.title, found.map(\.identification))
        guard session.mayAsk else {
            throw Failure(.refused, message, hint: .sayAnother(Noun.word))
        }
        session.console.tell(message.text)
        guard session.console.asks(.askAnother) else {
            throw Failure(.refused, .sayAnother(Noun.word))
        }
    }

    /// The key that is given, else the next of its series: `n-2026-007`, `o-007`.
    private func chosenKey(_ store: RegistryStore, _ session: Session) throws -> Key? {
        let source = try store.state().source
        if let key { return Key(key, of: Noun.recordKind, in: source) }
        let initial = Noun.word.prefix(1)
        let year = session.environment.today.map { "\($0.year)-" } ?? ""
        return try store.nextKey("\(initial)-\(Noun.recordKind == .need ? year : "")", in: source)
    }
}

/// Asks for the fields of a new record, one after the other.
private struct Questions {
    private let kind: Kind
    private let session: Session
    private let store: RegistryStore

    init(_ kind: Kind, _ session: Session, _ store: RegistryStore) {
        self.kind = kind
        self.session = session
        self.store = store
    }

    /// What is answered of the fields that are required or that lists show, besides those given.
    func answers(besides given: [Entry]) throws -> [Entry] {
        let known = Set(given.map(\.field))
        let listed = [kind.declaration.title].compactMap(\.self) + kind.declaration.listed
        let asked = (kind.declaration.required + listed).reduce(into: [FieldIndex]()) {
            if !$0.contains($1), !known.contains($1) { $0.append($1) }
        }
        return try asked.flatMap(answers)
    }

    /// The answers for one field; it is asked again as long as they cannot be read.
    private func answers(for index: FieldIndex) throws -> [Entry] {
        guard let field = kind.field(index), !field.isPersonal else { return [] }
        let question = Message.askField(
            field.title, choices: field.type.choices, isRequired: field.isRequired)
        while let answer = session.console.line(after: question) {
            if answer.isEmpty {
                if field.isRequired { continue }
                return []
            }
            do {
                let typed = try TypedField(
                    "\(field.name)=\(answer)", of: kind, in: store, asking: session)
                return [try typed.checked]
            } catch let failure as Failure {
                session.console.tell(failure)
            }
        }
        return []
    }
}

extension FieldType {
    /// The words of a list, to choose from.
    fileprivate var choices: [String] { head.list?.values ?? [] }
}
