package import Pool

/// The map the other way round: what stands in its columns for a record.
extension RosterMap {
    /// The titles in the order of the map.
    package var titles: [String] { columns.map(\.title) }

    /// The cells of a record under the titles; `number` is that of its row, from one.
    ///
    /// What has a column of its own does not stand in another too; `worded` gives a value as people
    /// read it.
    package func cells(
        of record: Record, number: Int, worded: (String, Field) throws -> String
    ) rethrows -> [String] {
        let isExact = columns.contains(where: \.rule.isRevision)
        return try columns.map { title, given in
            let rule = isExact ? given.exact : given
            switch rule.target {
            case .ignored: return title == OwnTitle.number ? String(number) : ""
            case .key: return record.key.description
            case .revision: return record.revision ?? ""
            case .confirmation, .pledge, .creditCode: return ""
            case .parameter(let field, let name, _):
                return record.values(field, of: kind).lazy.compactMap { Composite($0)[named: name] }
                    .first ?? ""
            case .fields(let fields):
                return try fields.flatMap { field in
                    try record.values(field, of: kind).filter(rule.mayGive).map { value in
                        rule.word(for: try worded(withoutColumns(value, of: field), field))
                    }
                }.joined(separator: rule.mark(between: fields))
            }
        }
    }

    /// The value without the parameters that have columns of their own.
    private func withoutColumns(_ value: String, of field: Field) -> String {
        guard !field.type.parameters.isEmpty else { return value }
        var composite = Composite(value)
        composite.parameters.removeAll { parameter in
            columns.contains { column in
                guard case .parameter(let owner, let name, _) = column.rule.target else {
                    return false
                }
                return owner === field && name == parameter.name
            }
        }
        return composite.text
    }
}

extension ColumnRule {
    /// The office's word for a value, where it has one word for it.
    fileprivate func word(for value: String) -> String {
        let found = words.filter { $0.value == value }.keys
        return found.count == 1 ? found.first ?? value : value
    }

    /// Whether a value is one of those that the column has: a passport under 护照号码.
    fileprivate func mayGive(_ value: String) -> Bool {
        guard let part else { return true }
        return Composite(value)[named: part.name] == part.value
    }

    /// What parts the values of a cell: the usual mark, where the column reads it as one.
    fileprivate func mark(between fields: [Field]) -> String {
        if fields.count > 1 { return "/" }
        return marks.contains("、") ? "、" : "\n"
    }
}

extension Record {
    fileprivate func values(_ field: Field, of kind: Kind) -> [String] {
        kind.fieldIndex(named: field.name).map(values) ?? []
    }
}
