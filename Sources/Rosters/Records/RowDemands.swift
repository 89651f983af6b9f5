import Pool

/// What a form demands of a row besides values that can be read: that what its titles mark with a star
/// is there, the pledge that nothing is secret, and a credit code that is the organization's own.
struct RowDemands {
    /// What a row falls short of, with the column that says so.
    private(set) var notes: [(note: ValueNote, field: Field?, column: Column)] = []
    /// Whether the table has nowhere to pledge, where that is demanded.
    private(set) var lacksPledge = false
    /// The credit code of an organization that is not known yet.
    private(set) var creditCode: (organization: String, code: CreditCode)?
    private let texts: RowTexts
    private let layout: RowLayout

    init(
        _ texts: RowTexts, _ layout: RowLayout, _ known: KnownOrganizations, _ head: RosterHead
    ) {
        (self.texts, self.layout) = (texts, layout)
        guard !layout.table.header.isExported else { return }
        lacksPledge =
            head.isHandedIn && layout.kind == .need
            && !layout.columns.contains(where: \.givesPledge)
        for column in layout.columns {
            switch column.rule.target {
            case .pledge: demandPledge(column, isHandedIn: head.isHandedIn)
            case .creditCode: compareCode(column, known, head.source)
            default: if column.isRequired { demandValue(column) }
            }
        }
    }

    private mutating func demandPledge(_ column: Column, isHandedIn: Bool) {
        let text = text(under: column)
        guard text != nil || column.isRequired || isHandedIn else { return }
        guard text.map(Self.isPledge) != true else { return }
        notes.append((ValueNote(.pledgeMissing, [.value: text ?? ""]), nil, column))
    }

    /// Whether words state that there is no state secret, as the sentence that a form prints does.
    private static func isPledge(_ text: String) -> Bool {
        let words = text.nfkcFolded
        if (try? YesNo.list.read(text).value) == YesNo.yes.text
            || ["承诺", "已承诺", "不涉密", "非涉密"].contains(words)
        {
            return true
        }
        return words.contains("承诺") && !["不承诺", "未承诺", "不能承诺"].contains(where: words.contains)
            && ["不涉及国家秘密", "不涉及任何国家秘密", "不含国家秘密", "不涉密", "不涉及涉密", "不含涉密", "非涉密"]
                .contains(where: words.contains)
    }

    private mutating func compareCode(
        _ column: Column, _ known: KnownOrganizations, _ space: String
    ) {
        guard let text = text(under: column) else { return }
        do throws(ValueFault) {
            let reading = try CreditCode.read(text)
            for note in reading.notes where note.code.severity != .note {
                notes.append((note, Org.uscc.field, column))
            }
            guard let organization = texts.text(of: Need.org.field) else { return }
            if let note = known.contradiction(of: reading.value, to: organization, in: space) {
                notes.append((note, nil, column))
            } else {
                creditCode = (organization, reading.value)
            }
        } catch {
            notes.append((ValueNote(error.code, error.parameters), Org.uscc.field, column))
        }
    }

    /// What every new record needs is demanded of it by the import.
    private mutating func demandValue(_ column: Column) {
        let isSpoilt = texts.spoilt.contains { $0.column.number == column.number }
        guard !isSpoilt, text(under: column) == nil else { return }
        let field = column.fields.first
        guard field?.isRequired != true else { return }
        if let index = field.flatMap(column.index), layout.kind == .need,
            Need.indispensable.contains(index)
        {
            let names: [Diagnostic.Parameter: String] = [
                .field: field?.name ?? "", .kind: layout.kind.rawValue,
            ]
            return notes.append((ValueNote(.fieldRequired, names), field, column))
        }
        notes.append((ValueNote(.columnEmpty, [.name: column.plainTitle]), field, column))
    }

    /// What stands under a column; `nil` where that is nothing, or a word for it.
    private func text(under column: Column) -> String? {
        texts.cells.first { $0.column.number == column.number }
            .flatMap { Placeholder($0.text) == nil ? $0.text : nil }
    }
}

extension Column {
    var givesCreditCode: Bool { if case .creditCode = rule.target { true } else { false } }

    fileprivate var givesPledge: Bool { if case .pledge = rule.target { true } else { false } }
}
