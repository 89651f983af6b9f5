import BatchFormat
import Pool

/// The people of a batch whom another office reports already: one identity number is one person.
///
/// They are known before the first record is planned, for records further up may refer to them.
struct Joins {
    /// Somebody of the batch, and the record of the registry that is the same person.
    struct Join {
        /// The record that goes on.
        let person: Found
        /// What the batch's own key had: a record that is merged, or one that never was.
        let own: StoredRecord
        /// The hash of the number that both have.
        let number: [UInt8]
    }

    private var joins: [Key: Join] = [:]

    /// The record to which the person of a key belongs.
    subscript(_ key: Key) -> Join? { joins[key] }

    /// Where the keys of the batch's people lead instead of to records of their own.
    var survivors: [Key: Key] { joins.mapValues(\.person.key) }

    /// The records that go on, and those that are merged into them.
    var involved: [Int] { joins.values.flatMap { [$0.person.id, $0.own.id] } }

    /// For each record that is merged the one that goes on.
    var merged: [(record: Int, into: Int)] {
        joins.values.filter { !$0.own.isGone }.map { ($0.own.id, $0.person.id) }
    }

    /// Nobody is joined.
    init() {}

    /// Looks for the identity numbers of a batch among those of the registry.
    init(
        _ stage: Stage, _ header: BatchHeader, _ baseline: any Baseline, _ vault: Vault?,
        without rejects: Rejects
    ) throws {
        guard let vault, stage.manifest.hasNumbers, try baseline.hasIdentities else { return }
        var search = try JoinSearch(stage.manifest, header, baseline, vault, rejects)
        try stage.records.forEachItem { item in
            guard let join = try search.join(of: item.record) else { return }
            joins[item.record.key] = join
        }
    }
}

/// Looks for the people of a batch among those whom other offices report.
private struct JoinSearch {
    let manifest: Manifest
    let header: BatchHeader
    let baseline: any Baseline
    let vault: Vault
    let rejects: Rejects
    let spaces: Spaces
    /// The records that the batch takes away.
    let leaving: Set<Int>
    /// The record that each new key of the batch would get.
    let firstID: Int
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
        return Joins.Join(
            person: Found(
                id: person.id, kind: .talent, key: person.key, text: person.key.description,
                isStored: true, digest: person.digest, giver: person.giver),
            own: own, number: hash)
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
                person.isNamed(as: record, own)
            else { continue }
            first = person
        }
        return first
    }

    private func keys(of record: Int) throws -> [Key] {
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
    /// Whether a record of a batch may be this person by its name; under another name it has to have
    /// the same month of birth, for a number that slipped by a row is somebody else's.
    fileprivate func isNamed(as record: Record, _ own: StoredRecord) -> Bool {
        let given = record.all(Talent.name) + record.all(Talent.nameAlt)
        let names = Set((given.isEmpty ? own.all(Talent.name) : given).map(\.comparableName))
        if !names.isDisjoint(with: personNames) { return true }
        guard let birth = record[Talent.birth], let known = self[Talent.birth],
            birth.month != nil, known.month != nil
        else { return false }
        return birth.agrees(with: known)
    }
}
