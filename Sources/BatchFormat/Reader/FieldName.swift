import Pool

/// What a field's name means.
enum FieldName: Sendable {
    /// A field of the kind by its name, or by a Chinese one.
    case field(FieldIndex)
    case label(FieldIndex)
    case edit(FieldIndex, Entry.Edit)
    case control(Control)
    case controlLabel(Control)
    case clear
    case extra

    /// The names of a kind that need no taking apart; its own fields go before the controls.
    static func known(in kind: Kind) -> [(name: String, meaning: FieldName)] {
        var known: [(name: String, meaning: FieldName)] = []
        func add(_ name: String, _ meaning: FieldName) {
            if !known.contains(where: { $0.name == name }) { known.append((name, meaning)) }
        }
        for (number, field) in kind.fields.enumerated() {
            add(field.name, .field(FieldIndex(number)))
            for label in [field.label] + field.aliases { add(label, .label(FieldIndex(number))) }
        }
        guard Kind.stored.contains(kind) else { return known }
        for control in Control.allCases {
            add(control.rawValue, .control(control))
            for label in control.labels { add(label, .controlLabel(control)) }
        }
        add("Clear", .clear)
        add("清空", .clear)
        return known
    }

    /// Takes apart a name that is not among the known: `X_note`, `Add_Skill`.
    init?(parts text: String, of kind: Kind) {
        if text.hasPrefix("X_"), text.utf8.count > 2, text.utf8.count <= 60,
            text.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") })
        {
            self = .extra
            return
        }
        for (prefix, edit) in [("Add_", Entry.Edit.add), ("Drop_", .drop)]
        where text.hasPrefix(prefix) {
            let name = String(text.dropFirst(prefix.count))
            guard let index = kind.fieldIndex(named: name) ?? kind.fieldIndex(labelled: name),
                kind.field(index)?.isRepeated == true, Kind.stored.contains(kind)
            else { return nil }
            self = .edit(index, edit)
            return
        }
        return nil
    }
}

/// The fields that say what to do with a record, on every kind that is stored.
package enum Control: String, CaseIterable, Sendable {
    case operation = "Op"
    case revision = "Rev"
    case reason = "Reason"
    case into = "Into"
    case asOf = "As_of"

    /// The Chinese names.
    package var labels: [String] {
        switch self {
        case .operation: ["操作"]
        case .revision: ["版本号"]
        case .reason: ["原因", "理由"]
        case .into: ["并入"]
        case .asOf: ["数据截至", "数据截止日期"]
        }
    }

    /// The field, for the checks that all values pass.
    var field: Field {
        switch self {
        case .operation:
            Field(
                rawValue, "操作", .code(Pool.Operation.list), words: { $0.taking(nothing: .refused) })
        case .revision: Field(rawValue, "版本号", .line(64))
        case .reason: Field(rawValue, "原因", .line(300))
        case .into: Field(rawValue, "并入", .reference(Kind.stored))
        case .asOf: Field(rawValue, "数据截至", .date)
        }
    }
}
