package import Matching

/// Why one candidate fits a need, or does not: all that was compared, and what would change it.
///
/// It is for the department alone.
package struct PairReport: Hashable, Sendable {
    let report: MatchReport
    let explanation: PairExplanation

    /// `report` brings the words and the names behind the keys; its rankings are not looked at.
    package init(_ explanation: PairExplanation, names report: MatchReport) {
        self.report = report
        self.explanation = explanation
    }
}

extension PairReport {
    var match: Match { explanation.match }
    var words: ReportWords { report.words }

    func say(_ text: Text, _ values: [String: String] = [:]) -> String { words[text, values] }

    func say(_ text: PartText, _ values: [String: String] = [:]) -> String { words[text, values] }

    func say(_ text: GateText, _ values: [String: String] = [:]) -> String { words[text, values] }

    func say(_ text: ChangeText, _ values: [String: String] = [:]) -> String {
        words[text, values]
    }
}
