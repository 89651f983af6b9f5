import Pool

/// People of one batch under keys of several offices who share an identity number that nobody of the
/// registry has.
struct IdentityClaimants {
    /// Somebody of the batch.
    struct Claimant {
        let key: Key
        /// What the key of its own has; `nil` of somebody who is named by a further key.
        let own: StoredRecord?
        /// Where the key leads before the batch, or will.
        let person: Found
        /// Names and birth as the batch leaves them.
        let told: StoredRecord
        /// The hash of the number.
        let number: [UInt8]
    }

    private var claimants: [[UInt8]: [Claimant]] = [:]

    mutating func add(_ claimant: Claimant) {
        claimants[claimant.number, default: []].append(claimant)
    }

    /// Who joins whom: of each number the others join the first whom the registry has, else the first of
    /// the file; of one office nobody does, for one of two numbers there is wrong.
    ///
    /// `keys` are those that lead to a record of the registry.
    func joins(_ keys: (Int) throws -> [Key]) throws -> [Key: Joins.Join] {
        var joins: [Key: Joins.Join] = [:]
        for all in claimants.values where all.count > 1 {
            let known = all.first { $0.person.isStored && !$0.person.isGone }
            guard let survivor = known ?? all.first else { continue }
            let stored = survivor.person.isStored ? try keys(survivor.person.id) : []
            var offices = Set(([survivor.key, survivor.person.key] + stored).map(\.space))
            for other in all where other.person.id != survivor.person.id {
                guard let own = other.own, survivor.told.isNamed(like: other.told),
                    offices.insert(other.key.space).inserted
                else { continue }
                joins[other.key] = Joins.Join(
                    person: survivor.person, own: own, number: other.number)
            }
        }
        return joins
    }
}
