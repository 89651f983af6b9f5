import ArgumentParser
import BatchFormat
import Pool
import Registry

/// `rencai why`: where a value comes from, and what stood there before.
struct Why: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: words("溯源：一个值从哪来、谁录入、原来是什么", "where a value comes from, and what it was"),
            aliases: ["溯源"])
    }

    static var examples: [Example] {
        [
            Example("rencai why lzgx:0007 Title", "职称的来历", "the history of a title"),
            Example("rencai why lzgx:0007", "全部字段", "all fields"),
        ]
    }

    @Argument(help: .words("编号", "the key of a record", value: ("编号", "key")))
    var key: String

    @Argument(
        help: .words("字段名，中英文均可", "a field; all are shown without one", value: ("字段", "field")))
    var field: String?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.reading)
        guard let record = try store.records(named: key).first else {
            throw Failure(.notFound, .unknownRecord(key, kind: "", guess: nil))
        }
        let name = try field.map { try known($0, of: record.kind) }
        let histories = try store.history(of: record.key, field: name) ?? []
        var text = "\(record.kind.title) \(record.key) \(record.title)\n"
        for history in histories { text += block(history, of: record.kind) }
        session.console.page(text)
        return .done
    }

    /// The field of this name or label.
    private func known(_ text: String, of kind: Kind) throws -> String {
        let index = kind.fieldIndex(named: text) ?? kind.fieldIndex(labelled: text)
        guard let field = index.flatMap(kind.field) else {
            throw Failure(
                .notFound, .unknownField(text, kind: kind.title, guess: nil),
                hint: .seeFields(kind.rawValue.lowercased()))
        }
        return field.name
    }

    private func block(_ history: FieldHistory, of kind: Kind) -> String {
        let title = kind.field(named: history.field)?.title ?? history.field
        return history.states.enumerated().reduce(into: "\n\(title)\n") { text, state in
            let mark = state.offset == 0 ? words("现值", "now") : words("此前", "before")
            let values = state.element.values.joined(separator: words("；", "; "))
            text += "  \(mark)  \(values.isEmpty ? words("（空）", "(none)") : values)\n"
            text += "        \(origin(state.element))\n"
        }
    }

    private func origin(_ state: FieldHistory.State) -> String {
        let place =
            state.file.isEmpty || state.line == 0
            ? state.file : "\(state.file):\(state.line)"
        let asOf = state.asOf.map { words("数据截至 \($0)", "as of \($0)") }
        let parts = [
            words("批次 \(state.batch)", "batch \(state.batch)"), place, asOf,
            words("经办 \(state.operatorName)", "by \(state.operatorName)"),
            String(state.appliedAt.prefix(16)),
            state.reason.map { words("原因 \($0)", "reason \($0)") },
            state.isUndone ? words("（撤销相关）", "(undone, or an undo)") : nil,
        ]
        return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
