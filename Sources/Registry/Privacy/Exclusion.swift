import FoundationEssentials
import GRDB
package import Ledger
package import Pool

/// By what somebody who is not to be taken in again is known.
package enum ExclusionBasis: String, Hashable, Sendable {
    case identity
    case nameAndBirth = "name-birth"
}

/// A person who objected, as the list of those who are not taken in again knows him: by keyed hashes,
/// from which nobody can tell who it is.
struct Exclusion {
    let basis: ExclusionBasis
    private let record: Int
    private let hashes: Set<[UInt8]>

    /// Of a person with these records; `nil` where they have neither an identity number nor a name
    /// with a birth.
    init?(of person: Int, _ records: [Int], _ database: Database, _ vault: Vault) throws {
        record = person
        let numbers = try Data.fetchSet(
            database,
            sql:
                "SELECT blind FROM personal WHERE field = ? AND record IN (\(Purge.list(records)))",
            arguments: [FieldNumber(Talent.id).value])
        let stored = try StoredRecord.load(person, from: database)
        let named = stored.map(vault.exclusions) ?? []
        basis = numbers.isEmpty ? .nameAndBirth : .identity
        hashes = Set(numbers.map(Array.init) + named)
        if hashes.isEmpty { return nil }
    }

    func add(to database: Database, _ access: AccessTerms) throws {
        for hash in hashes {
            try database.execute(
                sql: """
                    INSERT INTO exclusion (hash, record, operator, set_at) VALUES (?, ?, ?, ?)
                    ON CONFLICT (hash) DO NOTHING
                    """,
                arguments: [
                    Data(hash), record, access.operatorName.maskingPersonalNumbers, access.at,
                ])
        }
    }
}

extension RegistryStore {
    /// Lets a person be taken in again, known by the identity number or by name and birth.
    ///
    /// - Returns: whether he was on the list.
    package func readmit(
        identity: String?, name: String?, birth: PartialDate?, _ access: AccessTerms
    ) throws(RegistryError) -> Bool {
        guard let vault else { throw RegistryError(.keyMissing, [.path: keyPath]) }
        let hashes = [
            identity.map { vault.blind($0, field: FieldNumber(Talent.id).value) },
            name.flatMap { name in birth.map { vault.exclusion(name: name, birth: $0) } },
        ].compactMap(\.self)
        return try auditedly { database in
            let records = try hashes.compactMap { hash in
                try Int.fetchOne(
                    database, sql: "SELECT record FROM exclusion WHERE hash = ?",
                    arguments: [Data(hash)])
            }
            guard !records.isEmpty else { return false }
            try database.execute(
                sql: "DELETE FROM exclusion WHERE record IN (\(Purge.list(records)))")
            try Door(database: database).audit(
                access.entry(.readmit, of: RecordSet(Set(records)), []))
            return true
        }
    }
}
