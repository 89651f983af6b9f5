import Matching
import Pool

/// The class that somebody holds beside the one asked for.
struct ClassTelling: DetailTelling {
    static let part = Part.class
    static let name = Phrase("人才层次", "class")

    let report: MatchReport

    /// What is said of the part.
    enum Text: Phrases {
        case held, none

        var phrase: Phrase {
            switch self {
            case .held: Phrase("人才层次：{held}，需求要求{asked}", "Class: {held}, asked {asked}")
            case .none: Phrase("人才层次：未见认定，需求要求{asked}", "Class: none on record, asked {asked}")
            }
        }
    }

    func phrase(_ fit: RecognitionFit) -> String? {
        let asked = name(fit.asked)
        guard let held = fit.held else { return say(.none, ["asked": asked]) }
        return say(.held, ["held": name(held), "asked": asked])
    }

    private func name(_ recognition: Snapshot.Recognition) -> String {
        report.facts.codes[recognition.text]
            ?? "\(report.code(recognition.scheme)) \(recognition.code)"
    }

    static func json(_ fit: RecognitionFit) -> JSONValue {
        ["asked": fit.asked.json, "held": fit.held?.json ?? .null]
    }
}

extension Snapshot.Recognition {
    fileprivate var json: JSONValue {
        [
            "scheme": .string(scheme), "class": .string(code), "rank": JSONValue(neutral),
        ]
    }
}
