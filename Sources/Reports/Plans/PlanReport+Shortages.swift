import Matching
import Pool

extension PlanReport {
    /// So many changes are told of a set of needs, and so many names.
    private static let most = 4

    /// Why places stay empty, set by set, with what would fill them.
    var shortageBlocks: [Block] {
        let coupled = outcome.lostToCoupling
        guard outcome.isCurrent, !shortages.isEmpty || coupled > 0 else { return [] }
        return (shortages.isEmpty ? [] : [.table(shortageTable)])
            + (coupled == 0 ? [] : [.paragraph(words[Text.coupled, ["count": "\(coupled)"]])])
    }

    var shortageTable: Table {
        var table = Table(
            words[Text.shortages],
            columns: [
                Column(words[Text.need]), Column(words[Text.places], .number),
                Column(words[Text.vacancy], .number), Column(words[Text.cause]),
                Column(words[Text.remedy]),
            ], empty: "")
        for shortage in shortages {
            table.append([
                Cell(shortage.needs.map { title($0.key) }.joined(separator: "\n"), .strong),
                Cell("\(shortage.asked)"), Cell("\(shortage.short)", .warning),
                Cell(causes(shortage).joined(separator: "\n")),
                Cell(remedies(shortage).joined(separator: "\n")),
            ])
        }
        return table
    }

    private func causes(_ shortage: PlanShortage) -> [String] {
        let list = { (keys: [Key]) in
            words.few(keys.map(names.name), most: Self.most)
        }
        var causes =
            shortage.candidates.isEmpty
            ? [words[Text.noCandidate, ["from": "\(request.from ?? 0)"]]]
                + shortage.needs.compactMap { explanations[$0.key] }.filter { !$0.isEmpty }
            : [
                words[
                    Text.whoAre,
                    [
                        "count": "\(shortage.candidates.count)",
                        "list": list(shortage.candidates.map(\.key)),
                    ]]
            ]
        if !shortage.limited.isEmpty {
            causes.append(words[Text.lawLimits, ["list": list(shortage.limited.map(\.key))]])
        }
        if !shortage.orgs.isEmpty {
            let orgs = words.few(shortage.orgs.map(names.record), most: Self.most)
            causes.append(words[Text.orgLimits, ["list": orgs]])
        }
        return causes
    }

    private func remedies(_ shortage: PlanShortage) -> [String] {
        let remedies = shortage.remedies.prefix(Self.most).map(text)
        return remedies.isEmpty
            ? [words[Text.remedyNone], words[Text.remedyLine, ["from": "\(request.from ?? 0)"]]]
            : Array(remedies)
    }

    private func text(_ remedy: PlanShortage.Remedy) -> String {
        let points = remedy.points.map {
            words[Text.remedyPoints, ["points": $0.signed]]
        }
        var values = ["places": "\(remedy.places)", "points": points ?? ""]
        switch remedy.change {
        case .place(let candidate):
            values["name"] = label(candidate.key)
            return words[Text.remedyPlace, values]
        case .opening(let offer, let opening):
            values["condition"] = names.sentence(opening)
            values["name"] = label(offer.pair.candidate)
            values["need"] = title(offer.pair.need)
            return words[Text.remedyOpening, values]
        }
    }
}
