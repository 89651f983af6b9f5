import Matching
import Pool

extension PairReport {
    /// What the open pair beside this one has more, and less.
    var comparison: String? {
        guard let other = explanation.neighbour else { return nil }
        let own = Dictionary(uniqueKeysWithValues: match.reasons.map { ($0.part, $0.points) })
        let differences = other.reasons.map { reason in
            (name: report.name(reason.part), points: reason.points - (own[reason.part] ?? 0))
        }
        func list(_ sign: Int) -> String {
            let parts = differences.filter { $0.points * sign > 0 }
                .map { say(.difference, ["part": $0.name, "points": "\(abs($0.points))"]) }
            return parts.isEmpty ? say(PartText.nothing) : words.list(parts)
        }
        return say(
            explanation.place == 1 ? .below : .above,
            [
                "name": report.label(other), "points": "\(other.points)", "more": list(1),
                "less": list(-1),
            ])
    }

    /// What would open the pair, and what would raise it.
    var changes: [Item] {
        opening
            + explanation.improvements.prefix(5).map { improvement in
                Item(
                    say(.raising),
                    say(
                        .improvement,
                        [
                            "change": sentence(improvement.change),
                            "points": "\(improvement.points)",
                            "place": "\(improvement.place)",
                        ]))
            }
    }

    private var opening: [Item] {
        guard !match.closed.isEmpty else { return [] }
        guard let openings = match.openings else {
            return [Item(say(.opening), say(.notToBeOpened))]
        }
        let conditions = openings.map(report.sentence).joined(separator: words[.sentenceSeparator])
        let values = [
            "conditions": conditions, "points": "\(match.points)",
            "place": explanation.place.map(String.init) ?? "",
        ]
        return [Item(say(.opening), say(explanation.place == nil ? .openedOnly : .opened, values))]
    }

    private func sentence(_ change: Improvement.Change) -> String {
        switch change {
        case .confirmation(let skill): say(.confirming, ["skill": report.skill(skill)])
        case .evidence(let skill): say(.proving, ["skill": report.skill(skill)])
        case .level(let skill, let level):
            say(.stating, ["skill": report.skill(skill), "level": "\(level)"])
        }
    }
}
