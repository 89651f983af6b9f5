import Pool

/// What a field's name means, where it is not the name of a field of the kind.
enum FieldName {
    case control(Control)
    case edit(FieldIndex, Field, Entry.Edit)
    case labelled(FieldIndex, Field)
    case clear
    case extra
    case unknown

    init(_ text: String, of kind: Kind) {
        if let control = Control(text) {
            self = .control(control)
        } else if text == "Clear" || text == "清空" {
            self = .clear
        } else if text.hasPrefix("X_"), text.utf8.count > 2, text.utf8.count <= 60,
            text.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") })
        {
            self = .extra
        } else if let index = kind.fieldIndex(labelled: text), let field = kind.field(index) {
            self = .labelled(index, field)
        } else {
            self = Self.edit(text, of: kind) ?? .unknown
        }
    }

    private static func edit(_ text: String, of kind: Kind) -> FieldName? {
        for (prefix, edit) in [("Add_", Entry.Edit.add), ("Drop_", Entry.Edit.drop)]
        where text.hasPrefix(prefix) {
            let name = String(text.dropFirst(prefix.count))
            guard let index = kind.fieldIndex(named: name) ?? kind.fieldIndex(labelled: name),
                let field = kind.field(index), field.isRepeated
            else { return nil }
            return .edit(index, field, edit)
        }
        return nil
    }
}

/// The fields that say what to do with a record, on every kind.
enum Control: String, CaseIterable {
    case operation = "Op"
    case revision = "Rev"
    case reason = "Reason"
    case into = "Into"
    case asOf = "As_of"

    /// Reads the name or its Chinese label.
    init?(_ text: String) {
        guard let control = Self.allCases.first(where: { $0.names.contains(text) }) else {
            return nil
        }
        self = control
    }

    private var names: [String] {
        switch self {
        case .operation: ["Op", "操作"]
        case .revision: ["Rev", "版本号"]
        case .reason: ["Reason", "原因", "理由"]
        case .into: ["Into", "并入"]
        case .asOf: ["As_of", "数据截至", "数据截止日期"]
        }
    }

    /// The field, for the checks that all values pass.
    var field: Field {
        switch self {
        case .operation: Field(rawValue, "操作", .line(20))
        case .revision: Field(rawValue, "版本号", .line(64))
        case .reason: Field(rawValue, "原因", .line(300))
        case .into: Field(rawValue, "并入", .line(81))
        case .asOf: Field(rawValue, "数据截至", .date)
        }
    }
}

extension BatchReader {
    /// Sets what a control field says.
    mutating func apply(
        _ control: Control, _ value: String, _ raw: RawRecord.Field, to record: inout Record,
        _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        switch control {
        case .operation:
            if let operation = Operation(rawValue: value) {
                record.operation = operation
            } else {
                let known = Operation.allCases.map(\.rawValue)
                report(
                    ValueFault(
                        .opUnknown,
                        [.operation: value, .guess: closest(to: value, in: known) ?? ""]),
                    raw, control.field, name, in: block)
            }
        case .revision: record.revision = value
        case .reason: record.reason = value
        case .into:
            record.into = Key(value, in: record.key.space)
            if record.into == nil {
                report(ValueFault(.keySyntax, [.key: value]), raw, control.field, name, in: block)
            }
        case .asOf:
            record.asOf = (try? PartialDate.read(value))?.value
            if record.asOf == nil {
                report(
                    ValueFault(.dateInvalid, [.value: value]), raw, control.field, name,
                    in: block)
            }
        }
    }
}
