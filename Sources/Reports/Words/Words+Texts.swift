import Matching
import Pool

extension MatchReport {
    /// The most similar works, with the terms that they share with the need.
    ///
    /// Titles would give away a masked name: they are no facts for readers outside.
    func textSentence(_ reason: Reason) -> String {
        let titles = works(reason).compactMap { facts.works[$0].map(title) }
        guard !titles.isEmpty else { return textBrief(reason, most: 5) }
        let terms = terms(reason)
        return words[
            .similarWork, ["alike": alike(reason), "works": words.few(titles, most: 2)]]
            + shared(terms, most: 5)
    }

    func textBrief(_ reason: Reason, most: Int = 3) -> String {
        let terms = terms(reason)
        let works = works(reason)
        let values = ["alike": alike(reason), "count": "\(works.count)"]
        return words[works.isEmpty ? own(reason) : .similarBrief, values]
            + shared(terms, most: most)
    }

    private func works(_ reason: Reason) -> [Key] {
        reason.similarities.filter { $0.kind == .work }.map(\.source)
    }

    /// What it is that resembles the need, where it is no work.
    private func own(_ reason: Reason) -> Word {
        switch reason.similarities.first?.kind {
        case .team: .similarTeam
        case .station: .similarStation
        default: .similarTalent
        }
    }

    /// The shared terms, heaviest first, none that is part of another.
    private func terms(_ reason: Reason) -> [String] {
        reason.similarities.reduce(into: [String]()) { terms, similar in
            for term in similar.terms where !terms.contains(term) { terms.append(term) }
        }.withoutParts
    }

    /// Texts that speak of one matter have cosines from a tenth upwards.
    private func alike(_ reason: Reason) -> String {
        words[reason.raw < 100 ? .slightlyAlike : .alike]
    }

    private func shared(_ terms: [String], most: Int) -> String {
        guard !terms.isEmpty else { return words[.commonWords] }
        return words[.similarTerms, ["terms": words.list(Array(terms.prefix(most)))]]
    }
}

extension Reason {
    fileprivate var similarities: [Similarity] {
        details.compactMap { detail in
            if case .similar(let similar) = detail { similar } else { nil }
        }
    }
}
