import Matching
import Pool

extension PlanReport {
    /// So many alternates stand beside a need.
    private static let mostAlternates = 3

    /// Who goes where, a line for each place; an empty one says so.
    var needTable: Table {
        let hasProgress = outcome.taken.contains { $0.standing != nil }
        var table = Table(
            words[Text.byNeed],
            columns: [
                Column(words[Text.number], .number), Column(words[Text.need]),
                Column(words[Text.org]), Column(words[Text.candidate]), Column(words[Text.unit]),
                Column(words[Text.score], .number), Column(words[Text.reason]),
            ] + (outcome.isCurrent ? [Column(words[Text.alternates])] : [])
                + (hasProgress ? [Column(words[Text.progress])] : []),
            empty: words[Text.nothing])
        for (number, filling) in asking.enumerated() {
            let alternates = alternates(of: filling)
            let need = [
                Cell("\(number + 1)"), Cell(title(filling.need.key), .strong),
                Cell(names.need(filling.need.key).org),
            ]
            let rows = filling.taken.map(cells) + vacancy(filling)
            let progress = filling.taken.map { names.sentence($0.standing) ?? "" }
            for (place, row) in rows.enumerated() {
                let first = place == 0
                table.append(
                    (first ? need : ["", Cell(title(filling.need.key), .muted), ""]) + row
                        + (outcome.isCurrent ? [Cell(first ? alternates : "")] : [])
                        + (hasProgress && place < progress.count ? [Cell(progress[place])] : []))
            }
        }
        return table
    }

    private func cells(_ offer: PlanOffer) -> [Cell] {
        let pin = isPinned(offer.pair) ? words[Text.pinned] : ""
        return [
            Cell(names.name(offer.pair.candidate) + pin, .strong),
            Cell(unit(offer.pair.candidate)), Cell("\(offer.points)"),
            closure(offer).map { Cell($0, .warning) } ?? Cell(reason(offer.pair)),
        ]
    }

    /// What closes a pair of the plan that nobody passed over.
    private func closure(_ offer: PlanOffer) -> String? {
        guard !offer.isOpen, !isPinned(offer.pair) else { return nil }
        let gates = offer.closed.map(names.sentence).joined(separator: words[.sentenceSeparator])
        return words[Text.nowClosed, ["text": gates]]
    }

    private func vacancy(_ filling: PlanOutcome.Filling) -> [[Cell]] {
        guard filling.empty > 0 else { return [] }
        let count = filling.empty > 1 ? " ×\(filling.empty)" : ""
        return [[Cell(words[Text.vacancy] + count, .warning), "", "", ""]]
    }

    /// Why, in the two weightiest reasons.
    func reason(_ pair: PlanPair) -> String {
        guard let match = matches[pair] else { return "" }
        return names.mainReasons(match).prefix(2).map(names.brief)
            .joined(separator: words[.sentenceSeparator])
    }

    private func alternates(of filling: PlanOutcome.Filling) -> String {
        let alternates = alternates[filling.need.key] ?? []
        guard !alternates.isEmpty else { return words[Text.noAlternate] }
        return alternates.prefix(Self.mostAlternates).map(names.text).joined(separator: "\n")
    }

    /// Whom the plan gives how much.
    var personTable: Table {
        var table = Table(
            words[Text.byPerson],
            columns: [
                Column(words[Text.person]), Column(words[Text.unit]),
                Column(words[Text.running], .number), Column(words[Text.given], .number),
                Column(words[Text.most], .number), Column(words[Text.free], .number),
                Column(words[Text.theirNeeds]),
            ], empty: words[Text.nothing])
        for load in loads {
            table.append([
                Cell(names.name(load.person), .strong), Cell(unit(load.person)),
                Cell("\(load.running)"), Cell("\(load.given)"), Cell("\(load.most)"),
                Cell("\(load.free)"), Cell(load.needs.map(title).joined(separator: "\n")),
            ])
        }
        return table
    }

    /// What each organization of the candidates gives.
    var unitTable: Table {
        var table = Table(
            words[Text.byUnit],
            columns: [
                Column(words[Text.unit]), Column(words[Text.count], .number),
                Column(words[Text.candidate]),
            ], empty: words[Text.nothing])
        let units = Dictionary(grouping: outcome.taken) { unit($0.pair.candidate) }
        for (unit, offers) in units.sorted(by: {
            ($1.value.count, $0.key) < ($0.value.count, $1.key)
        }) {
            let people = unique(offers.map { names.name($0.pair.candidate) })
            table.append([
                Cell(unit.isEmpty ? "—" : unit, .strong), Cell("\(offers.count)"),
                Cell(words.list(people)),
            ])
        }
        return table
    }

    /// The pairs that were put in or taken out, by whom and why.
    var decisionTable: Table {
        var table = Table(
            words[Text.decisions],
            columns: [
                Column(words[Text.need]), Column(words[Text.candidate]), Column(words[Text.state]),
                Column(words[Text.passed]), Column(words[Text.reason]), Column(words[Text.by]),
                Column(words[Text.at]),
            ], empty: words[Text.nothing])
        for decision in decisions {
            table.append([
                Cell(title(decision.need)), Cell(label(decision.candidate)),
                Cell(words[decision.state == .pinned ? Text.pin : .ban], .strong),
                Cell(words.list(decision.gates.map(names.name))),
                Cell(decision.reason ?? ""), Cell(decision.by ?? ""),
                Cell(decision.at?.text ?? ""),
            ])
        }
        return table
    }
}
