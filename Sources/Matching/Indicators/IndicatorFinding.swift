package import Pool

/// How an indicator of a need stands beside what a candidate's works say.
package struct IndicatorFinding: Codable, Hashable, Sendable {
    /// Silence is unknown, and never a no.
    package enum Verdict: String, Codable, Hashable, Sendable {
        case met
        case missed
        case unknown
    }

    /// The indicator's name and what it asks for, as the need states them.
    package var name: String
    package var goal: String
    package var verdict: Verdict
    /// The quantity as the work states it; empty where nothing is known.
    package var found: String
    package var source: Key?

    package init(
        name: String, goal: String, verdict: Verdict, found: String = "", source: Key? = nil
    ) {
        self.name = name
        self.goal = goal
        self.verdict = verdict
        self.found = found
        self.source = source
    }
}

/// An indicator of a need, with what it asks for, to be looked for in many works.
struct AskedIndicator {
    private let silence: IndicatorFinding
    private let goal: IndicatorGoal?

    init(_ indicator: Snapshot.Indicator) {
        let goal = [indicator.goal, indicator.unit].filter { !$0.isEmpty }.joined(separator: " ")
        silence = IndicatorFinding(name: indicator.name, goal: goal, verdict: .unknown)
        self.goal = IndicatorGoal(indicator)
    }

    /// Looks for the indicator in titles and abstracts, one work after the other.
    ///
    /// One work that reaches it is enough.
    func finding(in works: [(key: Key, texts: [String])]) -> IndicatorFinding {
        var finding = silence
        guard let goal else { return finding }
        for work in works {
            for statement in work.texts.flatMap({ IndicatorStatement.all(of: goal.name, in: $0) }) {
                guard let isMet = goal.isMet(by: statement.interval),
                    isMet || finding.verdict == .unknown
                else { continue }
                finding.verdict = isMet ? .met : .missed
                finding.found = statement.text
                finding.source = work.key
                if isMet { return finding }
            }
        }
        return finding
    }
}

extension Index {
    /// Works less like the need than this, in thousandths, speak of something else that may bear the
    /// same name.
    private static let leastCosine = 150

    /// What is said of indicators by the works that the reasons name as like the need.
    func findings(
        _ indicators: [AskedIndicator], _ contribution: Contribution, _ reasons: [Reason]
    ) -> [IndicatorFinding] {
        guard !indicators.isEmpty else { return [] }
        let near = reasons.flatMap(\.details).compactMap { $0.read(as: Similarity.self) }
            .filter { $0.kind == .work && $0.cosine >= Self.leastCosine }
        let works = near.compactMap { similar in
            evidence(of: contribution).map { items[Int($0)] }
                .first { $0.kind == .work && $0.key == similar.source }
        }.map { (key: $0.key, texts: Array($0.texts.prefix(2))) }
        return indicators.map { $0.finding(in: works) }
    }
}
