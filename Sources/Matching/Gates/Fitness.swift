import Pool

extension Gatekeeper {
    /// Whether what a candidate brings is what is asked: mode, class, skills that must be held, time.
    ///
    /// A team or workstation is judged as a whole.
    func fitness(of contribution: Contribution) -> [GateFinding] {
        let talents = index.people(of: contribution).map { snapshot.talents[Int($0)] }
        return [mode(talents), minimumClass(talents)].compactMap(\.self)
            + missingSkills(contribution) + [availability(talents)].compactMap(\.self)
    }

    /// Closes when no way in which the people work suits any way the need can be met.
    ///
    /// Somebody who states no way of working may work in any.
    private func mode(_ talents: [Snapshot.Talent]) -> GateFinding? {
        let ways = talents.map(\.waysOfWorking)
        guard !need.modes.isEmpty, !ways.isEmpty, !ways.contains(where: \.isEmpty)
        else { return nil }
        let held = unique(ways.flatMap(\.self))
        let suits = need.modes.contains { asked in
            held.contains { modeFit(asked: asked, held: $0) > 0 }
        }
        return suits ? nil : GateFinding(.mode, text: held.map(\.text).joined(separator: "、"))
    }

    /// Closes unless one of the people holds the class or one above it.
    private func minimumClass(_ talents: [Snapshot.Talent]) -> GateFinding? {
        guard let asked = need.minimumClass else { return nil }
        let held = talents.flatMap { $0.currentClasses(on: day) }
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
    /// at the level asked for; what was only found in a text does not do until somebody confirms it.
    private func missingSkills(_ contribution: Contribution) -> [GateFinding] {
        need.skills.filter(\.must).compactMap { asked in
            let held = held(asked.skill, contribution)
            let best = held.filter { !$0.isRecognized }.map { Int($0.level) }.max()
            guard best == nil || best ?? 0 < asked.level ?? 0 else { return nil }
            let isRecognized = held.contains(where: \.isRecognized)
            return GateFinding(
                .mustSkill, keys: [asked.skill],
                text: isRecognized ? TagSource.recognized.rawValue : nil, asked: asked.level,
                found: best)
        }
    }

    /// The skills by which one is held; the level of one is nought when none is stated.
    private func held(_ asked: Key, _ contribution: Contribution) -> [Index.Held] {
        let taxonomy = snapshot.taxonomy
        guard let asked = taxonomy.number(of: asked) else { return [] }
        let satisfying = taxonomy.related(to: asked).filter(\.relation.satisfies).map(\.skill)
        return index.held(by: contribution).filter { satisfying.contains(Int($0.skill)) }
    }
}
