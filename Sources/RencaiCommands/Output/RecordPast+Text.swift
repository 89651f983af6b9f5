import Ledger
import Pool
import Registry
import Reports
import Rosters

extension RecordPast {
    /// The record with all that is known of its values, for people.
    func text(_ names: RecordNames) -> String {
        let name = title.isEmpty ? "" : " " + title
        var text = "\(kind.title) \(kind.shown(key))\(name)\n"
        if let ending {
            let fate =
                survivor.map { words("已并入 \($0)", "merged into \($0)") }
                ?? (ending.standing == .undo
                    ? words("录入它的批次已撤销", "the batch that made it was undone")
                    : words("已删除", "deleted"))
            text += "\(fate)  \(ending.origin)\n"
        }
        return text + fields.map { block($0, names) }.joined()
    }

    private func block(_ history: FieldHistory, _ names: RecordNames) -> String {
        let field = kind.field(named: history.field)
        let heading = "\n\(field?.title ?? history.field)\n"
        // What a key stands for is looked up for the reader's sake only, so nothing fails for it.
        if let field { try? names.learn(history.states.flatMap(\.values), of: field) }
        guard !history.states.isEmpty else { return "\(heading)  \(Message.neverGiven.text)\n" }
        let margin = words("        ", "          ")
        return history.states.enumerated().reduce(into: heading) { text, state in
            let isNow = state.offset == 0 && ending == nil
            let mark = isNow ? words("现值", "now   ") : words("此前", "before")
            let values = state.element.shown(as: field, names)
            text += "  \(mark)  \(values.replacing("\n", with: "\n" + margin))\n"
            text += "\(margin)\(state.element.origin)\n"
        }
    }

    var json: JSONValue {
        [
            "kind": .string(kind.rawValue), "key": .string(key.shown),
            "title": .string(title), "ending": ending?.json ?? .null,
            "survivor": JSONValue(survivor?.shown),
            "fields": .array(
                fields.map { field in
                    [
                        "field": .string(field.field),
                        "states": .array(field.states.map(\.json)),
                    ]
                }),
        ]
    }
}

extension FieldHistory.State {
    /// The values in one text; of personal ones only that they are there.
    fileprivate func shown(as field: Field?, _ names: RecordNames) -> String {
        if values.isEmpty { return words("（空）", "(none)") }
        guard let field else { return values.joined(separator: words("；", "; ")) }
        return field.isPersonal
            ? Message.hiddenValue.text
            : values.map { names.changed($0, of: field) }.joined(separator: words("；", "; "))
    }

    /// The batch, file and line, date, person and time that a state comes from.
    fileprivate var origin: String {
        let parts = [
            words("批次 \(batch)", "batch \(batch)"), note,
            line == 0 || file.isEmpty ? file.escaped : file.escaped + place,
            asOf.map { words("数据截至 \($0)", "as of \($0)") },
            words("经办 \(operatorName.escaped)", "by \(operatorName.escaped)"),
            LocalTime.text(of: appliedAt),
            reason.map { words("原因：\($0.escaped)", "reason: \($0.escaped)") },
        ]
        return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// The line of a batch, or the row of a table.
    private var place: String {
        file.hasSuffix(".rec") ? ":\(line)" : RowNumber(line: line).shown
    }

    private var note: String? {
        switch standing {
        case .stands: nil
        case .undone: words("（已撤销）", "(undone)")
        case .undo: words("（撤销）", "(an undo)")
        }
    }

    fileprivate var json: JSONValue {
        [
            "values": JSONValue(values), "batch": .string(batch), "source": .string(source),
            "file": .string(file), "line": .integer(line), "as_of": JSONValue(asOf),
            "operator": .string(operatorName), "applied_at": .string(appliedAt),
            "standing": .string(standing.rawValue), "reason": JSONValue(reason),
        ]
    }
}
