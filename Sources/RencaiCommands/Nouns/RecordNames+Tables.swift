import Pool
import Registry
import Reports

extension RecordNames {
    /// The records under the columns of their kind, or under these alone.
    func table(
        of records: [RegistryRecord], _ kind: Kind, columns: [FieldIndex]? = nil
    ) throws -> Table {
        let listed =
            columns.map { $0.map { ListedColumn($0, of: kind) } } ?? ListedColumn.all(of: kind)
        let fields = listed.flatMap(\.fields).map { (index: $0, field: kind.fields[$0.place]) }
        let title = columns == nil ? kind.declaration.title.flatMap(kind.field) : nil
        let names = [title].compactMap(\.self).map { Column($0.title) }
        var table = Table(
            columns: [Column(words("编号", "Key"), .key)] + names
                + listed.map { Column($0.title) }, empty: "")
        for (index, field) in fields {
            try learn(records.flatMap { $0.record.values(index) }, of: field)
        }
        var texts = ListedTexts(self, kind)
        for record in records {
            let values = try listed.map { column in
                let told = try column.fields.flatMap { try texts.texts(of: $0, in: record) }
                if told.count < 2 { return Cell(told.first ?? "") }
                let more = told.count > 3 ? ["…"] : []
                return Cell((told.prefix(3) + more).joined(separator: words("、", ", ")))
            }
            let title = names.isEmpty ? [] : [Cell(record.title, .strong)]
            table.append([Cell(kind.shown(record.key))] + title + values)
        }
        return table
    }

    /// All of one record, a field a row; of personal values only that they are there.
    func table(of record: RegistryRecord) throws -> Table {
        let kind = record.kind
        var table = Table(
            columns: [Column(words("字段", "Field"), .key), Column(words("内容", "Value"))],
            empty: "")
        table.append([Cell(words("编号", "Key")), Cell(kind.shown(record.key), .strong)])
        for (place, field) in kind.fields.enumerated() {
            var values = try inOrder(field, FieldIndex(place), of: record)
            // As in lists, where the same field stands with what is taken for granted.
            if values.isEmpty, kind.declaration.listed.contains(FieldIndex(place)) {
                values = [field.type.fallback].compactMap(\.self)
            }
            try learn(values, of: field)
            for value in values {
                table.append([
                    Cell(field.title), Cell(try text(value, of: field, isBrief: false)),
                ])
            }
            for hidden in record.personal where hidden.field == field.name {
                table.append([Cell(field.title), Cell(hidden.text, .muted)])
            }
        }
        for extra in record.record.values(.extra) {
            let name = extra.prefix { $0 != ":" }
            let value = extra.dropFirst(name.count + 1).drop { $0 == " " }
            table.append([Cell(String(name)), Cell(String(value))])
        }
        table.append([Cell(words("版本号", "Revision")), Cell(record.revision, .muted)])
        return table
    }
}

extension RegistryRecord.Hidden {
    /// What may be seen: the last characters of an identity number, or only that it is there.
    fileprivate var text: String {
        tail.isEmpty ? Message.hiddenValue.text : Message.hiddenTail(tail).text
    }
}

extension String {
    fileprivate var firstLine: String {
        String(prefix { !$0.isNewline }).cut(toWidth: 60)
    }
}

/// The values of records as lists tell them; the same codes and names come again and again.
private struct ListedTexts {
    private let names: RecordNames
    private let kind: Kind
    private var known: [FieldIndex: [String: String]] = [:]

    init(_ names: RecordNames, _ kind: Kind) {
        self.names = names
        self.kind = kind
    }

    /// What a record does not say is what the code list takes for granted.
    mutating func texts(of index: FieldIndex, in record: RegistryRecord) throws -> [String] {
        let field = kind.fields[index.place]
        let given = record.record.values(index)
        let values = given.isEmpty ? [field.type.fallback].compactMap(\.self) : given
        return try values.map { value in
            if let text = known[index]?[value] { return text }
            let text = try names.text(value, of: field, isBrief: true).firstLine
            known[index, default: [:]][value] = text
            return text
        }
    }
}
