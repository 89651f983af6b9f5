import Matching
import Pool

extension MatchReport {
    /// The candidates of a need above the line and the first of those whom a restriction keeps out,
    /// each with room for a decision.
    func decisions(_ need: AnsweredNeed) -> Table {
        let shown = need.answer.suitable.prefix(Self.mostSuitable)
        var table = Table(
            columns: [
                Column(words[.rank], .number), Column(words[.candidate]),
                Column(words[.unitAndTitle]), Column(words[.score], .number),
                Column(words[.reasons]), Column(words[SheetText.opinion]),
            ], empty: words[.noCandidates], notes: notes(need, Array(shown)))
        table.widths = Self.widths
        for match in shown {
            table.append([
                Cell(match.rank.map(String.init) ?? ""), Cell(name(match), .strong),
                Cell(affiliation(match, width: Self.unitWidth)), Cell("\(match.points)"),
                Cell(reason(match).cut(toWidth: Self.reasonWidth)),
                Cell(choices),
            ])
        }
        for match in need.answer.closed.prefix(Self.mostClosed) {
            table.append([
                Cell("–"), Cell(name(match), .muted),
                Cell(affiliation(match, width: Self.unitWidth / 2), .muted),
                Cell("\(match.points)", .muted),
                Cell(obstacle(match).cut(toWidth: Self.reasonWidth), .muted),
                Cell(match.decision == nil ? "" : choices),
            ])
        }
        return table
    }

    /// The columns of the table, so wide that every row takes two lines.
    private static let widths = [62, 172, 205, 62, 352, 147]
    /// So many columns of text fit on two lines of the table.
    private static let unitWidth = 38
    private static let reasonWidth = 66
    /// So many columns of text fit on two lines under the table.
    private static let noteWidth = 190

    /// Boxes to be ticked, on two lines.
    private var choices: String {
        words[
            SheetText.choices,
            [
                "yes": words[SheetText.yes], "reserve": words[SheetText.reserve],
                "no": words[SheetText.no],
            ]]
    }

    private func affiliation(_ match: Match, width: Int) -> String {
        affiliation(match).joined(separator: words[.clauseSeparator]).cut(toWidth: width)
    }

    /// How the pair stands and what speaks for it, in few words.
    private func reason(_ match: Match) -> String {
        ([sentence(match.standing)].compactMap(\.self) + mainReasons(match).prefix(3).map(brief))
            .joined(separator: words[.sentenceSeparator])
    }

    /// What would open a closed pair, or what closes it.
    func obstacle(_ match: Match) -> String {
        let gates = match.closed.map(sentence).joined(separator: words[.sentenceSeparator])
        guard let openings = match.openings else { return gates }
        let opens = words[
            SheetText.opens, ["condition": words.list(openings.map(sentence))]]
        return match.decision == nil ? opens + words[.sentenceSeparator] + gates : opens
    }

    /// How many more there are, and what to mind about those shown, in one paragraph of two lines.
    private func notes(_ need: AnsweredNeed, _ shown: [Match]) -> [String] {
        let others = need.answer.suitable.count - shown.count
        let remarks = remarks(on: shown).map {
            words[.candidateOf, ["name": $0.label, "unit": $0.text]]
        }
        let more = others > 0 ? words[SheetText.others, ["count": "\(others)"]] : ""
        guard !remarks.isEmpty else { return more.isEmpty ? [] : [more] }
        let mind = remarks.joined(separator: words[.sentenceSeparator])
            .cut(toWidth: Self.noteWidth - more.displayWidth)
        let note = words[SheetText.mind, ["list": mind]]
        return [more.isEmpty ? note : more + " " + note]
    }
}

extension MatchReport.Answer {
    /// The closed who have points enough: those first whom one decision would open.
    var closed: [Match] {
        let others = (restricted + lacking).filter { !conditional.contains($0) }
        return conditional + others
    }
}
