import Matching
import Pool

extension MatchReport {
    /// The needs one by one with their candidates, without the pages around them.
    package var details: Document {
        Document(
            words[.title], language: language,
            subtitle: [words[.onDay, ["day": words.day(basis.day)]]],
            blocks: rankings.enumerated().flatMap { detail($1, number: $0 + 1) },
            footer: [words[.disclaimer]])
    }

    /// One row for each pair, for programs and spreadsheets.
    package var pairTable: Table {
        let verdict = isInternal ? Column(words[.score], .number) : Column(words[.advice])
        var table = Table(
            columns: [
                Column(words[.needColumn], .key), Column(words[.need]),
                Column(words[.rank], .number), Column(words[.candidateKey], .key),
                Column(words[.candidate]), Column(words[.org]), verdict, Column(words[.reasons]),
                Column(words[.evidence], .number), Column(words[.restriction]),
            ], empty: words[.noCandidates])
        for ranking in rankings {
            for match in ranking.pairs + (isInternal ? ranking.closed : []) {
                table.append(row(match))
            }
        }
        return table
    }

    private func row(_ match: Match) -> [Cell] {
        let gates = match.closed.map { sentence($0, of: match.candidate) }
        let separator = words[.sentenceSeparator]
        return [
            Cell("\(match.need)"), Cell(need(match.need).title),
            Cell(match.rank.map(String.init) ?? ""), Cell("\(match.candidate)"),
            Cell(name(match.candidate, match.kind)),
            Cell(facts.candidates[match.candidate]?.unit ?? ""),
            Cell(isInternal ? "\(match.points)" : verdict(match).text),
            Cell(mainReasons(match).map(sentence).joined(separator: separator)),
            Cell("\(match.evidence.count)"), Cell(gates.joined(separator: separator)),
        ]
    }
}
