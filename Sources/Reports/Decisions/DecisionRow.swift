import Matching
package import Pool

/// A line of the decision sheet (推荐决策表): a need with one candidate to decide on, or with nobody.
package struct DecisionRow: Hashable, Sendable {
    package var number: Int
    package var need: Key
    package var title: String
    package var org: String
    /// `nil` where nobody is proposed.
    package var candidate: Key?
    package var name: String
    package var unitAndTitle: String
    /// Why, in one sentence; of a need that nobody serves what is in the way.
    package var reason: String
    /// What to mind.
    package var remarks: String
}

extension MatchReport {
    /// The lines of the decision sheet: of each need the candidates who may be proposed, at most so
    /// many, and each need that nobody serves.
    package func decisions(most count: Int) -> [DecisionRow] {
        rankings.enumerated().flatMap { place, ranking in
            let chosen = suitable(ranking).prefix(count)
            guard !chosen.isEmpty else { return [row(place + 1, ranking)] }
            return chosen.map { row(place + 1, ranking, $0) }
        }
    }

    private func row(_ number: Int, _ ranking: Ranking, _ match: Match? = nil) -> DecisionRow {
        let need = need(ranking.need)
        var row = DecisionRow(
            number: number, need: ranking.need, title: need.title, org: need.org,
            candidate: match?.candidate, name: words[.nobody], unitAndTitle: "",
            reason: "", remarks: "")
        guard let match else {
            row.reason = obstacle(ranking).cut(toWidth: Self.reasonWidth)
            return row
        }
        row.name = name(match)
        row.unitAndTitle = affiliation(match).joined(separator: words[.sentenceSeparator])
        row.reason = mainReasons(match).prefix(2).map(brief)
            .joined(separator: words[.sentenceSeparator]).cut(toWidth: Self.reasonWidth)
        row.remarks = ([sentence(match.standing)].compactMap(\.self) + match.hints.map(sentence))
            .joined(separator: words[.sentenceSeparator])
        return row
    }

    /// So many columns of text can be read in a row of the sheet.
    private static let reasonWidth = 132

    /// What would serve a need that nobody serves, else why nobody does.
    private func obstacle(_ ranking: Ranking) -> String {
        let answer = answer(to: ranking)
        let openings = answer.conditional.prefix(2).compactMap(conditional)
        return openings.isEmpty
            ? cause(answer, ranking) : openings.joined(separator: words[.sentenceSeparator])
    }
}
