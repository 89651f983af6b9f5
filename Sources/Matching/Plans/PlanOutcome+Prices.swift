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

    package var pricingRule: Pricing { isFair ? .bound : flow.isExact ? .exact : .crewsFixed }

    /// Whether the worst-off need was raised before the sum.
    var isFair: Bool { problem.input.request.isFair == true }

    /// Who could serve a need otherwise, the cheapest first.
    ///
    /// Where a team or workstation comes in or goes, which no flow tells, the few with most points
    /// are priced by a plan that is made anew, unless the plan is too large for that.
    package func alternates(of need: Key) -> [Alternate] {
        guard let number = problem.needs.firstIndex(where: { $0.key == need }) else { return [] }
        let taken = Set(needs[number].taken.map(\.pair))
        // With points ahead a pair may be in the plan where another would be without.
        let held = problem.instance.pairs(of: number).filter(pricing.holds).map {
            (pair: $0, price: AssignmentPrice(places: 0, score: 0))
        }
        let priced = (held + pricing.alternates(of: number)).compactMap {
            pair, price -> Alternate? in
            let offer = problem.offers[pair]
            guard !taken.contains(offer.pair) else { return nil }
            return Alternate(offer: offer, price: self.price(price))
        }
        let known = taken.union(priced.map(\.offer.pair))
        return (priced + searched(for: number, besides: known)).sorted { left, right in
            (left.price, right.offer.rankScore, left.offer.pair)
                < (right.price, left.offer.rankScore, right.offer.pair)
        }
    }

    private static let mostSearched = 3

    /// The pairs of a need with most points that the flow does not price, by plans that are made anew.
    private func searched(for need: Int, besides known: Set<PlanPair>) -> [Alternate] {
        guard canBeMadeAnew else { return [] }
        let others = problem.instance.pairs(of: need).filter { pair in
            problem.instance.pairs[pair].choice == .free
                && !known.contains(problem.offers[pair].pair)
        }.sorted { problem.offers[$1].rankScore < problem.offers[$0].rankScore }
        return others.prefix(Self.mostSearched).compactMap(searched)
    }

    /// Whether the plan is made anew for single changes: of more pairs each takes up to seconds, and
    /// there are hundreds of changes.
    var canBeMadeAnew: Bool { problem.instance.pairs.count <= 4_000 }

    /// An alternate with the price of the plan that is made anew for it.
    private func searched(_ pair: Int) -> Alternate? {
        priceAnew { $0.choose(pair, .pinned) }
            .map { Alternate(offer: problem.offers[pair], price: $0) }
    }

    /// The price of a change by the plan that is made anew with it; `nil` where there is none.
    func priceAnew(_ change: (inout AssignmentInstance) -> Void) -> PlanPrice? {
        var instance = problem.plain
        change(&instance)
        guard let plan = try? CoupledPlan(instance, within: 1).plan else { return nil }
        return price(
            AssignmentPrice(
                places: pricing.places - plan.places, score: pricing.score - plan.score))
    }

    /// What the best plan with a change has less than this one: nothing, or less than nothing, where
    /// this one holds to what was promised, or raised the worst-off need, and another does not.
    func price(_ price: AssignmentPrice) -> PlanPrice {
        let places = price.places - (pricing.places - filled)
        guard places == 0 else { return PlanPrice(places: places, points: price.score) }
        let lost = price.score - (pricing.score - points)
        return PlanPrice(places: 0, points: isFair ? max(0, lost) : lost)
    }
}
