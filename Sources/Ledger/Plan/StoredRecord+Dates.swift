import Pool

extension StoredRecord {
    /// Whether the record gives the only date of a field more exactly, and agrees with the other value.
    func knowsMoreExactly(_ value: StoredValue) -> Bool {
        let own = values.first { $0.field == value.field }
        return own.map { kind.isLessExact(value, than: $0) } ?? false
    }
}

extension Kind {
    /// Whether a date says nothing but less than another one of the same field: 1975 beside 1975-03.
    ///
    /// Of days by which something ends that is not so: 2027 stands for the last day of that year.
    func isLessExact(_ value: StoredValue, than other: StoredValue) -> Bool {
        guard let field = field(value.field), !field.isRepeated, case .date = field.type,
            let date = PartialDate(canonical: value.text),
            let exact = PartialDate(canonical: other.text)
        else { return false }
        return date.precision < exact.precision && date.agrees(with: exact)
    }
}
