import Pool

/// The kinds of record in the order of the canonical form.
func kindTable() -> String {
    MarkdownTable(
        header: ["Kind", "中文", "Required fields", "Personal fields"],
        rows: Kind.allCases.map { kind in
            [
                "**\(kind.rawValue)**", kind.label, names(kind.fields.filter(\.isRequired)),
                names(kind.fields.filter(\.isPersonal)),
            ]
        }
    ).text
}

private func names(_ fields: [Field]) -> String { fields.map(\.name).joined(separator: ", ") }

/// The fields that a kind does not share with all others.
func fieldTable(of kind: Kind) -> String { fieldTable(kind.ownFields) }

/// The fields that all stored kinds share.
func commonFieldTable() -> String { fieldTable(Kind.commonFields) }

private func fieldTable(_ fields: [Field]) -> String {
    MarkdownTable(
        header: ["Field", "中文", "Type", "Occurs", "Personal", "Parameters", "Values", "Words"],
        rows: fields.map(row)
    ).text
}

private func row(of field: Field) -> [String] {
    [
        "`\(field.name)`", field.label + inBrackets(field.aliases, separator: "、"),
        field.type.name, field.occurrence.sign, field.isPersonal ? "yes" : "",
        field.type.parameters.map(description).joined(separator: " ; "),
        field.type.codeList.map(values) ?? "", field.wordRules.summary(of: field.type),
    ]
}

extension WordRules {
    /// What becomes of texts that are no value of the field, in the words of the specification.
    fileprivate func summary(of type: FieldType) -> String {
        let ofLists: String? =
            switch lists {
            case .kept: nil
            case .split: "split"
            case .refused: "single"
            }
        let ofNothing =
            switch nothing {
            case .left: "nothing"
            case .refused: "refused"
            case .means(let value): "无 is \(value)"
            case .asks(let value): "无: \(value)?"
            case .kept: "kept"
            }
        return [ofLists, type.head.isMapped ? "mapped" : nil, ofNothing].compactMap(\.self)
            .joined(separator: ", ")
    }
}

extension FieldType {
    /// Whether other words than the values are read as one of them.
    fileprivate var isMapped: Bool {
        switch self {
        case .flag, .endDate, .region, .schemeClass: true
        default: codeList?.entries.contains { !$0.synonyms.isEmpty } ?? false
        }
    }
}

private func description(of parameter: FieldType.Parameter) -> String {
    "`\(parameter.name)` \(parameter.type.name)"
        + inBrackets(parameter.type.codeList.map { [values(of: $0)] } ?? [])
}

private func values(of list: CodeList) -> String {
    (list.values + (list.isOpen ? ["…"] : [])).joined(separator: " ")
}

/// Nothing for nothing, else ` (…)`, in the brackets that the separator goes with.
func inBrackets(_ words: [String], separator: String = " ") -> String {
    guard !words.isEmpty else { return "" }
    let text = words.joined(separator: separator)
    return separator == "、" ? "（\(text)）" : " (\(text))"
}

extension Kind {
    /// The fields that every stored kind has.
    static var commonFields: [Field] {
        Kind.source.fields.filter { field in
            stored.allSatisfy { $0.field(named: field.name) != nil }
        }
    }

    var ownFields: [Field] {
        guard Kind.stored.contains(self) else { return fields }
        let common = Set(Kind.commonFields.map(\.name))
        return fields.filter { !common.contains($0.name) }
    }
}

extension Field.Occurrence {
    /// How many values a new record has.
    fileprivate var sign: String {
        switch self {
        case .optional: "0..1"
        case .required: "1"
        case .repeated: "0..n"
        case .requiredRepeated: "1..n"
        }
    }
}

extension FieldType {
    /// The type in the words of the specification.
    fileprivate var name: String {
        switch self {
        case .text(let limit): "text \(limit)"
        case .line(let limit): "line \(limit)"
        case .personName: "person name"
        case .code: "code"
        case .flag: "flag"
        case .number(let range): "number \(range.lowerBound)..\(range.upperBound)"
        case .date: "date"
        case .endDate: "end date"
        case .dateTime: "date-time"
        case .period: "period"
        case .money: "money"
        case .phone: "phone"
        case .email: "e-mail"
        case .creditCode: "credit code"
        case .identity: "identity number"
        case .region: "region"
        case .schemeClass: "class"
        case .reference(let kinds): "→ " + kinds.map(\.rawValue).joined(separator: ", ")
        case .composite(let head, _): head.name
        }
    }

    /// The values that the type may take, when it is a code.
    var codeList: CodeList? {
        switch self {
        case .code(let list): list
        case .composite(let head, _): head.codeList
        default: nil
        }
    }
}
