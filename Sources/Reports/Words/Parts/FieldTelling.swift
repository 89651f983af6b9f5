import Matching
import Pool

/// How close technology fields and industries are.
struct FieldTelling: DetailTelling {
    static let part = Part.field
    static let name = Phrase("技术领域", "field")

    let report: MatchReport

    /// What is said of the part.
    enum Text: Phrases {
        case field, industry, same, near, alike

        var phrase: Phrase {
            switch self {
            case .field: Phrase("技术领域", "field")
            case .industry: Phrase("所属产业", "industry")
            case .same: Phrase("{axis}相同：{held}", "Same {axis}: {held}")
            case .near: Phrase("{axis}相近：{held}，需求为{asked}", "Near {axis}: {held}, asked {asked}")
            case .alike:
                Phrase(
                    "{axis}仅大类相同：{held}，需求为{asked}",
                    "Same main group of {axis} only: {held}, asked {asked}")
            }
        }
    }

    /// Codes that have nothing in common earn nothing and are not spoken of.
    func phrase(_ fit: CodeFit) -> String? {
        guard let held = fit.held else { return nil }
        let text: Text =
            switch fit.closeness {
            case 1000: .same
            case 500...: .near
            default: .alike
            }
        let axis = say(fit.axis == .field ? .field : .industry)
        return say(
            text, ["axis": axis, "held": report.code(held), "asked": report.code(fit.asked)])
    }

    static func json(_ fit: CodeFit) -> JSONValue {
        [
            "axis": .string(fit.axis.rawValue), "asked": .string(fit.asked),
            "held": JSONValue(fit.held), "closeness": .thousandths(fit.closeness),
        ]
    }
}
