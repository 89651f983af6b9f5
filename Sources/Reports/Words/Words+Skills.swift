import Matching
import Pool

extension MatchReport {
    /// `专长：所需4项中具备2项（固体润滑、薄膜），其中1项有业绩佐证，1项仅有相近专长（…），缺…`.
    func skillSentence(_ reason: Reason) -> String {
        let fits = reason.skillFits
        let missing = fits.filter { $0.standing == .absent }.map { skill($0.asked) }
        let clauses =
            [heldClause(fits)] + nearClauses(fits)
            + [missing.isEmpty ? nil : words[.skillMissing, ["skills": words.list(missing)]]]
        return words[.skillsSummary, values(fits, clauses.compactMap(\.self))]
    }

    /// The skills that are held, or else what comes near.
    func skillBrief(_ reason: Reason) -> String {
        let fits = reason.skillFits
        let held = fits.filter { $0.standing == .held }
        guard !held.isEmpty else {
            return words[.skillsNearBrief, values(fits, nearClauses(fits).compactMap(\.self))]
        }
        let names = held.map { skill($0.held ?? $0.asked) }.reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return words[
            .skillsBrief,
            [
                "held": "\(held.count)", "asked": "\(fits.count)",
                "skills": words.list(Array(names.prefix(3))),
            ]]
    }

    private func values(_ fits: [SkillFit], _ clauses: [String]) -> [String: String] {
        [
            "asked": "\(fits.count)",
            "clauses": clauses.joined(separator: words[.skillSeparator]),
        ]
    }

    private func heldClause(_ fits: [SkillFit]) -> String? {
        let held = fits.filter { $0.standing == .held }
        guard !held.isEmpty else { return nil }
        return words[
            .skillHeld,
            [
                "count": "\(held.count)", "skills": words.list(held.map(claim)),
                "backed": backed(held),
            ]]
    }

    /// How many of the skills that are held have works that speak of them.
    private func backed(_ held: [SkillFit]) -> String {
        switch held.count(where: \.isBacked) {
        case 0: ""
        case held.count: words[held.count == 1 ? .backedOne : .backedAll]
        case let count: words[.backedSome, ["count": "\(count)"]]
        }
    }

    /// What is held below the level, and what only comes near.
    private func nearClauses(_ fits: [SkillFit]) -> [String?] {
        [(SkillStanding.below, Word.skillBelow), (.near, .skillNear)].map { standing, word in
            let fits = fits.filter { $0.standing == standing }
            guard !fits.isEmpty else { return nil }
            return words[
                word, ["count": "\(fits.count)", "skills": words.list(claims(fits))]]
        }
    }

    /// The held skills, one that stands in for several of those asked for only once.
    func claims(_ fits: [SkillFit]) -> [String] {
        fits.reduce(into: [[SkillFit]]()) { groups, fit in
            let same = groups.firstIndex { fit.isNear(by: $0[0]) }
            if let same { groups[same].append(fit) } else { groups.append([fit]) }
        }.map { claim($0[0], for: $0.map(\.asked)) }
    }

    /// A held skill, with its relation to the one asked for, its level, and who holds it.
    private func claim(_ fit: SkillFit) -> String { claim(fit, for: [fit.asked]) }

    private func claim(_ fit: SkillFit, for asked: [Key]) -> String {
        guard let key = fit.held, let relation = fit.relation else {
            let names = words.list(asked.map(skill))
            return fit.standing == .near ? words[.relationUntold, ["asked": names]] : names
        }
        let word: Word =
            switch relation {
            case .exact: .relationExact
            case .synonym: .relationSynonym
            case .narrower: .relationNarrower
            case .broader: .relationBroader
            case .sibling: .relationSibling
            }
        let asked = words.list(asked.map(skill))
        var text = words[word, ["held": skill(key), "asked": asked]]
        if fit.standing == .below, let asked = fit.askedLevel {
            text += levels(asked: asked, found: fit.heldLevel)
        }
        guard let holder = fit.holder.map(name), !holder.isEmpty else { return text }
        return words[.skillHolder, ["skill": text, "holder": holder]]
    }
}

extension SkillFit {
    /// Whether the same skill, of the same person, comes near this one and another alike.
    fileprivate func isNear(by other: SkillFit) -> Bool {
        standing == .near && held != nil
            && (held, relation, holder) == (other.held, other.relation, other.holder)
    }
}
