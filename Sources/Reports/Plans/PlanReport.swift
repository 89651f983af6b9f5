package import Matching
package import Pool

/// A plan as it is decided on: who goes to which need and what that costs the others, which places
/// stay empty and why, what each person, organization and need gets.
///
/// It is for the department alone.
package struct PlanReport: Sendable {
    package let head: Head
    package let outcome: PlanOutcome
    /// What was decided by hand, by need and candidate.
    let decisions: [PlanPlacement]
    /// Who could serve each need otherwise; told in several places, and each a search.
    let alternates: [Key: [PlanOutcome.Alternate]]
    /// Why places stay empty; told in several places too.
    let shortages: [PlanShortage]
    /// Why nobody comes into question for a need.
    let explanations: [Key: String]
    /// What has changed since the plan was made, in sentences.
    let news: [String]
    /// The pairs of the plan with their reasons.
    let matches: [PlanPair: Match]
    /// Brings the words and the names behind the keys; its rankings are not looked at.
    let names: MatchReport

    /// What a plan is called, and how far it is.
    package struct Head: Hashable, Sendable {
        package var key: Key?
        package var name: String
        package var status: PlanStatus
        /// When it was adopted or withdrawn.
        package var decided: PartialDate?

        package init(
            key: Key?, name: String, status: PlanStatus = .proposed, decided: PartialDate? = nil
        ) {
            self.key = key
            self.name = name
            self.status = status
            self.decided = decided
        }
    }

    package init(
        _ head: Head, _ outcome: PlanOutcome, decisions: [PlanPlacement], matches: [Match],
        explanation: (Key) -> String = { _ in "" }, news: [String] = [], names: MatchReport
    ) {
        self.head = head
        self.outcome = outcome
        self.decisions = decisions.sorted { $0.planPair < $1.planPair }
        self.news = news
        // Of a plan that is decided on, or would be another one today, nothing is looked for.
        let needs = outcome.isCurrent ? outcome.needs.map(\.need).filter { $0.places > 0 } : []
        alternates = Dictionary(
            uniqueKeysWithValues: needs.map { ($0.key, outcome.alternates(of: $0.key)) })
        shortages = outcome.isCurrent ? outcome.shortages : []
        let unserved = shortages.filter(\.candidates.isEmpty).flatMap(\.needs).map(\.key)
        explanations = Dictionary(unserved.map { ($0, explanation($0)) }) { first, _ in first }
        self.matches = Dictionary(matches.map { (PlanPair($0), $0) }) { first, _ in first }
        self.names = names
    }
}

extension PlanReport {
    var words: ReportWords { names.words }
    var request: PlanRequest { outcome.problem.input.request }

    /// The needs that ask for somebody.
    var asking: [PlanOutcome.Filling] { outcome.needs.filter { $0.need.places > 0 } }

    func unit(_ candidate: Key) -> String { names.facts.candidates[candidate]?.unit ?? "" }

    /// A need by its title, with the organization that asks.
    func title(_ need: Key) -> String { names.need(need).title }

    /// A candidate with his unit.
    func label(_ candidate: Key) -> String {
        let unit = unit(candidate)
        let name = names.name(candidate)
        return unit.isEmpty ? name : words[.candidateOf, ["name": name, "unit": unit]]
    }

    func isPinned(_ pair: PlanPair) -> Bool {
        decisions.contains { $0.planPair == pair && $0.state == .pinned }
    }
}
