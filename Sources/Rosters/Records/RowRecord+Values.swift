import BatchFormat
import Pool

extension RowRecord {
    mutating func add(_ given: String, to field: Field, from column: Column) {
        guard let index = column.index(of: field) else { return }
        // A cell of several fields is parted anew.
        let memo = column.fields.count == 1 ? memos.columns[column.number] : nil
        if let known = memo?.values(of: given) {
            return take(known, as: index, of: field, from: column)
        }
        let checked = CheckedText(given)
        take(checked.notes, field, column)
        guard checked.isSound, !checked.text.isEmpty else { return }
        // Some write women as 0, some what is not known.
        guard field !== Talent.gender.field || checked.text != "0" else {
            return refuse(ValueFault(.notInList, [.value: checked.text]), field, column)
        }
        let reading = CellReading(field: field, column: column, regions: context.regions)
        var texts = reading.texts(of: checked.text)
        if field.referencedKinds == [.skill], layout.map == nil, !column.rule.isExact {
            texts = texts.flatMap(layout.vocabulary.terms(partedByBlanks:))
        }
        if mayBeSentences(field, column), !checked.text.contains("="),
            tags.take(sentences: checked.text, partedAs: texts)
        {
            return
        }
        var isPlain = checked.notes.isEmpty
        var taken: [String] = []
        for text in texts {
            let values = CheckedValues(
                text, of: field, in: layout.kind, context, isOneValue: reading.areSingle)
            isPlain = isPlain && values.isPlain
            take(values.notes, field, column)
            if let fault = values.fault { refuse(fault, of: text, field, column) }
            take(values.values, as: index, of: field, from: column)
            taken += values.values
        }
        if isPlain { memo?.keep(taken, of: given) }
    }

    /// A field of one value has that of the column that goes before the others.
    mutating func take(
        _ values: [String], as index: FieldIndex, of field: Field, from column: Column? = nil
    ) {
        if !field.isRepeated, let first = entries.firstIndex(where: { $0.field == index }) {
            if column?.rule.yields == false, let value = values.first {
                entries[first].text = value
            }
            return
        }
        for value in values { entries.append(Entry(index, value, line: line)) }
    }

    mutating func takeDefaults() {
        for (field, text) in layout.defaults {
            guard let index = layout.kind.fieldIndex(named: field.name),
                !entries.contains(where: { $0.field == index })
            else { continue }
            let values = CheckedValues(text, of: field, in: layout.kind, context)
            take(values.values, as: index, of: field)
        }
    }
}
