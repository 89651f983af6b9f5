import Matching
import Pool

extension MatchReport {
    var title: String {
        if case .expert = audience { words[.expertTitle] } else { words[.title] }
    }

    /// For whom an outside version is made.
    var reader: [String] {
        facts.reader.isEmpty ? [] : [words[.preparedFor, ["name": facts.reader]]]
    }

    /// What comes last: who signs for it, or whom a reader outside turns to.
    var closing: Block {
        switch audience {
        case .internal:
            .signatures([words[.preparedBy], words[.reviewedBy], words[.approvedBy]])
        case .firm: .callout(Callout(.note, words[.nextHeading], [words[.nextForFirm]]))
        case .expert: .callout(Callout(.note, words[.nextHeading], [words[.nextForExpert]]))
        }
    }

    /// The key of a need; empty where it would tell whose need it is.
    func key(of need: Key) -> String {
        self.need(need).isAnonymous ? "" : need.shown
    }

    /// The candidate's name as the audience may read it.
    func name(_ match: Match) -> String {
        let name = name(match.candidate)
        guard facts.candidates[match.candidate]?.disclosure == .unnamed else { return name }
        return words[unnamed(match), ["name": name]]
    }

    /// What is said of somebody unnamed, no more than the skills asked for bear out.
    private func unnamed(_ match: Match) -> Word {
        let fits = match.skillFits
        let held = fits.count { $0.standing == .held }
        if fits.isEmpty {
            return bands.advice(match.points) == .reserve ? .unnamedNear : .unnamedFitting
        }
        if held == 0 { return .unnamedNear }
        return held == fits.count ? .unnamedFitting : .unnamedPartly
    }

    /// Points inside the department, a word of advice outside.
    var verdictColumn: Column {
        isInternal ? Column(words[.score], .number) : Column(words[.advice])
    }

    /// The unit, then what the candidate is there.
    func affiliation(_ match: Match) -> [String] {
        guard let facts = facts.candidates[match.candidate] else { return [] }
        let titles = facts.titles + (facts.post.isEmpty ? [] : [facts.post])
        let fields = isInternal ? [] : facts.fields
        return [facts.unit, words.list(titles), words.list(fields)].filter { !$0.isEmpty }
    }

    /// What `affiliation` holds.
    var affiliationWord: Word { isInternal ? .unitAndTitle : .unitTitleAndField }

    /// How many works speak for the candidate; of somebody unnamed nothing is counted.
    func evidence(_ match: Match) -> Int? {
        facts.candidates[match.candidate]?.disclosure == .unnamed ? nil : match.evidence.count
    }

    /// The reasons that the audience may read, as far as it may read them.
    func readableReasons(_ match: Match) -> [Reason] {
        guard audience.isOutside else { return match.reasons }
        if facts.candidates[match.candidate]?.disclosure == .unnamed {
            return match.reasons.filter { $0.part == .skills }.map(\.withoutPerson)
        }
        let names = facts.needs[match.need]?.hiddenNames
        // What came of earlier introductions stays between those who were introduced.
        return match.reasons.filter { audience.reads($0.part, of: match.kind) }.map {
            $0.without(names)
        }
    }
}

extension Reason {
    /// What is covered of the skills asked for, not by which skills of whom.
    fileprivate var withoutPerson: Reason {
        var reason = self
        reason.details = skillFits.map { fit in
            let isHeld = fit.standing == .held
            // What comes near is told as near, and not by what it is.
            let relation: SkillRelation? =
                isHeld ? .exact : fit.standing == .absent ? nil : .broader
            return Detail(
                SkillFit(
                    asked: fit.asked, share: fit.share, must: fit.must,
                    askedLevel: fit.askedLevel, held: isHeld ? fit.asked : nil,
                    relation: relation, heldLevel: isHeld ? fit.askedLevel : nil,
                    isBacked: fit.isBacked, cover: fit.cover))
        }
        return reason
    }

    /// The reason without shared terms that tell an organization's name.
    fileprivate func without(_ names: OrgNames?) -> Reason {
        guard let names else { return self }
        var reason = self
        reason.details = details.map { detail in
            guard var similar = detail.read(as: Similarity.self) else { return detail }
            similar.terms.removeAll(where: names.touch)
            similar.generalWords.removeAll(where: names.touch)
            return Detail(similar)
        }
        return reason
    }
}
