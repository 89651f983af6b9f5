import Pool

extension PairExplainer {
    /// The changes of the candidate's tags that would earn it more points, the most first.
    func improvements(of match: Match, among surroundings: Surroundings) -> [Improvement] {
        let now = scorer.rankScore(of: contribution)
        let improvements = match.fits(SkillFit.self).compactMap { fit -> Improvement? in
            guard let change = fit.change,
                let skill = fit.held.flatMap(taxonomy.number)
            else { return nil }
            let changed = contribution.changing(skill, in: index) { $0.apply(change) }
            let score = scorer.rankScore(of: changed)
            guard score >= now + Reason.leastPrinted else { return nil }
            return Improvement(
                change: change, rankScore: score - now,
                place: surroundings.place(of: match.candidate, with: score))
        }
        return unique(improvements).enumerated().sorted {
            ($1.element.rankScore, $0.offset) < ($0.element.rankScore, $1.offset)
        }.map(\.element)
    }
}

extension SkillFit {
    /// What would make more of the held skill.
    fileprivate var change: Improvement.Change? {
        guard let held else { return nil }
        switch standing {
        case .unconfirmed: return .confirmation(held)
        case .below: return heldLevel == nil ? askedLevel.map { .level(held, $0) } : nil
        case .held, .near: return isBacked ? nil : .evidence(held)
        case .absent: return nil
        }
    }
}

extension Index.Held {
    fileprivate mutating func apply(_ change: Improvement.Change) {
        switch change {
        case .confirmation: isRecognized = false
        case .evidence: isBacked = true
        case .level(_, let level): self.level = Int8(clamping: level)
        }
    }
}

extension Contribution {
    /// The same with one held skill changed.
    fileprivate func changing(
        _ skill: Int, in index: Index, _ change: (inout Index.Held) -> Void
    ) -> Contribution {
        let held = index.held(by: self).map { held in
            var held = held
            if held.skill == skill { change(&held) }
            return held
        }
        return Contribution(candidate, by: crew, remainder: Remainder(self, of: index, held: held))
    }
}
