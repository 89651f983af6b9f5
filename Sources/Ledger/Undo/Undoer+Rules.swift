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
    }

    var ids: [Int] { plans.keys.sorted() }

    /// Whether a record is there when the batch has been taken back.
    mutating func isThere(_ id: Int) throws -> Bool {
        if let plan = plans[id] { return !plan.target.isGone }
        return try records.head(id)?.isGone == false
    }

    /// A period begins before it ends, also where only one of both returns.
    private mutating func keepPeriods() {
        for id in ids {
            guard let target = plans[id]?.target, !target.isGone else { continue }
            for period in target.kind.declaration.periods {
                guard let start = target[period.from], let end = target[period.to],
                    end.latest < start.earliest
                else { continue }
                keep(period.from.index, of: id, .period)
                keep(period.to.index, of: id, .period)
            }
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
                broader, of: circle[place], .circle, other: try records.head(above)?.key)
        }
    }
}
