import BatchFormat
import Pool

extension RowRecord {
    mutating func key(_ head: RosterHead) -> Key? {
        if let number = layout.keyColumn,
            let cell = texts.cells.first(where: { $0.column.number == number })
        {
            return ownKey(cell, head)
        }
        let isSpoilt = findings.contains { $0.severity == .error }
        guard layout.kind != .source else {
            if !isSpoilt {
                report(.fieldRequired, [.field: layout.kind.rawValue, .kind: layout.kind.rawValue])
            }
            return nil
        }
        guard let description = RecordDescription(entries, layout.kind, in: head.source) else {
            // Without the name it is nobody.
            let title = layout.title?.name ?? layout.kind.rawValue
            if !isSpoilt { report(.fieldRequired, [.field: title, .kind: layout.kind.rawValue]) }
            return nil
        }
        isDescribed = description.hasNumber == false
        let local = description.key(context) ?? "row-\(line)"
        return Key(space: head.source, local: local)
    }

    mutating func ownKey(_ cell: RowTexts.Cell, _ head: RosterHead) -> Key? {
        let checked = CheckedText(cell.text)
        let key = CheckedKey(checked.text, of: layout.kind, in: head.source, context)
        take(checked.notes + key.notes, nil, cell.column)
        return key.key
    }
}
