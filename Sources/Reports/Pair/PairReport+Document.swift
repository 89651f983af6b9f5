import Matching
import Pool

extension PairReport {
    package var document: Document {
        Document(
            say(.title), language: report.language,
            subtitle: [words[.onDay, ["day": words.day(report.basis.day)]]], lead: lead,
            blocks: [
                .list(parties), .table(parts), .list(evidence), .table(gates), .list(changes),
            ].filter { $0 != .list([]) }, footer: [words[.disclaimer]])
    }

    /// The need and the candidate, and what has come of them.
    private var parties: [Item] {
        let need = report.need(match.need)
        let items: [(String, String)] = [
            (words[.need], say(.named, ["name": need.title, "key": match.need.shown])),
            (words[.org], need.org),
            (
                words[.candidate],
                say(.named, ["name": report.name(match), "key": match.candidate.shown])
            ),
            (
                words[.unitAndTitle],
                report.affiliation(match).joined(separator: words[.sentenceSeparator])
            ),
            (words[.progress], report.sentence(match.standing) ?? ""),
        ]
        return items.filter { !$1.isEmpty }.map { Item($0, $1) }
    }

    /// The answer: where the pair stands, or what keeps it out.
    private var lead: [String] {
        let values = [
            "name": report.name(match), "points": "\(match.points)",
            "advice": report.text(report.bands.advice(match.points)),
            "place": explanation.place.map(String.init) ?? "", "listed": "\(explanation.listed)",
            "gates": words.list(unique(match.closed.map(\.gate)).map(report.name)),
        ]
        guard explanation.place != nil else {
            return [say(match.closed.isEmpty ? .withoutPoints : .closedWithoutPoints, values)]
        }
        return [say(match.closed.isEmpty ? .open : .closed, values)]
            + [comparison].compactMap(\.self)
    }

    /// What each part earns, of how much, and why.
    private var parts: Table {
        var table = Table(
            say(.partsHeading),
            columns: [
                Column(say(.part)), Column(say(.raw), .number), Column(say(.mapped), .number),
                Column(say(.maximum), .number), Column(words[.score], .number),
                Column(say(.basis)),
            ], empty: words[.noCandidates], notes: [say(.partsNote)])
        for reason in match.reasons {
            table.append([
                Cell(report.name(reason.part), .strong), Cell(share(reason.raw)),
                Cell(share(reason.mapped)), "\(reason.maximum)", "\(reason.points)",
                Cell(reason.rankScore > 0 ? report.sentence(reason) : say(.nothing)),
            ])
        }
        let maximum = match.reasons.reduce(0) { $0 + $1.maximum }
        table.append([
            Cell(say(.total), .strong), "", "", "\(maximum)", Cell("\(match.points)", .strong), "",
        ])
        return table
    }

    private func share(_ share: Share) -> String {
        JSONValue.thousandths(share.thousandths).line
    }
}

extension PairReport {
    /// The works and sentences behind the text part, and the ways between skills.
    private var evidence: [Item] {
        passages
            + match.indicators.map {
                Item(words[MatchReport.IndicatorText.name], report.sentence($0))
            }
            + explanation.paths.map { path in
                Item(say(.path), path.steps.map(report.skill).joined(separator: say(.arrow)))
            }
    }

    private var passages: [Item] {
        match.fits(Similarity.self).map { similar in
            let passage = explanation.passages.first {
                $0.source == similar.source && $0.kind == similar.kind
            }
            let title = report.facts.works[similar.source].map(report.title) ?? say(.ownText)
            let values = [
                "title": title,
                "cosine": cosines(similar),
                "text": passage?.text.cut(toWidth: 160) ?? "",
            ]
            return Item(
                say(.passage), say(passage == nil ? .passageTitle : .passageText, values))
        }
    }

    private func cosines(_ similar: Similarity) -> String {
        let cosine = JSONValue.thousandths(similar.cosine).line
        guard let meaning = similar.meaning else { return cosine }
        return say(
            .bothCosines, ["cosine": cosine, "meaning": JSONValue.thousandths(meaning).line])
    }
}
