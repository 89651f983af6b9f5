import Pool

extension Gatekeeper {
    /// Whether the candidate has time for the need: availability and remaining capacity.
    func time(_ candidate: Snapshot.Candidate, _ number: Int) -> [GateFinding] {
        [availability(candidate), capacity(candidate, number)].compactMap(\.self)
    }

    /// Closes when the days on offer do not meet the need's period, or are too few in it to suffice.
    private func availability(_ candidate: Snapshot.Candidate) -> GateFinding? {
        guard candidate.kind == .talent else { return nil }
        let talent = snapshot.talents[candidate.row]
        let start = max(day, need.opened ?? day, talent.availableFrom ?? day)
        let end = min(need.deadline ?? .max, talent.availableTo ?? .max)
        let period = max(Int(end) - Int(start) + 1, 0)
        let offered = min(talent.availableDays ?? .max, period)
        let isLate = period == 0 && (talent.availableFrom != nil || talent.availableTo != nil)
        let isShort = period > 0 && period < need.days ?? 0
        guard talent.availableDays == 0 || isLate || isShort else { return nil }
        return GateFinding(.availability, asked: need.days, found: offered)
    }

    /// Closes when introductions that were signed or are under way take up the whole capacity.
    private func capacity(_ candidate: Snapshot.Candidate, _ number: Int) -> GateFinding? {
        guard let capacity = capacity(of: candidate) else { return nil }
        let engaged = snapshot.links.engagementsOf[number].map { snapshot.engagements[$0] }
            .filter { $0.stage == "签约" || $0.stage == "实施" }
        guard engaged.count >= capacity else { return nil }
        return GateFinding(
            .capacity, keys: engaged.map(\.key), asked: engaged.count + 1, found: capacity)
    }

    private func capacity(of candidate: Snapshot.Candidate) -> Int? {
        switch candidate.kind {
        case .team: snapshot.teams[candidate.row].capacity
        case .station: nil
        default: snapshot.talents[candidate.row].capacity
        }
    }
}
