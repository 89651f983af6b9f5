extension FlowPlan {
    /// The instance where all that makes a plan more than a flow stays as it is in that plan: a
    /// candidate behind whom several people stand serves the same needs, no need takes somebody
    /// beside those who have people in common with him, and whom the law limits behind several
    /// candidates gets no other limited need.
    ///
    /// Its best plan is the best flow under that, and a price in it is that of a plan which can be
    /// carried out.
    ///
    /// - Parameter pairs: a plan of the instance, by numbers.
    /// - Returns: the instance under that.
    package func fixingCrews(of pairs: [Int]) -> AssignmentInstance {
        var fixed = instance
        let chosen = Set(pairs)
        for (number, pair) in instance.pairs.enumerated()
        where frame.coupled.contains(pair.candidate) {
            fixed.choose(number, chosen.contains(number) ? .pinned : .forbidden)
            guard chosen.contains(number) else { continue }
            for person in instance.candidates[pair.candidate].people {
                fixed.people[person].places -= 1
            }
        }
        for candidate in frame.coupled { fixed.candidates[candidate].people = [] }
        for need in instance.needsWithDoubles { closeDoubles(at: need, chosen, in: &fixed) }
        for pair in instance.commonLimits.flatMap(\.pairs)
        where !chosen.contains(pair) && fixed.pairs[pair].choice == .free {
            fixed.choose(pair, .forbidden)
        }
        return fixed
    }

    /// Closes the pairs of a need that have people in common with one that is chosen, or that is
    /// worth more.
    private func closeDoubles(
        at need: Int, _ chosen: Set<Int>, in fixed: inout AssignmentInstance
    ) {
        let pairs = instance.pairs(of: need).sorted { left, right in
            let (one, other) = (instance.pairs[left], instance.pairs[right])
            if chosen.contains(left) != chosen.contains(right) { return chosen.contains(left) }
            return (other.score, other.fine, left) < (one.score, one.fine, right)
        }
        var people: Set<Int> = []
        for pair in pairs where fixed.pairs[pair].choice != .forbidden {
            let own = Set(instance.candidates[instance.pairs[pair].candidate].people)
            if people.isDisjoint(with: own) {
                people.formUnion(own)
            } else if fixed.pairs[pair].choice == .free {
                fixed.choose(pair, .forbidden)
            }
        }
    }
}
