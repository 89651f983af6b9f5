package import Matching
package import Pool

/// A plan as it is decided on: who goes to which need and what that costs the others, which places
/// stay empty and why, what each person, organization and need gets.
///
/// It is for the department alone.
package struct PlanReport: Sendable {
    package let head: Head
    package let outcome: PlanOutcome
    /// What was decided by hand, in the order of the pairs.
    package let decisions: [Decision]
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

    /// A pair that somebody put into the plan, or took out of it.
    package struct Decision: Hashable, Sendable {
        package var pair: PlanPair
        package var isPinned: Bool
        /// The gates that were passed over.
        package var overridden: [Gate]
        package var reason: String
        package var by: String
        package var at: PartialDate?

        package init(
            _ pair: PlanPair, isPinned: Bool, overridden: [Gate] = [], reason: String = "",
            by: String = "", at: PartialDate? = nil
        ) {
            self.pair = pair
            self.isPinned = isPinned
            self.overridden = overridden
            self.reason = reason
            self.by = by
            self.at = at
        }
    }

    package init(
        _ head: Head, _ outcome: PlanOutcome, decisions: [Decision], matches: [Match],
        names: MatchReport
    ) {
        self.head = head
        self.outcome = outcome
        self.decisions = decisions.sorted { $0.pair < $1.pair }
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
        outcome.problem.choices.pinned.contains(pair)
    }
}

extension MatchReport {
    /// What a need, a candidate or any other record is called.
    package func title(of key: Key) -> String { record(key) }
}
