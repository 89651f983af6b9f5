import Matching

extension MatchReport {
    /// The answer on one screen: who fits best, which needs nobody fits, and why.
    package func digest(best count: Int) -> Document {
        var table = Table(
            words[.summaryHeading],
            columns: [
                Column(words[.need]), Column(words[.firstChoice]),
                Column(words[.score], .number), Column(words[.mainReasons]),
            ], empty: words[.nobody])
        for match in firstChoices.prefix(count) {
            let reasons = mainReasons(match).prefix(2).map(brief)
            table.append([
                Cell(need(match.need).title, .strong), Cell(label(match)),
                Cell("\(match.points)"), Cell(reasons.joined(separator: words[.sentenceSeparator])),
            ])
        }
        return Document(
            words[.title], language: language,
            subtitle: [words[.onDay, ["day": words.day(basis.day)]]], lead: lead,
            blocks: [.table(table)] + unserved)
    }

    /// The first candidate of each need that can be served: most points first, ties by key.
    private var firstChoices: [Match] {
        rankings.compactMap { suitable($0).first }
            .sorted { ($1.points, $0.need) < ($0.points, $1.need) }
    }
}
