import Pool

extension Undoer {
    /// Two people of one office do not have the same identity number.
    mutating func keepIdentities() throws {
        let people = plans.filter { $0.value.target.kind == .talent }
        guard !people.isEmpty else { return }
        var planned: [[UInt8]: [Int]] = [:]
        for (id, plan) in people {
            plan.target.identityNumber.map { planned[$0, default: []].append(id) }
        }
        for id in people.keys.sorted() {
            guard let plan = plans[id], let number = plan.target.identityNumber,
                number != plan.current.identityNumber
            else { continue }
            let others = try baseline.holders(ofIdentity: number) + (planned[number] ?? [])
            let other = try others.sorted().first { other in
                try other != id && hasIdentity(number, other)
                    && records.head(other)?.key.space == plan.current.key.space
            }
            guard let other else { continue }
            let key = try records.head(other)?.key
            if plan.comesBack {
                keep(id, .identity, other: key)
            } else {
                keep(Planner.identity, of: id, .identity, other: key)
            }
        }
    }

    /// Whether a record that has a number, or is to have it, will have it.
    private func hasIdentity(_ number: [UInt8], _ id: Int) -> Bool {
        plans[id].map { $0.target.identityNumber == number } ?? true
    }
}

extension StoredRecord {
    /// The hash of the person's identity number.
    fileprivate var identityNumber: [UInt8]? {
        values.first { $0.field == Planner.identity }?.blind
    }
}
