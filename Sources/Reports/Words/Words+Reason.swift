import Matching
import Pool

extension MatchReport {
    /// What a reason says, in one sentence.
    func sentence(_ reason: Reason) -> String {
        switch reason.part {
        case .skills: skillSentence(reason)
        case .text: textSentence(reason)
        default: words.list(reason.details.map(phrase))
        }
    }

    /// The reason in few words, for an overview.
    func brief(_ reason: Reason) -> String {
        switch reason.part {
        case .skills:
            let fits = reason.skillFits
            let held = fits.filter { $0.cover > 0 }
            let names = held.map { skill($0.held ?? $0.asked) }.reduce(into: [String]()) {
                if !$0.contains($1) { $0.append($1) }
            }
            let skills = words.list(Array(names.prefix(3)))
            let values = [
                "held": "\(held.count)", "asked": "\(fits.count)",
                "skills": held.isEmpty ? "" : words[.skillHeld, ["skills": skills]],
            ]
            return words[.skillsBrief, values]
        case .text:
            guard !reason.evidence.isEmpty else { return words[.similarOwn] }
            return words[.similarBrief, ["count": "\(reason.evidence.count)"]]
                + sharedTerms(reason, most: 3)
        case .field:
            // In few words only what speaks for the pair is said.
            let closest = reason.details.filter { detail in
                if case .code(let fit) = detail { fit.closeness > 0 } else { true }
            }
            return words.list(closest.map(phrase))
        default: return sentence(reason)
        }
    }

    /// The name of a part of the score.
    func name(_ part: Part) -> String {
        let word: Word =
            switch part {
            case .skills: .partSkills
            case .text: .partText
            case .field: .partField
            case .class: .partClass
            case .place: .partPlace
            case .mode: .partMode
            case .record: .partRecord
            }
        return words[word]
    }

    private func phrase(_ detail: Detail) -> String {
        switch detail {
        case .skill(let fit): held(fit)
        case .similar(let similar): facts.works[similar.source] ?? words[.similarOwn]
        case .code(let fit): phrase(fit)
        case .recognition(let fit): phrase(fit)
        case .place(let fit): phrase(fit)
        case .mode(let fit):
            fit.held.map { words[.modeFit, ["held": $0, "asked": fit.asked]] }
                ?? words[.modeNone, ["asked": fit.asked]]
        case .days(let asked, let offered):
            words[.days, ["asked": "\(asked)", "offered": "\(offered)"]]
        case .outcomes(let outcomes): phrase(outcomes)
        }
    }

    private func phrase(_ fit: CodeFit) -> String {
        guard let held = fit.held else { return words[.codeNone] }
        let word: Word = held == fit.asked ? .codeSame : .codeFit
        return words[word, ["held": code(held), "asked": code(fit.asked)]]
    }

    private func phrase(_ fit: RecognitionFit) -> String {
        let asked = name(fit.asked)
        guard let held = fit.held else { return words[.classNone, ["asked": asked]] }
        return words[.classFit, ["held": name(held), "asked": asked]]
    }

    private func name(_ recognition: Snapshot.Recognition) -> String {
        let whole = "\(recognition.scheme)/\(recognition.code)"
        return facts.codes[whole] ?? "\(code(recognition.scheme)) \(recognition.code)"
    }

    private func phrase(_ fit: PlaceFit) -> String {
        let word: Word =
            switch fit.distance {
            case .sameCounty: .placeCounty
            case .sameCity: .placeCity
            case .sameProvince: .placeProvince
            case .elsewhere: .placeElsewhere
            }
        let (held, asked) = (code(fit.held), code(fit.asked))
        return words[word, ["place": asked, "held": held, "asked": asked]]
    }

    private func phrase(_ outcomes: Outcomes) -> String {
        guard outcomes.count > 0 else { return words[.outcomesNone] }
        let rating = outcomes.rating.map { words[.rating, ["rating": "\(($0 + 5) / 10)"]] } ?? ""
        return words[
            .outcomes, ["count": "\(outcomes.count)", "successes": "\(outcomes.successes)"]]
            + rating
    }
}

extension MatchReport {
    /// `专长：所需3项中具备2项（固体润滑、薄膜），相近1项（…），其中1项有业绩佐证`.
    private func skillSentence(_ reason: Reason) -> String {
        let fits = reason.skillFits
        let held = fits.filter { $0.cover > 0 && $0.relation?.satisfies == true }
        let near = fits.filter { $0.cover > 0 && $0.relation?.satisfies != true }
        let missing = fits.filter { $0.cover == 0 }.map { skill($0.asked) }
        let backed = fits.count { $0.isBacked && $0.cover > 0 }
        let heldText = words[.skillHeld, ["skills": words.list(held.map(self.held))]]
        let nearText = words[
            .skillNear, ["count": "\(near.count)", "skills": words.list(near.map(self.held))]]
        return words[
            .skillsSummary,
            [
                "asked": "\(fits.count)", "held": "\(held.count)",
                "skills": held.isEmpty ? "" : heldText,
            ]] + (near.isEmpty ? "" : nearText)
            + (missing.isEmpty ? "" : words[.skillMissing, ["skills": words.list(missing)]])
            + (backed == 0 ? "" : words[.backed, ["count": "\(backed)"]])
    }

    /// A held skill, with its relation to the one asked for, its level, and who holds it.
    private func held(_ fit: SkillFit) -> String {
        guard let key = fit.held, let relation = fit.relation else { return skill(fit.asked) }
        let word: Word =
            switch relation {
            case .exact: .relationExact
            case .synonym: .relationSynonym
            case .narrower: .relationNarrower
            case .broader: .relationBroader
            case .sibling: .relationSibling
            }
        var text = words[word, ["held": skill(key), "asked": skill(fit.asked)]]
        if let asked = fit.askedLevel, let level = fit.heldLevel, level < asked {
            text += words[.gateLevels, ["asked": "\(asked)", "found": "\(level)"]]
        }
        guard let holder = fit.holder.map(name), !holder.isEmpty else { return text }
        return words[.skillHolder, ["skill": text, "holder": holder]]
    }

    /// The most similar works, with the terms that they share with the need.
    ///
    /// Titles would give away a masked name: they are no facts for readers outside.
    private func textSentence(_ reason: Reason) -> String {
        let similar = reason.details.compactMap { detail in
            if case .similar(let similar) = detail { similar } else { nil }
        }
        let works = similar.filter { $0.kind == .work }
        let titles = works.compactMap { facts.works[$0.source].map(title) }
        let text =
            if works.isEmpty {
                words[.similarOwn]
            } else if titles.isEmpty {
                words[.similarBrief, ["count": "\(works.count)"]]
            } else {
                words[.similarWork, ["works": words.few(titles, most: 2)]]
            }
        return text + sharedTerms(reason, most: 5)
    }

    private func sharedTerms(_ reason: Reason, most: Int) -> String {
        let terms = reason.details.reduce(into: [String]()) { terms, detail in
            guard case .similar(let similar) = detail else { return }
            for term in similar.terms where !terms.contains(term) { terms.append(term) }
        }
        guard !terms.isEmpty else { return "" }
        return words[.similarTerms, ["terms": words.list(Array(terms.prefix(most)))]]
    }
}
