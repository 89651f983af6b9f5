import Pool

extension Gatekeeper {
    /// Whether what a candidate brings is what is asked: mode, class, skills that must be held, time.
    ///
    /// A team or workstation is judged as a whole.
    func fitness(of contribution: Contribution) -> Verdict {
        let people = index.people(of: contribution)
        let talents = people.map { snapshot.talents[Int($0)] }
        var verdict = requiredSkills(of: contribution)
        verdict.closed =
            [mode(people), minimumClass(talents)].compactMap(\.self) + verdict.closed
            + [availability(talents)].compactMap(\.self)
        return verdict
    }

    /// Closes when no way in which the people work suits any way the need can be met.
    ///
    /// Somebody who states no way of working may work in any.
    private func mode(_ people: ArraySlice<Int32>) -> GateFinding? {
        let ways = people.map { index.waysOfWorking[Int($0)] }
        guard !need.modes.isEmpty, !ways.isEmpty, !ways.contains(where: \.isEmpty)
        else { return nil }
        let suits = need.modes.contains { asked in
            ways.joined().contains { modeFit(asked: asked, held: $0) > 0 }
        }
        guard !suits else { return nil }
        let held = unique(ways.flatMap(\.self))
        return GateFinding(.mode, text: held.map(\.text).joined(separator: "、"))
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
            .class, text: asked.text, asked: asked.neutral,
            found: held.compactMap(\.neutral).min())
    }
}
