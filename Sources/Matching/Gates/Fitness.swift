import Pool

extension Gatekeeper {
    /// Whether the candidate can do what is asked: mode, minimum class, skills that must be held.
    func fitness(_ candidate: Snapshot.Candidate, _ number: Int) -> [GateFinding] {
        [mode(candidate), minimumClass(candidate)].compactMap(\.self) + missingSkills(number)
    }

    /// Closes when no way in which the talent works suits any way the need can be met.
    private func mode(_ candidate: Snapshot.Candidate) -> GateFinding? {
        guard candidate.kind == .talent, !need.modes.isEmpty else { return nil }
        let held = snapshot.talents[candidate.row].modes
        let suits = need.modes.contains { asked in
            held.contains { modeFit(asked: asked, held: $0) > 0 }
        }
        guard !held.isEmpty, !suits else { return nil }
        return GateFinding(.mode, text: held.joined(separator: "、"))
    }

    /// Closes unless one of those who stand for the candidate holds the class or one above it.
    private func minimumClass(_ candidate: Snapshot.Candidate) -> GateFinding? {
        guard let asked = need.minimumClass else { return nil }
        let held = principals(of: candidate).flatMap { $0.currentClasses(on: day) }
        let isMet = held.contains { held in
            if held.scheme == asked.scheme, held.code == asked.code { return true }
            guard let rank = held.neutral, let limit = asked.neutral else { return false }
            return rank <= limit
        }
        guard !isMet else { return nil }
        return GateFinding(
            .class, text: "\(asked.scheme)/\(asked.code)", asked: asked.neutral,
            found: held.compactMap(\.neutral).min())
    }

    /// One finding for each skill that must be held and is not: itself, a synonym or a narrower one,
    /// at the level asked for.
    private func missingSkills(_ number: Int) -> [GateFinding] {
        need.skills.filter(\.must).compactMap { asked in
            let best = bestLevel(asked.skill, number)
            guard best == nil || best ?? 0 < asked.level ?? 0 else { return nil }
            return GateFinding(.mustSkill, keys: [asked.skill], asked: asked.level, found: best)
        }
    }

    /// The best level at which a candidate holds a skill; nought when no level is stated.
    private func bestLevel(_ asked: Key, _ number: Int) -> Int? {
        let taxonomy = snapshot.taxonomy
        guard let asked = taxonomy.number(of: asked) else { return nil }
        let satisfying = taxonomy.related(to: asked).filter(\.relation.satisfies).map(\.skill)
        let held = index.held[number].filter { satisfying.contains(Int($0.skill)) }
        return held.map { Int($0.level) }.max()
    }
}
