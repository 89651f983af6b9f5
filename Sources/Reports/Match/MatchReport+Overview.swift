import Matching
import Pool

extension MatchReport {
    /// What others than the department read first: one row for each need.
    var overview: Table {
        var table = Table(
            columns: [
                Column(words[.number], .number), Column(words[.need]), Column(words[.org]),
                Column(words[.firstChoice]), verdictColumn, Column(words[.mainReasons]),
            ], empty: words[.noNeeds], notes: bandNotes,
            legend: legend(of: rankings.compactMap { suitable($0).first }))
        for (index, ranking) in rankings.enumerated() {
            table.append(["\(index + 1)"] + row(ranking))
        }
        return table
    }

    private func row(_ ranking: Ranking) -> [Cell] {
        let need = need(ranking.need)
        let head = [Cell(need.title, .strong), Cell(need.org)]
        guard settlement(of: ranking.need) == nil else {
            return head + ["", "", Cell(words[.settled])]
        }
        guard let first = suitable(ranking).first else {
            return head + [Cell(words[.nobody], .warning), "", ""]
        }
        let reasons = mainReasons(first).prefix(3).map(brief)
        return head + [
            Cell(label(first)), verdict(first),
            Cell(reasons.joined(separator: words[.sentenceSeparator])),
        ]
    }

    /// The needs that nobody fits, each with what is in the way.
    var unserved: [Block] {
        let open = asking.filter { outcome(of: $0) != .served }
        guard !open.isEmpty else { return [] }
        var table = Table(
            columns: [Column(words[.need]), Column(words[.org]), Column(words[.cause])], empty: "")
        for ranking in open {
            let need = need(ranking.need)
            table.append([
                Cell(need.title, .strong), Cell(need.org), Cell(explanation(ranking)),
            ])
        }
        return [.heading(words[.unservedHeading], .section), .table(table)]
    }
}
