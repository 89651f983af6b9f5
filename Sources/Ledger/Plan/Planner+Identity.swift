import Pool

extension Planner {
    static let identity = Talent.id.index

    /// One identity number belongs to one person, after the batch as a whole.
    mutating func checkIdentity(
        _ new: StoredRecord, from old: StoredRecord?, _ record: Record
    ) throws {
        let value = new.values.first { $0.field == Self.identity }
        let before = old?.values.first { $0.field == Self.identity }?.blind
        guard value?.blind != before else {
            // What was given was not taken, and the sealed number stands.
            if value?.text.isEmpty == true { people.identities.keep(new.id) }
            // Another record of the batch counts on its number, which it keeps all the same.
            if let taker = people.identities.taker(from: new.id) {
                try reportHeld(by: taker, nil, new, record)
            }
            return
        }
        if let before { people.identities.release(before, of: new) }
        guard let value, let hash = value.blind else { return }
        checkAgreement(new, identity: value.text, record)
        // Of somebody who joins this person the batch took the number already.
        let other = people.identities.take(hash, for: new.key).flatMap {
            $0 == record.key ? nil : $0
        }
        let offices: Set = [new.key.space, record.key.space]
        if let other, offices.contains(other.space) {
            return try reportHeld(by: other, nil, new, record)
        }
        let holders = try holders(of: hash, besides: new.id).compactMap { try state($0) }
        let keys = try holders.map { try ownKey(of: $0, in: offices) }
        let own = zip(holders, keys).filter { $1 != nil }
        let others = zip(holders, keys).filter { $1 == nil }
        for (person, key) in own + others {
            let key = key ?? person.key
            guard resolver.givesUp(Composite(value.text).head, person.key),
                !people.identities.keeps(person.id)
            else { return try reportHeld(by: key, person, new, record) }
            people.identities.expect(release: person.id, to: new.key)
        }
        if let other { try reportHeld(by: other, nil, new, record) }
    }

    /// A person takes the number of one who is merged into it; nobody else of the office has it.
    mutating func checkIdentity(
        of united: StoredRecord, from survivor: StoredRecord, taking loser: StoredRecord,
        _ record: Record
    ) throws {
        let number = { (person: StoredRecord) in
            person.values.first { $0.field == Self.identity }?.blind
        }
        guard let hash = number(united), hash != number(survivor) else { return }
        let others = try holders(of: hash, besides: united.id)
            .filter { $0 != loser.id }.compactMap { try state($0) }
        let other = people.identities.take(hash, for: united.key) ?? loser.key
        if other != loser.key {
            try reportHeld(by: other, nil, united, record)
        } else if let person = others.first(where: { $0.key.space == united.key.space }) {
            try reportHeld(by: person.key, person, united, record)
        }
    }

    /// The other records of the registry that have the number and neither lost it nor leave.
    private func holders(of hash: [UInt8], besides id: Int) throws -> [Int] {
        guard people.identities.areInRegistry else { return [] }
        return try baseline.holders(ofIdentity: hash).filter { other in
            other != id && !people.identities.released.contains(other)
                && removals.leaving[other] != .deletion
                && removals.leaving[other] != .merge(id)
        }
    }

    /// Says who has the number: within one office that is an error.
    private mutating func reportHeld(
        by key: Key, _ person: StoredRecord?, _ new: StoredRecord, _ record: Record
    ) throws {
        guard ![new.key.space, record.key.space].contains(key.space) else {
            return report(
                .sameId, record, field: Talent.id.name,
                [.key: key.description, .name: person?.title ?? ""])
        }
        report(
            .numberShared, record, field: Talent.id.name,
            [
                .key: key.description, .unit: try officeName(key.space),
                .name: person?.title ?? new.title,
            ])
    }

    /// The key under which one of these offices has somebody.
    private func ownKey(of person: StoredRecord, in offices: Set<String>) throws -> Key? {
        if offices.contains(person.key.space) { return person.key }
        guard resolver.redirected.contains(person.id) else { return nil }
        let keys = try baseline.aliases(of: person.id).compactMap { alias in
            spaces.name(of: alias.space).flatMap { Key(space: $0, local: alias.local) }
        }
        return keys.first { offices.contains($0.space) }
    }

    /// What people call an office; its code where it has no name.
    func officeName(_ space: String) throws -> String {
        guard let key = Key(space: space, local: space),
            let found = try baseline.found(key), let office = try state(found.id),
            office.kind == .source
        else { return space }
        return office.title
    }

    /// Birth and gender should be those that the number tells.
    private mutating func checkAgreement(
        _ new: StoredRecord, identity: String, _ record: Record
    ) {
        guard let number = CitizenID(Composite.split(canonical: identity).head) else { return }
        let gender = new[Talent.gender]
        for note in number.disagreements(birth: new[Talent.birth], gender: gender) {
            report(note.code, record, note.parameters)
        }
    }
}
