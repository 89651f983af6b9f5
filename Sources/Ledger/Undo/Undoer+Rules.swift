import Pool

/// The rules of an import, as far as taking something back can break them.
extension Undoer {
    /// Goes through the rules once, and keeps back what breaks one.
    mutating func keepToRules() throws {
        try keepKeys()
        try dropLostReferences()
        try keepReferenced()
        try keepIdentities()
        try keepTagsApart()
        keepPeriods()
        keepReviewed()
    }

    /// The records that are looked at closely.
    var ids: [Int] { plans.keys.sorted() }

    /// Whether a record is there when the batch has been taken back.
    mutating func isThere(_ id: Int) throws -> Bool {
        if let fate = fates[id] { return !fate.isGone }
        return try reversal.records.head(id)?.isGone == false
    }

    /// A period begins before it ends, also where only one of both returns.
    private mutating func keepPeriods() {
        for id in ids {
            for period in plans[id]?.brokenPeriods ?? [] {
                keep(period.from, of: id, .period)
                keep(period.to, of: id, .period)
            }
        }
    }

    /// What is shown outside is what was reviewed: a need that was reviewed since is not given back
    /// words that nobody has looked at.
    private mutating func keepReviewed() {
        for id in ids {
            guard let plan = plans[id], let batch = reversal.review(of: plan) else { continue }
            for field in Need.reviewedFields { keep(field, of: id, .reviewed, by: batch) }
        }
    }

    /// Broader tags do not lead in a circle.
    private mutating func keepTagsApart() throws {
        let broader = Skill.broader.index
        let tags = plans.filter { $0.value.target.kind == .skill && $0.value.changes(broader) }
            .mapValues { $0.target.values(of: broader).compactMap(\.target) }
        for circle in try TagCycles.circles(baseline, tags) {
            guard let place = circle.firstIndex(where: { tags[$0] != nil }) else { continue }
            let above = circle[(place + 1) % circle.count]
            keep(
                broader, of: circle[place], .circle, other: try reversal.records.head(above)?.key)
        }
    }
}
