package import Pool

extension Vault {
    /// The keyed hash by which somebody without an identity number is known on the list of those who
    /// are not taken in again: of the name, and the month of the birth or, where that is not known,
    /// its year.
    package func exclusion(name: String, birth: PartialDate) -> [UInt8] {
        let month = birth.text.prefix(7)
        return blind("\(name.comparableName) \(month)", field: FieldNumber(Talent.name).value)
    }

    /// The same of a record; `nil` where it has no birth.
    package func exclusion(of record: StoredRecord) -> [UInt8]? {
        guard let name = record[Talent.name], let birth = record[Talent.birth] else { return nil }
        return exclusion(name: name, birth: birth)
    }
}
