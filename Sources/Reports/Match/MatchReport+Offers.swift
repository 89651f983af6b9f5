import Matching
import Pool

extension MatchReport {
    /// The needs that may suit one expert, best first.
    var offers: [Block] {
        var table = Table(
            columns: [
                Column(words[.number], .number), Column(words[.need]), Column(words[.org]),
                Column(words[.advice]), Column(words[.mainReasons]),
            ], empty: words[.noNeeds], notes: rankings.isEmpty ? [] : [words[.offerNote]])
        for (index, match) in rankings.flatMap(\.pairs).enumerated() {
            let need = need(match.need)
            let reasons = mainReasons(match).prefix(3).map(brief)
            table.append([
                "\(index + 1)", Cell(need.title, .strong), Cell(need.org), verdict(match),
                Cell(reasons.joined(separator: words[.sentenceSeparator])),
            ])
        }
        guard !rankings.isEmpty else { return [.table(table)] }
        return [.heading(words[.summaryHeading], .section), .table(table)]
            + [.heading(words[.detailHeading], .section)]
            + rankings.enumerated().flatMap { offer($1, number: $0 + 1) }
    }

    /// The opening sentence of the version for an expert.
    var offerLead: String {
        let advice = rankings.flatMap(\.pairs).map { bands.advice($0.points) }
        let values = [
            "day": words.day(basis.day), "count": "\(rankings.count)",
            "preferred": "\(advice.count { $0 == .preferred })",
            "suitable": "\(advice.count { $0 == .suitable })",
            "reserve": "\(advice.count { $0 == .reserve })",
        ]
        return words[rankings.isEmpty ? .noOffers : .offersLead, values]
    }

    private func offer(_ ranking: Ranking, number: Int) -> [Block] {
        let title = "\(number). \(need(ranking.need).title)"
        let own = ranking.pairs.flatMap { match in
            [Item(words[.advice], verdict(match).text), Item(words[.reasons], reasons(match))]
        }
        return [.heading(title, .part), .list(summary(ranking) + own)]
    }
}
