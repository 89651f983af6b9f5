extension FlowPlan {
    /// What the best plan with a pair costs against this one; nought where the pair is in it.
    ///
    /// - Returns: `nil` where no plan has the pair.
    package func priceOfTaking(_ pair: Int) -> AssignmentPrice? {
        guard !holds(pair) else { return AssignmentPrice(places: 0, score: 0) }
        guard flow.canAdd(pair) else { return nil }
        let cost = flow.costOfAdding(pair)
        return cost.map { AssignmentPrice(cost: $0, of: frame.shortageCost) }
    }

    /// What the best plan without a pair costs against this one; nought where it is without it.
    ///
    /// - Returns: `nil` where the pair is pinned.
    package func priceOfLeaving(_ pair: Int) -> AssignmentPrice? {
        guard holds(pair) else { return AssignmentPrice(places: 0, score: 0) }
        guard flow.canTake(pair) else { return nil }
        let cost = flow.costOfTaking(pair)
        return cost.map { AssignmentPrice(cost: $0, of: frame.shortageCost) }
    }

    /// The pairs that could be in the plan for a need and are not, the cheapest first, each with the
    /// price of the best plan that has it.
    package func alternates(of need: Int) -> [(pair: Int, price: AssignmentPrice)] {
        let open = instance.pairs(of: need).filter { !holds($0) && flow.canAdd($0) }
        let ways = Dictionary(grouping: open) { flow.tail($0) }
        let priced = ways.flatMap { tail, pairs in
            zip(pairs, flow.costsOfAdding(pairs, from: tail)).compactMap { pair, cost in
                cost.map { (pair, AssignmentPrice(cost: $0, of: frame.shortageCost)) }
            }
        }
        return priced.sorted { left, right in
            let (one, other) = (instance.pairs[left.0].score, instance.pairs[right.0].score)
            return (left.1, -one, left.0) < (right.1, -other, right.0)
        }.map { (pair: $0.0, price: $0.1) }
    }

    /// What the best plan with one place more of each candidate costs against this one: a gain, or
    /// nought.
    package var pricesOfPlaces: [AssignmentPrice] {
        flow.costsOfNewArcs(from: frame.candidates, to: frame.sink).map {
            AssignmentPrice(cost: $0, of: frame.shortageCost)
        }
    }

    /// What the best plan costs against this one where a forbidden pair may be taken: a gain, or
    /// nought.
    ///
    /// Where the candidate has no other pair and shares places with another, it may gain less.
    package func priceOfAllowing(_ pair: Int) -> AssignmentPrice {
        AssignmentPrice(cost: flow.costOfWidening(pair), of: frame.shortageCost)
    }
}

extension AssignmentInstance {
    /// The numbers of a need's pairs.
    package func pairs(of need: Int) -> Range<Int> {
        let first = pairs.partitioningIndex { $0.need >= need }
        return first..<pairs.partitioningIndex { $0.need > need }
    }
}

extension [AssignmentInstance.Pair] {
    /// The first place from which on all of them are so, in a list where those come last.
    fileprivate func partitioningIndex(_ isSo: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isSo(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
