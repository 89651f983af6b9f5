import Pool

/// The records that a batch deletes or merges, and what has become of them so far.
struct Removals {
    /// How a record leaves.
    enum Departure: Hashable {
        case deletion
        /// Merged into the record of this number.
        case merge(Int)
    }

    /// Records that the batch deletes or merges, or that something is merged into, and those that
    /// it names by another key than their own: it may name them twice.
    let involved: Set<Int>
    /// The records that the batch deletes or merges, and what these are merged into.
    let leaving: [Int: Departure]
    /// What has been merged so far: for each loser the survivor, and the keys that lead to it now.
    var survivors: [Int: Int] = [:]
    var movedKeys: [Int: [AliasMove]] = [:]
    /// The state of the records that are involved, and of those that lead to them, as the batch leaves
    /// them: the outcome is the same whether the changes are written meanwhile or not.
    var states: [Int: StoredRecord] = [:]
    /// Merges and deletions wait until every value is in place.
    var deferred: [(record: Record, bytes: Range<Int>)] = []
    /// So do the records that turned out to be other offices' people.
    var joined: [Record] = []

    init(_ manifest: Manifest, without rejects: Rejects, _ resolver: Resolver) throws {
        var involved = resolver.named
        var leaving: [Int: Departure] = [:]
        for key in manifest.departures {
            guard let entry = manifest.keys[key], !rejects.contains(line: entry.line),
                let found = try resolver.subject(key)
            else { continue }
            let survivor = try manifest.merges[key].flatMap {
                try resolver.subject($0)?.id
            }
            leaving[found.id] = survivor.map(Departure.merge) ?? .deletion
            involved.formUnion([found.id, survivor ?? found.id])
        }
        for (record, person) in resolver.joins.merged { leaving[record] = .merge(person) }
        self.involved = involved
        self.leaving = leaving
    }

    /// Keeps the states that a merge or deletion will ask for.
    mutating func remember(_ change: Change) {
        // What stays as it was is in the registry, and was not even loaded.
        guard !involved.isEmpty, change.action != .same else { return }
        let targets = (change.old?.values ?? []) + change.new.values
        let isNeeded =
            involved.contains(change.new.id)
            || targets.contains { $0.target.map(involved.contains) ?? false }
        if isNeeded { states[change.new.id] = change.new }
    }
}
