import Matching
import Pool

extension MatchReport {
    /// The needs that may suit one candidate, best first.
    var offers: [Block] {
        var table = Table(
            columns: offerFields.map(column), empty: words[.noNeeds],
            notes: rankings.allSatisfy(\.pairs.isEmpty)
                ? [] : isInternal ? bandNotes : [words[.offerNote]])
        let closed = rankings.flatMap(\.closed).filter { $0.points >= bands.suitable }
        for (index, match) in (rankings.flatMap(\.pairs) + closed).enumerated() {
            table.append(offerFields.map { cell($0, match, number: index + 1) })
        }
        let details = rankings.filter { !$0.pairs.isEmpty }
        guard !details.isEmpty else { return [.table(table)] }
        return [.heading(words[.summaryHeading], .section), .table(table)]
            + [.heading(words[.detailHeading], .section)]
            + details.enumerated().flatMap { offer($1, number: $0 + 1) }
    }

    /// What a row says of a need; others beside the candidate are the department's to know.
    private enum OfferField { case number, need, org, verdict, rank, reasons, restriction }

    private var offerFields: [OfferField] {
        isInternal
            ? [.number, .need, .org, .verdict, .rank, .reasons, .restriction]
            : [.number, .need, .org, .verdict, .reasons]
    }

    private func column(_ field: OfferField) -> Column {
        switch field {
        case .number: Column(words[.number], .number)
        case .need: Column(words[.need])
        case .org: Column(words[.org])
        case .verdict: verdictColumn
        case .rank: Column(words[.rank], .number)
        case .reasons: Column(words[.mainReasons])
        case .restriction: Column(words[.restriction])
        }
    }

    private func cell(_ field: OfferField, _ match: Match, number: Int) -> Cell {
        switch field {
        case .number: return "\(number)"
        case .need: return Cell(need(match.need).title, .strong)
        case .org: return Cell(need(match.need).org)
        case .verdict: return verdict(match)
        case .rank: return Cell(match.rank.map(String.init) ?? "")
        case .reasons:
            let reasons = mainReasons(match).prefix(3).map(brief)
            return Cell(reasons.joined(separator: words[.sentenceSeparator]))
        case .restriction:
            let opening = match.decision.map { [sentence($0)] } ?? []
            return Cell((opening + match.closed.map(sentence)).joined(separator: "\n"), .warning)
        }
    }

    /// The opening sentence: how many needs there are for the candidate, by how well they fit.
    var offerLead: String {
        let pairs = rankings.flatMap(\.pairs)
        let advice = pairs.map { bands.advice($0.points) }
        let values = [
            "day": words.day(basis.day), "count": "\(pairs.count)",
            "preferred": "\(advice.count { $0 == .preferred })",
            "suitable": "\(advice.count { $0 == .suitable })",
            "reserve": "\(advice.count { $0 == .reserve })",
            "name": subject.map(name) ?? "",
        ]
        switch (isInternal, pairs.isEmpty) {
        case (true, true): return words[.noNeedsForOne, values]
        case (true, false): return words[.needsForOne, values]
        case (false, true): return words[.noOffers, values]
        case (false, false): return words[.offersLead, values]
        }
    }

    private func offer(_ ranking: Ranking, number: Int) -> [Block] {
        let title = "\(number). \(need(ranking.need).title)"
        let own = ranking.pairs.flatMap { match in
            [
                Item(isInternal ? words[.score] : words[.advice], verdict(match).text),
                Item(words[.reasons], reasons(match)),
            ]
        }
        return [.heading(title, .part), .list(summary(ranking) + own)]
    }
}
