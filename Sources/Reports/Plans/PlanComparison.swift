package import Matching
package import Pool
package import Words

/// What one plan has otherwise than another, need by need.
package struct PlanComparison: Sendable {
    let plans: [String]
    let difference: PlanDifference
    /// Whom each of the two places.
    let placed: [[PlanDifference.Placed]]
    private let titles: [Key: String]
    let language: Language

    package init(
        _ plans: [String], _ difference: PlanDifference, _ placed: [[PlanDifference.Placed]],
        _ titles: [Key: String], language: Language
    ) {
        self.plans = plans
        self.difference = difference
        self.placed = placed
        self.titles = titles
        self.language = language
    }

    var words: ReportWords { ReportWords(language) }

    func title(_ key: Key) -> String { titles[key] ?? key.shown }
}

extension PlanComparison {
    enum Text: Phrases {
        case title, lead, same, changes, need, points

        var phrase: Phrase {
            switch self {
            case .title: Phrase("方案比较：{first}与{second}", "Plans: {first} and {second}")
            case .lead:
                Phrase(
                    "“{first}”安排{one}个名额、{onePoints}分，“{second}”安排{other}个名额、{otherPoints}分；有{changes}项需求不同。",
                    "“{first}” fills {one} places with {onePoints} points, “{second}” {other} with {otherPoints}; they differ at {changes} needs."
                )
            case .same: Phrase("两个方案的安排完全相同。", "Both place the same candidates.")
            case .changes: Phrase("不同之处", "Where they differ")
            case .need: Phrase("需求", "Need")
            case .points: Phrase("分数之差", "Points")
            }
        }
    }

    /// What each fills, and where they differ.
    package var document: Document {
        let values = ["first": plans[0], "second": plans[1]]
        return Document(
            words[Text.title, values], language: language, mark: words[.internalMark],
            lead: [
                words[
                    Text.lead,
                    values.merging([
                        "one": "\(placed[0].count)", "onePoints": "\(points(placed[0]))",
                        "other": "\(placed[1].count)", "otherPoints": "\(points(placed[1]))",
                        "changes": "\(difference.changes.count)",
                    ]) { first, _ in first }]
            ], blocks: [.table(table)])
    }

    private func points(_ placed: [PlanDifference.Placed]) -> Int {
        placed.reduce(0) { $0 + $1.points }
    }

    private var table: Table {
        var table = Table(
            words[Text.changes],
            columns: [
                Column(words[Text.need]), Column(plans[0]), Column(plans[1]),
                Column(words[Text.points], .number),
            ], empty: words[Text.same])
        for change in difference.changes {
            table.append([
                Cell(title(change.need), .strong), Cell(list(change.lost)), Cell(list(change.won)),
                Cell("\(change.points)"),
            ])
        }
        return table
    }

    private func list(_ placed: [PlanDifference.Placed]) -> String {
        placed.map { "\(title($0.pair.candidate)) \($0.points)" }.joined(separator: "\n")
    }

    /// The comparison as one object.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "report": .string("plan-comparison"),
            "plans": JSONValue(plans), "places": .integer(difference.places),
            "points": .integer(difference.points), "changes": .array(jsonChanges),
        ]
    }

    /// One object for each need that differs.
    package var jsonChanges: [JSONValue] { difference.jsonChanges }
}
