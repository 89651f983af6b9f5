import Matching
import Pool

/// How near somebody is.
struct PlaceTelling: DetailTelling {
    static let part = Part.place
    static let name = Phrase("地区", "place")

    let report: MatchReport

    /// What is said of the part.
    enum Text: Phrases {
        case county, city, province, elsewhere

        var phrase: Phrase {
            switch self {
            case .county: Phrase("同在{place}", "Same county: {place}")
            case .city: Phrase("同市：{held}，需求在{asked}", "Same city: {held}, need in {asked}")
            case .province:
                Phrase("同省份：{held}，需求在{asked}", "Same province: {held}, need in {asked}")
            case .elsewhere: Phrase("外地：{held}，需求在{asked}", "Elsewhere: {held}, need in {asked}")
            }
        }
    }

    func phrase(_ fit: PlaceFit) -> String? {
        let text: Text =
            switch fit.distance {
            case .sameCounty: .county
            case .sameCity: .city
            case .sameProvince: .province
            case .elsewhere: .elsewhere
            }
        let (held, asked) = (report.code(fit.held), report.code(fit.asked))
        return say(text, ["place": asked, "held": held, "asked": asked])
    }

    static func json(_ fit: PlaceFit) -> JSONValue {
        [
            "asked": .string(fit.asked), "held": .string(fit.held),
            "distance": .string(fit.distance.rawValue),
        ]
    }
}
