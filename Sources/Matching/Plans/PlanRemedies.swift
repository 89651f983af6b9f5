import Assignment
import Pool

/// What would fill places of a plan that stay empty, and what the whole plan gains by it.
///
/// Where nobody behind a candidate stands behind another one, the flow tells; else the plan is made
/// anew with the change.
struct PlanRemedies {
    private let outcome: PlanOutcome
    private let places: [AssignmentPrice]
    private let areAlone: [Bool]
    /// So many plans more are made anew.
    private var budget: Int

    /// A change, with what it would gain if nobody stood behind several candidates.
    private struct Proposal {
        let change: PlanShortage.Change
        let gain: AssignmentPrice
        /// The candidate, and of an opening the pair, by number.
        let candidate: Int
        let pair: Int?
        /// Whether the candidate gets a place more by it.
        let takesPlace: Bool
    }

    /// Of each set of needs so many changes are looked at that take a plan of their own.
    private static let mostAnew = 6
    private static let mostPlans = 30

    init(_ outcome: PlanOutcome) {
        self.outcome = outcome
        let instance = outcome.problem.instance
        places = outcome.pricing.pricesOfPlaces
        areAlone = instance.areAlone
        budget = outcome.canBeMadeAnew ? Self.mostPlans : 0
    }

    /// The changes that fill a place of some needs, those that gain most first.
    mutating func of(_ bottleneck: Bottleneck) -> [PlanShortage.Remedy] {
        let proposals = (extensions(bottleneck) + openings(bottleneck))
            .sorted { $0.gain < $1.gain }
        var remedies: [PlanShortage.Remedy] = []
        var anew = 0
        for proposal in proposals {
            if isTold(proposal) {
                remedies += remedy(proposal, outcome.price(proposal.gain))
            } else if anew < Self.mostAnew, budget > 0 {
                anew += 1
                budget -= 1
                remedies += remedy(proposal, priceAnew(proposal))
            }
        }
        return remedies.sorted { left, right in
            (right.places, right.points ?? 0) < (left.places, left.points ?? 0)
        }
    }

    /// One place more of each candidate who comes into question.
    private func extensions(_ bottleneck: Bottleneck) -> [Proposal] {
        bottleneck.candidates.map { candidate in
            Proposal(
                change: .place(outcome.problem.candidates[candidate]), gain: places[candidate],
                candidate: candidate, pair: nil, takesPlace: true)
        }
    }

    /// Pairs of the needs that one gate closes.
    private func openings(_ bottleneck: Bottleneck) -> [Proposal] {
        let problem = outcome.problem
        return bottleneck.needs.flatMap(problem.instance.pairs(of:)).compactMap { pair in
            let offer = problem.offers[pair]
            guard !offer.isOpen, !problem.choices.forbidden.contains(offer.pair),
                !problem.choices.pinned.contains(offer.pair), let opening = offer.opening
            else { return nil }
            return Proposal(
                change: .opening(offer, opening), gain: outcome.pricing.priceOfAllowing(pair),
                candidate: problem.instance.pairs[pair].candidate, pair: pair,
                takesPlace: offer.isFull)
        }
    }

    /// Whether the flow tells what a change gains: a pair more or a place more, and not both.
    private func isTold(_ proposal: Proposal) -> Bool {
        areAlone[proposal.candidate] && (proposal.pair == nil || !proposal.takesPlace)
    }

    private func priceAnew(_ proposal: Proposal) -> PlanPrice? {
        outcome.priceAnew { instance in
            if let pair = proposal.pair { instance.choose(pair, .free) }
            guard proposal.takesPlace else { return }
            instance.candidates[proposal.candidate].capacity += 1
            for person in instance.candidates[proposal.candidate].people {
                instance.people[person].places += 1
            }
        }
    }

    private func remedy(_ proposal: Proposal, _ price: PlanPrice?) -> [PlanShortage.Remedy] {
        guard let price, price.places < 0 else { return [] }
        return [
            PlanShortage.Remedy(
                change: proposal.change, places: -price.places,
                points: outcome.isFair ? nil : -price.points)
        ]
    }
}
