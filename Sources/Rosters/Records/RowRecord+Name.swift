import BatchFormat
import Pool

extension RowRecord {
    /// The name of a person in a cell; what stands beside it is kept for later.
    mutating func name(in cell: RowTexts.Cell) -> String {
        let name = NameCell(cell.text)
        if !name.isPlain { besideName = (name, cell.column) }
        return name.name
    }

    /// Gives what stands beside the name to the fields that it is of, where no column does.
    ///
    /// What it says may be personal, and is not quoted.
    mutating func takeWordsBesideName() {
        guard let (name, column) = besideName else { return }
        guard !name.words.isEmpty else { return signs.append(column.number) }
        var taken: [Field] = []
        var left = 0
        for (text, field) in name.words {
            switch field.map({ take(text, besideNameAs: $0) }) ?? .leftOut {
            case .taken: field.map { taken.append($0) }
            case .known: continue
            case .leftOut: left += 1
            }
        }
        let particulars: [Diagnostic.Parameter: String] = [
            .list: taken.map(\.name).joined(separator: "、"),
            .count: left > 0 ? String(left) : "",
        ]
        report(ValueNote(.nameRemark, particulars), Talent.name.field, column)
    }

    /// What becomes of words beside a name.
    private enum Fate { case taken, known, leftOut }

    private mutating func take(_ text: String, besideNameAs field: Field) -> Fate {
        guard let index = layout.kind.fieldIndex(named: field.name) else { return .leftOut }
        let checked = CheckedValues(text, of: field, in: layout.kind, context)
        guard checked.fault == nil, let value = checked.values.first else { return .leftOut }
        let known = entries.filter { $0.field == index }.map { Composite($0.text).head }
        if known.contains(Composite(value).head) { return .known }
        guard known.isEmpty else { return .leftOut }
        take([value], as: index, of: field)
        return .taken
    }
}
