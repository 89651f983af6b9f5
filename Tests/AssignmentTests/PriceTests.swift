import Assignment
import Testing

@Suite("The price of an edit")
struct PriceTests {
    @Test("is what the plan with the pair costs more, solved anew")
    func taking() throws {
        try forEachPair { plan, pair in
            var instance = plan.instance
            instance.choose(pair, .pinned)
            guard instance.contradictions.isEmpty else {
                return #expect(plan.priceOfTaking(pair) == nil)
            }
            let price = plan.price(of: try FlowPlan(instance))
            #expect(plan.priceOfTaking(pair) == price)
        }
    }

    @Test("is what the plan without the pair costs more, solved anew")
    func leaving() throws {
        try forEachPair { plan, pair in
            var instance = plan.instance
            instance.choose(pair, .forbidden)
            let price = plan.price(of: try FlowPlan(instance))
            #expect(plan.priceOfLeaving(pair) == price)
        }
    }

    @Test("is told of all alternates of a need, the cheapest first")
    func alternates() throws {
        for plan in try plans {
            for need in plan.instance.needs.indices {
                let alternates = plan.alternates(of: need)
                #expect(alternates.map(\.price) == alternates.map(\.price).sorted())
                for (pair, price) in alternates { #expect(plan.priceOfTaking(pair) == price) }
            }
        }
    }

    @Test("of one place more is what the plan with it gains, solved anew")
    func places() throws {
        for plan in try plans {
            let prices = plan.pricesOfPlaces
            for candidate in plan.instance.candidates.indices {
                var instance = plan.instance
                instance.candidates[candidate].capacity += 1
                // The person behind has one more, and nobody else any of it.
                let people = instance.candidates[candidate].people
                guard people.isEmpty else { continue }
                let price = plan.price(of: try FlowPlan(instance))
                #expect(prices[candidate] == price)
            }
        }
    }

    @Test("of a ban that is lifted is what the plan with the pair gains, solved anew")
    func allowing() throws {
        var gains = 0
        for plan in try plans {
            for (number, pair) in plan.instance.pairs.enumerated() {
                guard pair.choice == .forbidden,
                    plan.instance.candidates[pair.candidate].people.isEmpty
                else { continue }
                var instance = plan.instance
                instance.choose(number, .free)
                let price = plan.priceOfAllowing(number)
                let solved = plan.price(of: try FlowPlan(instance))
                #expect(price == solved)
                if price < AssignmentPrice(places: 0, score: 0) { gains += 1 }
            }
        }
        #expect(gains > 10)
    }

    private var plans: [FlowPlan] {
        get throws {
            try (0..<300 as Range<UInt64>).map { try FlowPlan(RandomInstance(seed: $0).instance) }
        }
    }

    private func forEachPair(_ body: (FlowPlan, Int) throws -> Void) throws {
        for plan in try plans {
            for pair in plan.instance.pairs.indices
            where plan.instance.pairs[pair].choice == .free {
                try body(plan, pair)
            }
        }
    }
}

extension FlowPlan {
    /// What another plan has less.
    fileprivate func price(of other: FlowPlan) -> AssignmentPrice {
        AssignmentPrice(places: places - other.places, score: score - other.score)
    }
}
