package import Pool

extension Vault {
    /// The keyed hash by which somebody without an identity number is known on the list of those who
    /// are not taken in again: of the name, and the month of the birth or, where that is not known,
    /// its year.
    package func exclusion(name: String, birth: PartialDate) -> [UInt8] {
        let month = birth.text.prefix(7)
        return blind("\(name.comparableName) \(month)", field: FieldNumber(Talent.name).value)
    }

    /// The same of a record for each of its names; none where it has no birth.
    ///
    /// Who objected under one name is not taken in under another.
    package func exclusions(of record: StoredRecord) -> [[UInt8]] {
        guard let birth = record[Talent.birth] else { return [] }
        return record.personNames.filter { !$0.isEmpty }.sorted()
            .map { exclusion(name: $0, birth: birth) }
    }
}
