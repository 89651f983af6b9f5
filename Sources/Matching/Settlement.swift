package import Pool

/// A need that has as many contracts as it asks for experts, and with whom.
package struct Settlement: Codable, Hashable, Sendable {
    package var need: Key
    /// The contracts, the earliest first, each introduction once.
    package var contracts: [Standing]

    package init(need: Key, contracts: [Standing]) {
        self.need = need
        self.contracts = contracts
    }
}

extension Snapshot {
    /// The contracts that settle a need on a day; `nil` while it still asks for somebody.
    ///
    /// It is computed from the introductions and never written into the need's status.
    package func settlement(of key: Key, on day: Day) -> Settlement? {
        guard let need = need(key) else { return nil }
        let signed = standings(of: key, on: day).values.filter(\.isSuccess).sorted { left, right in
            ((left.signed ?? left.date).order, left.candidate)
                < ((right.signed ?? right.date).order, right.candidate)
        }
        // A contract that names a talent and the workstation is one contract.
        var seen: Set<Key> = []
        let contracts = signed.filter { seen.insert($0.key).inserted }
        guard contracts.count >= need.experts else { return nil }
        return Settlement(need: key, contracts: contracts)
    }
}
