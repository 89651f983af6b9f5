import Pool

extension Undoer {
    /// Looks closely at those who are to have an identity number that somebody else has, or is to
    /// have too, and at these.
    mutating func lookCloselyAtClaims(_ claims: [[UInt8]: [Int]]) throws {
        var rivals: Set<Int> = []
        for (number, people) in claims {
            let all = Set(people).union(try baseline.holders(ofIdentity: number))
            if all.count > 1 { rivals.formUnion(all) }
        }
        guard !rivals.isEmpty else { return }
        try lookClosely { rivals.contains($0.current.id) }
    }

    /// Two people of one office do not have the same identity number.
    mutating func keepIdentities() throws {
        let people = plans.filter { $0.value.target.kind == .talent }
        guard !people.isEmpty else { return }
        var planned: [[UInt8]: [Int]] = [:]
        for (id, plan) in people {
            plan.target.identityNumber.map { planned[$0, default: []].append(id) }
        }
        for id in people.keys.sorted() {
            guard let plan = plans[id], let number = plan.newIdentity else { continue }
            let others = try baseline.holders(ofIdentity: number) + (planned[number] ?? [])
            let other = try others.sorted().first { other in
                try other != id && hasIdentity(number, other)
                    && reversal.records.head(other)?.key.space == plan.current.key.space
            }
            guard let other else { continue }
            let key = try reversal.records.head(other)?.key
            if plan.comesBack {
                try keep(id, .identity, other: key)
            } else {
                keep(Planner.identity, of: id, .identity, other: key)
            }
        }
    }

    /// Whether a record that has a number, or is to have it, will have it.
    private func hasIdentity(_ number: [UInt8], _ id: Int) -> Bool {
        if let plan = plans[id] { return plan.target.identityNumber == number }
        return fates[id]?.isGone != true
    }
}

extension UndoPlan {
    /// The hash of the identity number that the person will have and has not now.
    var newIdentity: [UInt8]? {
        guard target.kind == .talent, let number = target.identityNumber,
            number != current.identityNumber
        else { return nil }
        return number
    }
}

extension StoredRecord {
    /// The hash of the person's identity number.
    fileprivate var identityNumber: [UInt8]? {
        values.first { $0.field == Planner.identity }?.blind
    }
}
