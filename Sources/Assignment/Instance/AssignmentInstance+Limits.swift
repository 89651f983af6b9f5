/// What the law leaves to people, of whom each may stand behind several candidates.
extension AssignmentInstance {
    /// How many of the limited needs a candidate may serve; `nil` for any number.
    func limit(of candidate: Int) -> Int? {
        candidates[candidate].principals.compactMap { people[$0].limit }.min()
    }

    /// The people whom the law allows fewer limited needs than their candidates could take together,
    /// each with the pairs that count; a flow holds what it allows one candidate.
    var commonLimits: [(pairs: [Int], limit: Int)] {
        var pairs: [Int: [Int]] = [:]
        for (number, pair) in self.pairs.enumerated()
        where needs[pair.need].isLimited && pair.choice != .forbidden {
            for person in candidates[pair.candidate].principals where people[person].limit != nil {
                pairs[person, default: []].append(number)
            }
        }
        return pairs.sorted { $0.key < $1.key }.compactMap { person, pairs in
            let limit = people[person].limit ?? pairs.count
            let isCommon = Set(pairs.map { self.pairs[$0].candidate }).count > 1
            return isCommon && pairs.count > limit ? (pairs, limit) : nil
        }
    }

    /// For each candidate whether a flow tells all that its places take: who stands behind it stands
    /// behind no other one.
    package var areAlone: [Bool] {
        let people = candidates.map { Set($0.people + $0.principals) }
        var counts = [Int](repeating: 0, count: self.people.count)
        for person in people.joined() { counts[person] += 1 }
        return people.map { $0.allSatisfy { counts[$0] == 1 } }
    }
}
