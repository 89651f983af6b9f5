package import Matching
import Pool
package import Words

/// What was learned from judgments: points of the parts, and whether they hold on needs that were held
/// out; or what is lacking to learn at all.
package struct LearningReport: Sendable {
    /// Where the judged pairs come from.
    package struct Sources: Hashable, Sendable {
        /// Pairs of a table, and pairs whose introduction tells how well they fit.
        package var judged = 0
        package var outcomes = 0
        /// Outcomes of pairs that the table grades too.
        package var replaced = 0
        /// Introduced pairs whose introduction says nothing of fit.
        package var silent = 0
        /// Of the pairs learned from, those that have been introduced.
        package var introduced = 0

        package init() {}
    }

    /// The name of the report in JSON.
    package static let name = "learning"

    package let language: Language
    package let supply: LearningSupply
    package let sources: Sources
    package let base: Matching.Profile
    /// `nil` where there are too few judgments.
    package let trial: ProfileTrial?
    /// Which judgments these are, in a few digits.
    package let digest: String
    /// What the learned profile is called.
    let profile: String
    /// What each part gives by the learned points.
    let yields: [PartYield]
    let goodGrade: Int
    let day: Day
    let revision: Int
    let model: String

    /// Learns from the needs where there are enough.
    package init(
        _ needs: [MeasuredNeed], _ sources: Sources, base: Matching.Profile, goodGrade: Int,
        name: String, day: Day, revision: Int, model: String, digest: String, language: Language
    ) {
        self.language = language
        supply = LearningSupply(needs, goodFrom: goodGrade)
        self.sources = sources
        self.base = base
        trial = supply.isEnough ? ProfileTrial(needs, base: base) : nil
        self.digest = digest
        profile = name
        yields = trial.map { PartYield.all(needs, goodFrom: goodGrade, by: $0.learned) } ?? []
        self.goodGrade = goodGrade
        self.day = day
        self.revision = revision
        self.model = model
    }

    var words: ReportWords { ReportWords(language) }

    func say(_ text: Text, _ values: [String: String] = [:]) -> String { words[text, values] }

    var baseName: String { "\(base.name) \(base.version)" }
}

extension LearningReport {
    /// What a reviewer is told in the file of the profile, a line each.
    package var comments: [String] { [say(.fileTitle, ["profile": profile])] + lead }

    /// What the profile says of itself.
    package var note: String {
        ([say(.made, ["day": words.shortDay(day), "base": baseName, "digest": digest])] + lead)
            .joined(separator: language == .chinese ? "" : " ")
    }
}
