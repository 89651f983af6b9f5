import Matching
import Pool

/// What came of earlier introductions.
struct RecordTelling: DetailTelling {
    static let part = Part.record
    static let name = Phrase("以往对接", "track record")

    let report: MatchReport

    /// What is said of the part.
    enum Text: Phrases {
        case outcomes, rating

        var phrase: Phrase {
            switch self {
            case .outcomes:
                Phrase(
                    "以往对接{count}次，其中签约或验收{successes}次",
                    "Earlier introductions: {count}, signed or completed: {successes}")
            case .rating: Phrase("，用人单位平均评分{rating}（满分5）", ", mean rating {rating} of 5")
            }
        }
    }

    func phrase(_ outcomes: Outcomes) -> String? {
        let rating = outcomes.rating.map { say(.rating, ["rating": ofFive($0)]) } ?? ""
        let counts = ["count": "\(outcomes.count)", "successes": "\(outcomes.successes)"]
        return say(.outcomes, counts) + rating
    }

    /// A rating in thousandths as it was given, of five, with one place: `4.5`.
    private func ofFive(_ thousandths: Int) -> String {
        let tenths = (thousandths * 5 + 50) / 100
        return "\(tenths / 10).\(tenths % 10)"
    }

    static func json(_ outcomes: Outcomes) -> JSONValue {
        [
            "count": .integer(outcomes.count), "successes": .integer(outcomes.successes),
            "rating": outcomes.rating.map(JSONValue.thousandths) ?? .null,
        ]
    }
}
