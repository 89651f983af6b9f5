import Assignment
package import Pool

/// What a change costs: places that are filled no more, and points; negative numbers are a gain.
package struct PlanPrice: Comparable, Hashable, Sendable {
    package let places: Int
    package let points: Int

    /// Places come before points.
    package static func < (left: Self, right: Self) -> Bool {
        (left.places, left.points) < (right.places, right.points)
    }

    init(places: Int, points: Int) { (self.places, self.points) = (places, points) }
}

extension PlanOutcome {
    /// A pair that could be in the plan, and what the best plan with it costs against this one.
    package struct Alternate: Hashable, Sendable {
        package let offer: PlanOffer
        package let price: PlanPrice
    }

    /// How prices are to be read.
    package enum Pricing: String, Hashable, Sendable {
        /// What the best plan with a change has less than this one.
        case exact
        /// The same, where teams and workstations stay as they are.
        case crewsFixed = "crews-fixed"
        /// The worst-off need was raised, which a change may undo: it costs at least so much.
        case bound
    }

    package var pricingRule: Pricing { floor != nil ? .bound : flow.isExact ? .exact : .crewsFixed }

    /// Who could serve a need otherwise, the cheapest first.
    ///
    /// Where a team or workstation comes in or goes, which no flow tells, the few with most points
    /// are priced by a plan that is made anew.
    package func alternates(of need: Key) -> [Alternate] {
        guard let number = problem.needs.firstIndex(where: { $0.key == need }) else { return [] }
        let taken = Set(needs[number].taken.map(\.pair))
        let priced = pricing.alternates(of: number).compactMap { pair, price -> Alternate? in
            let offer = problem.offers[pair]
            guard !taken.contains(offer.pair) else { return nil }
            return Alternate(offer: offer, price: self.price(price))
        }
        let known = Set(priced.map(\.offer.pair))
        let others = problem.instance.pairs(of: number).filter { pair in
            let offer = problem.offers[pair]
            return problem.instance.pairs[pair].choice == .free && !taken.contains(offer.pair)
                && !known.contains(offer.pair)
        }.sorted { problem.offers[$1].rankScore < problem.offers[$0].rankScore }
        return (priced + others.prefix(Self.mostSearched).compactMap(searched)).sorted {
            left, right in
            (left.price, right.offer.rankScore, left.offer.pair)
                < (right.price, left.offer.rankScore, right.offer.pair)
        }
    }

    private static let mostSearched = 3

    /// An alternate with the price of the plan that is made anew for it.
    private func searched(_ pair: Int) -> Alternate? {
        var instance = problem.instance
        instance.choose(pair, .pinned)
        guard let plan = try? CoupledPlan(instance, within: 1).plan else { return nil }
        return Alternate(
            offer: problem.offers[pair],
            price: price(
                AssignmentPrice(
                    places: pricing.places - plan.places, score: pricing.score - plan.score)))
    }

    /// What the best plan with a change has less than this one, which has less than the best where
    /// the worst-off need was raised.
    private func price(_ price: AssignmentPrice) -> PlanPrice {
        guard price.places == 0 else { return PlanPrice(places: price.places, points: price.score) }
        return PlanPrice(places: 0, points: max(0, price.score - (pricing.score - score)))
    }

    /// The points of the plan as it is made, with those that promised pairs have ahead.
    private var score: Int {
        let input = problem.input
        return taken.reduce(0) { sum, offer in
            let isKept = problem.choices.kept.contains(offer.pair)
            return sum + offer.points + (isKept ? input.request.keep ?? 0 : 0)
        }
    }
}
