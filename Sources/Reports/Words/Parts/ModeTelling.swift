import Matching
import Pool

/// How the ways of working and the days go together.
struct ModeTelling: DetailTelling {
    static let part = Part.mode
    static let name = Phrase("合作方式与时间", "mode and time")

    let report: MatchReport

    /// What is said of the part.
    enum Text: Phrases {
        case same, fitting, unfit, none, days, daysNone

        var phrase: Phrase {
            switch self {
            case .same: Phrase("合作方式一致：{held}", "Same mode: {held}")
            case .fitting: Phrase("合作方式：{held}，可对应需求的{asked}", "Mode: {held}, can serve {asked}")
            case .unfit:
                Phrase("合作方式不符：{held}，需求为{asked}", "Mode does not suit: {held}, asked {asked}")
            case .none: Phrase("合作方式未说明，需求为{asked}", "Mode not stated, asked {asked}")
            case .days:
                Phrase("每年可服务{offered}天，需求为{asked}天", "Offers {offered:day} a year, asked {asked}")
            case .daysNone:
                Phrase("每年可服务天数未说明，需求为{asked}天", "Days a year not stated, asked {asked}")
            }
        }
    }

    func phrase(_ fit: WorkFit) -> String? {
        switch fit {
        case .mode(let fit): phrase(fit)
        case .days(let asked, let offered?):
            say(.days, ["asked": "\(asked)", "offered": "\(offered)"])
        case .days(let asked, nil): say(.daysNone, ["asked": "\(asked)"])
        }
    }

    private func phrase(_ fit: ModeFit) -> String {
        let asked = report.ways(fit.asked)
        guard let held = fit.held else { return say(.none, ["asked": asked]) }
        let text: Text =
            switch fit.fit {
            case _ where held == fit.asked: .same
            case 0: .unfit
            default: .fitting
            }
        return say(text, ["held": report.ways(held), "asked": asked])
    }

    static func json(_ fit: WorkFit) -> JSONValue {
        switch fit {
        case .mode(let fit):
            [
                "asked": .string(fit.asked), "held": JSONValue(fit.held),
                "fit": .thousandths(fit.fit),
            ]
        case .days(let asked, let offered):
            ["asked_days": .integer(asked), "offered_days": JSONValue(offered)]
        }
    }
}
