package import Matching
package import Pool
package import Words

/// How well rankings agree with judgments, and how much better than those of another profile.
package struct EvaluationReport: Sendable {
    /// The rankings of one profile.
    package struct Run: Sendable {
        package let profile: String
        package let evaluation: Evaluation

        package init(profile: String, _ evaluation: Evaluation) {
            self.profile = profile
            self.evaluation = evaluation
        }
    }

    package let language: Language
    let run: Run
    /// What it is compared with.
    let other: Run?
    /// The titles of the needs.
    let titles: [Key: String]
    let day: Day
    let revision: Int
    let model: String
    /// Whether each need is listed.
    package var showsNeeds = false

    package init(
        _ run: Run, against other: Run? = nil, titles: [Key: String], day: Day, revision: Int,
        model: String, language: Language
    ) {
        self.run = run
        self.other = other
        self.titles = titles
        self.day = day
        self.revision = revision
        self.model = model
        self.language = language
    }

    var evaluation: Evaluation { run.evaluation }
    var terms: Evaluation.Terms { run.evaluation.terms }
    var words: ReportWords { ReportWords(language) }

    func say(_ text: Text, _ values: [String: String] = [:]) -> String { words[text, values] }

    /// The measures that are told of each need; the area of one is the same in both of its means.
    static let ofNeeds = Measure.allCases.filter { $0.isOfNeeds && $0 != .areaOfNeeds }

    var pairCount: Int { evaluation.count { _ in true } }
    var closedCount: Int { evaluation.count { $0 == .closed } }
    var unlistedCount: Int { evaluation.count { $0 == .unlisted } }

    /// How the measure is called in tables, in both languages.
    func name(of measure: Measure) -> String {
        switch measure {
        case .gain: "nDCG@10"
        case .averagePrecision: "MAP"
        case .reciprocalRank: "MRR"
        case .recall: "recall@\(terms.recallDepth)"
        case .lossByCandidate: say(.lossByCandidate)
        case .lossByNeed: say(.lossByNeed)
        case .areaOfPairs: say(.areaOfPairs)
        case .areaOfNeeds: say(.areaOfNeeds)
        case .areaOfAll: say(.areaOfAll)
        case .closeness: "1/(1+MAE)"
        }
    }
}
