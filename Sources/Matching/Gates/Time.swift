import Pool

extension Gatekeeper {
    /// Closes when nobody's days on offer meet the need's period, or suffice in it.
    func availability(_ talents: [Snapshot.Talent]) -> GateFinding? {
        let findings = talents.map(availability)
        guard !findings.contains(where: { $0 == nil }) else { return nil }
        return findings.compactMap(\.self).max { $0.found ?? 0 < $1.found ?? 0 }
    }

    private func availability(_ talent: Snapshot.Talent) -> GateFinding? {
        let start = max(day, need.opened ?? day, talent.availableFrom ?? day)
        let end = min(need.deadline ?? .max, talent.availableTo ?? .max)
        let period = max(Int(end) - Int(start) + 1, 0)
        let offered = min(talent.availableDays ?? .max, period)
        let isLate = period == 0 && (talent.availableFrom != nil || talent.availableTo != nil)
        let isShort = period > 0 && period < need.days ?? 0
        guard talent.availableDays == 0 || isLate || isShort else { return nil }
        return GateFinding(.availability, asked: need.days, found: offered)
    }

    /// Closes when contracts take up all that a talent can take on at once.
    func capacity(of talent: Snapshot.Talent) -> GateFinding? {
        capacity(talent.capacity, of: talent.key, .talent)
    }

    /// Closes when contracts take up all that a team can take on at once.
    func capacity(of team: Snapshot.Team) -> GateFinding? {
        capacity(team.capacity, of: team.key, .team)
    }

    /// A pair that has signed for this very need is not asked again whether there is room for it.
    private func capacity(_ capacity: Int?, of key: Key, _ kind: Kind) -> GateFinding? {
        guard let capacity, standings[key]?.isSuccess != true,
            let number = snapshot.number(of: key, kind: kind)
        else { return nil }
        let engaged = snapshot.runningContracts(of: number, key, on: day)
        guard engaged.count >= capacity else { return nil }
        return GateFinding(
            .capacity, keys: engaged.map(\.key), asked: engaged.count + 1, found: capacity)
    }
}
