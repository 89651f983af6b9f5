import BatchFormat
import Pool

extension RowRecord {
    /// Whether a cell for tags may speak in sentences: it gives none of their parameters.
    func mayBeSentences(_ field: Field, _ column: Column) -> Bool {
        field.referencedKinds == [.skill] && !column.rule.isExact
            && !(layout.givesParameters(of: field) && texts.givesParameter(of: field))
    }

    /// Adds the tags of which the texts of the row speak.
    mutating func recognizeTags() {
        tags.take(entries, layout.kind)
        guard let column = layout.table.header.columns.first, !tags.isEmpty,
            let index = layout.kind.declaration.tags, let field = layout.kind.field(index)
        else { return }
        for tag in tags.tags {
            take(values(of: tag.text(of: field), of: field), as: index, of: field)
        }
        let given = layout.table.header.columns(of: field).first ?? column
        for text in tags.untagged {
            report(ValueNote(.textUntagged, [.value: text]), field, given)
        }
    }

    /// The values that the text of a tag gives.
    func values(of text: String, of field: Field) -> [String] {
        if let known = memos.tags.values(of: text) { return known }
        let checked = CheckedValues(text, of: field, in: layout.kind, context)
        if checked.isPlain { memos.tags.keep(checked.values, of: text) }
        return checked.values
    }

    /// Confirms the tags that the row says are right, all or by their names.
    mutating func confirmTags() {
        let cell = texts.cells.first {
            if case .confirmation = $0.column.rule.target { true } else { false }
        }
        guard let cell, let confirmation = TagConfirmation(cell.text) else { return }
        var names = confirmation.names
        for index in entries.indices {
            let tag = Composite(entries[index].text)
            guard tag.tagSource == .recognized, confirmation.confirms(tag.head) else { continue }
            entries[index].text = tag.confirmed.text
            names.remove(tag.head.nfkcFolded)
        }
        for name in names.sorted() {
            report(ValueNote(.tagUnconfirmed, [.value: name]), nil, cell.column)
        }
    }
}
