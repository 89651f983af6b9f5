import Pool

extension Planner {
    /// Gives each personal value its row; one that stays keeps the row that it has.
    mutating func numberPersonal(in new: inout StoredRecord, from old: StoredRecord?) {
        guard new.values.contains(where: { $0.blind != nil }) else { return }
        let sealed = (old?.values ?? []).filter { $0.blind != nil }
        let stored = Dictionary(sealed.map { ($0.giving, $0) }) { first, _ in first }
        for index in new.values.indices
        where new.values[index].blind != nil && new.values[index].personal == nil {
            if !stored.isEmpty, let value = stored[new.values[index].giving] {
                new.values[index] = value
            } else {
                new.values[index].personal = takePersonal()
            }
        }
    }

    /// A value of one record for another; a sealed one is opened, to be sealed for the new place.
    mutating func moved(
        _ value: StoredValue, from record: StoredRecord, to key: Key
    ) throws -> StoredValue {
        guard value.blind != nil, value.personal != nil else { return value }
        var value = value
        value.text = try text(of: value, in: record)
        if let field = record.kind.field(value.field), !field.isSought {
            value.blind = try blind(value.text, field, FieldNumber(record.kind, value.field), key)
        }
        value.personal = takePersonal()
        return value
    }

    /// The hash by which a personal value of a record is compared.
    func blind(
        _ text: String, _ field: Field, _ number: FieldNumber, _ key: Key
    ) throws -> [UInt8] {
        guard let vault else { throw RegistryError(.keyMissing) }
        guard field.isSought else { return vault.blind(text, field: number.value, of: key) }
        let head = number == FieldNumber(Talent.id) ? Composite.split(canonical: text).head : text
        return vault.blind(head, field: number.value)
    }

    /// What a value says; one that lies sealed is opened.
    func text(of value: StoredValue, in record: StoredRecord) throws -> String {
        guard value.text.isEmpty, let personal = value.personal else { return value.text }
        return try opened(personal, FieldNumber(record.kind, value.field), of: record.id)
    }

    private func opened(_ personal: Int, _ field: FieldNumber, of record: Int) throws -> String {
        guard let vault, let cipher = try baseline.sealed(personal),
            let text = vault.open(cipher, record: record, field: field.value)
        else { throw RegistryError(.keyMissing) }
        return text
    }

    private mutating func takePersonal() -> Int {
        defer { nextPersonal += 1 }
        return nextPersonal
    }
}
