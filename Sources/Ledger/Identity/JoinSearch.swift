import BatchFormat
import Pool

/// Looks for the people of a batch among those whom other offices report.
struct JoinSearch {
    private let manifest: Manifest
    private let header: BatchHeader
    private let baseline: any Baseline
    private let vault: Vault
    private let rejects: Rejects
    private let spaces: Spaces
    /// The records that the batch takes away.
    private let leaving: Set<Int>
    /// The record that each new key of the batch would get.
    private let firstID: Int
    /// Who was joined, by office and number.
    private var taken: Set<Claim> = []

    private struct Claim: Hashable {
        var space: String
        var number: [UInt8]
    }

    init(
        _ manifest: Manifest, _ header: BatchHeader, _ baseline: any Baseline, _ vault: Vault,
        _ rejects: Rejects
    ) throws {
        (self.manifest, self.header, self.baseline) = (manifest, header, baseline)
        (self.vault, self.rejects) = (vault, rejects)
        spaces = Spaces(try baseline.spaces())
        leaving = try Set(
            manifest.departures.compactMap { key in
                let isLeftOut = manifest.keys[key].map { rejects.contains(line: $0.line) }
                return isLeftOut == true ? nil : try baseline.found(key)?.id
            })
        firstID = try baseline.nextRecord
    }

    /// Whom a record of the batch joins; `nil` for somebody of its own.
    mutating func join(of record: Record) throws -> Joins.Join? {
        guard let number = identity(of: record), isWritten(record) else { return nil }
        let hash = vault.blind(number, field: FieldNumber(Talent.id).value)
        let holders = try baseline.holders(ofIdentity: hash)
        guard !holders.isEmpty, let own = try own(record), !holders.contains(own.id),
            let person = try holder(of: number, among: holders, record, own),
            taken.insert(Claim(space: record.key.space, number: hash)).inserted
        else { return nil }
        return Joins.Join(person: Found(person), own: own, number: hash)
    }

    /// A record of the batch that may be one person with another one of it; `nil` where it cannot be taken
    /// as it is.
    func claimant(_ record: Record) throws -> IdentityClaimants.Claimant? {
        guard let number = identity(of: record), isWritten(record) else { return nil }
        let own = try own(record)
        let stored = try own.map { $0.presence == .undone ? nil : $0 } ?? standing(record)
        guard let known = stored ?? own else { return nil }
        return IdentityClaimants.Claimant(
            key: record.key, own: own, person: Found(known, isStored: stored != nil),
            told: known.telling(record),
            number: vault.blind(number, field: FieldNumber(Talent.id).value))
    }

    /// Whom a record means that names a person by a further key.
    private func standing(_ record: Record) throws -> StoredRecord? {
        guard let found = try baseline.found(record.key), found.kind == .talent, !found.isGone,
            found.key != record.key, !leaving.contains(found.id)
        else { return nil }
        return try baseline.record(found.id)
    }

    /// The identity number that a record gives its person.
    private func identity(of record: Record) -> String? {
        guard record.kind == .talent, record.operation.writesValues else { return nil }
        let entry = record.entries.last { $0.field == Planner.identity }
        return entry.flatMap { [.set, .add].contains($0.edit) ? Composite($0.text).head : nil }
    }

    private func isWritten(_ record: Record) -> Bool {
        manifest.doubled[record.key] == nil && !rejects.contains(line: record.line)
            && (record.key.space == header.source || header.source == baseline.state.source)
    }

    /// What is under the record's own key; `nil` where the record cannot be taken as it is.
    private func own(_ record: Record) throws -> StoredRecord? {
        guard let found = try baseline.found(record.key) else {
            guard record.operation != .update, let place = manifest.keys.number(of: record.key)
            else { return nil }
            var own = StoredRecord(
                id: try baseline.withdrawn(record.key) ?? firstID + place, kind: .talent,
                key: record.key)
            own.presence = .undone
            return own
        }
        let isFit = found.isGone == (record.operation == .create)
        let isCurrent = record.revision.map { $0 == found.digest.revision } ?? true
        guard found.kind == .talent, found.key == record.key, isFit, isCurrent,
            !leaving.contains(found.id)
        else { return nil }
        return try baseline.record(found.id)
    }

    /// The person who has the number, unless the office has that person under another key, the
    /// number is given up, or the names say that one of the two is somebody else's.
    private func holder(
        of number: String, among holders: [Int], _ record: Record, _ own: StoredRecord
    ) throws -> StoredRecord? {
        var first: StoredRecord?
        for holder in holders {
            let keys = try keys(of: holder)
            guard !keys.contains(where: { $0.space == record.key.space }) else { return nil }
            guard first == nil, !leaving.contains(holder), !keys.contains(where: givesUp(number)),
                let person = try baseline.record(holder), !person.isGone,
                person.isNamed(like: own.telling(record))
            else { continue }
            first = person
        }
        return first
    }

    /// The keys that lead to a record of the registry.
    func keys(of record: Int) throws -> [Key] {
        try baseline.aliases(of: record).compactMap { alias in
            spaces.name(of: alias.space).flatMap { Key(space: $0, local: alias.local) }
        }
    }

    /// Whether the batch gives the person of a key another number.
    private func givesUp(_ number: String) -> (Key) -> Bool {
        { key in
            guard let entry = manifest.keys[key], !rejects.contains(line: entry.line),
                let left = entry.identity
            else { return false }
            return left != IdentityPrint(number)
        }
    }
}

extension StoredRecord {
    /// What the record says of its person once a record of a batch has been heard: names and birth.
    fileprivate func telling(_ record: Record) -> StoredRecord {
        let given = record.all(Talent.name) + record.all(Talent.nameAlt)
        let names = given.isEmpty ? all(Talent.name) : given
        var told = StoredRecord(id: id, kind: .talent, key: key)
        told.values = names.map { StoredValue(Talent.name.index, source: 0, $0) }
        if let birth = record[Talent.birth] ?? self[Talent.birth] {
            told.values.append(StoredValue(Talent.birth.index, source: 0, birth.text))
        }
        return told
    }

    /// Whether two may be one person by their names; under other names they have to have the same month
    /// of birth, for a number that slipped by a row is somebody else's.
    func isNamed(like other: StoredRecord) -> Bool {
        if !personNames.isDisjoint(with: other.personNames) { return true }
        guard let birth = other[Talent.birth], let known = self[Talent.birth],
            birth.month != nil, known.month != nil
        else { return false }
        return birth.agrees(with: known)
    }
}

extension Found {
    /// A person whose record is at hand.
    convenience init(_ person: StoredRecord, isStored: Bool = true) {
        self.init(
            id: person.id, kind: .talent, key: person.key, text: person.key.description,
            isStored: isStored, isGone: isStored && person.isGone, digest: person.digest,
            giver: person.giver)
    }
}
