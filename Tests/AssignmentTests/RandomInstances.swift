import Assignment
import TestSupport

/// Small instances that are drawn anew from each seed, and what is known of them by trying all plans.
struct RandomInstance {
    var instance: AssignmentInstance

    init(_ instance: AssignmentInstance) { self.instance = instance }

    init(seed: UInt64, spread: Int = 12) {
        var numbers = RandomSource(seed: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        let needs = (0..<numbers.number(1...4)).map { _ in
            AssignmentInstance.Need(
                places: numbers.number(0...3), isLimited: numbers.number(0...2) == 0)
        }
        var people = (0..<numbers.number(1...3)).map { _ in
            AssignmentInstance.Person(places: numbers.number(0...2))
        }
        var candidates = (0..<numbers.number(1...4)).map { _ in
            AssignmentInstance.Candidate(
                capacity: numbers.number(0...3), org: numbers.number(0...2),
                people: numbers.number(0...2) == 0 ? [] : [numbers.number(0...people.count - 1)])
        }
        // Whom the law limits stands behind one of them, so that a flow tells all.
        for candidate in candidates.indices where numbers.number(0...1) == 0 {
            candidates[candidate].principals = [people.count]
            people.append(.init(places: 1, limit: numbers.number(0...1)))
        }
        var pairs: [AssignmentInstance.Pair] = []
        for need in needs.indices {
            for candidate in candidates.indices where numbers.number(0...3) > 0 {
                pairs.append(
                    AssignmentInstance.Pair(
                        need: need, candidate: candidate, score: numbers.number(0...spread),
                        tie: UInt64(need * 100 + candidate),
                        choice: numbers.number(0...9) == 0 ? .forbidden : .free))
            }
        }
        instance = AssignmentInstance(
            needs: needs, candidates: candidates, people: people, pairs: pairs,
            perOrg: numbers.number(0...1) == 0 ? numbers.number(1...2) : nil)
    }

    /// The most places, and the most points under them, of all plans.
    var best: (places: Int, score: Int)? { plans.max { $0 < $1 } }

    /// The places and points of every plan.
    var plans: [(places: Int, score: Int)] {
        (0..<(1 << instance.pairs.count)).compactMap { set in
            let chosen = instance.pairs.indices.filter { set >> $0 & 1 == 1 }
            guard instance.allows(chosen) else { return nil }
            return (chosen.count, chosen.reduce(0) { $0 + instance.pairs[$1].score })
        }
    }
}

extension AssignmentInstance {
    /// Whether some pairs are a plan: all bounds hold, and what is pinned is there.
    func allows(_ chosen: [Int]) -> Bool {
        let some = chosen.map { pairs[$0] }
        let pinned = pairs.indices.filter { pairs[$0].choice == .pinned }
        guard some.allSatisfy({ $0.choice != .forbidden }), Set(pinned).isSubset(of: chosen) else {
            return false
        }
        return needs.indices.allSatisfy { need in
            let own = some.filter { $0.need == need }
            let orgs = own.compactMap { candidates[$0.candidate].org }
            let most = Dictionary(grouping: orgs) { $0 }.values.map(\.count).max() ?? 0
            let people = own.flatMap { candidates[$0.candidate].people }
            return own.count <= needs[need].places && most <= perOrg ?? .max
                && people.count == Set(people).count
        }
            && candidates.indices.allSatisfy { candidate in
                let own = some.filter { $0.candidate == candidate }
                return own.count <= candidates[candidate].capacity
            }
            && people.indices.allSatisfy { person in
                let own = some.filter { candidates[$0.candidate].people.contains(person) }
                let counted = some.filter {
                    needs[$0.need].isLimited
                        && candidates[$0.candidate].principals.contains(person)
                }
                return own.count <= people[person].places
                    && counted.count <= people[person].limit ?? .max
            }
    }
}
