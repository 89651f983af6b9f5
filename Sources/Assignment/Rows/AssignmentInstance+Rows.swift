/// The bounds of an instance as rows over its pairs.
extension AssignmentInstance {
    /// The rows that a flow holds: places of needs and candidates, organizations and limits.
    ///
    /// - Parameter isFull: whether every place is to be filled.
    /// - Returns: rows over the pairs that are not forbidden.
    func flowRows(isFull: Bool) -> [PairRow] {
        let byNeed = grouped(count: needs.count) { [$0.need] }
        let byCandidate = grouped(count: candidates.count) { [$0.candidate] }
        var rows = zip(needs, byNeed).map { need, pairs in
            PairRow(pairs, atLeast: isFull ? need.places : nil, atMost: need.places)
        }
        for (number, pairs) in byCandidate.enumerated() {
            let candidate = candidates[number]
            let room = candidate.people.map { people[$0].places }.reduce(candidate.capacity, min)
            rows.append(PairRow(pairs, atLeast: min(candidate.least, room), atMost: room))
            guard let limit = limit(of: number) else { continue }
            rows.append(
                PairRow(pairs.filter { needs[self.pairs[$0].need].isLimited }, atMost: limit))
        }
        return rows + orgRows(byNeed)
    }

    /// The rows that a flow does not hold, or not always: of the places of a person behind several
    /// candidates and of what the law allows him, and that no need takes one twice.
    var peopleRows: [PairRow] {
        let byPerson = grouped(count: people.count) { candidates[$0.candidate].people }
        var rows = zip(people, byPerson).map { PairRow($1, atMost: $0.places) }
        rows += commonLimits.map { PairRow($0.pairs, atMost: $0.limit) }
        for pairs in byPerson {
            let byNeed = Dictionary(grouping: pairs) { self.pairs[$0].need }
            for (_, pairs) in byNeed.sorted(by: { $0.key < $1.key }) where pairs.count > 1 {
                rows.append(PairRow(pairs, atMost: 1))
            }
        }
        return rows.filter { !$0.pairs.isEmpty }
    }

    /// What each need's places are to be worth together.
    ///
    /// - Parameter required: a sum of points for each need; `nil` where it is any.
    /// - Returns: a row for each need of which something is required.
    func floorRows(_ required: [Int?]) -> [PairRow] {
        needs.indices.compactMap { need in
            guard let least = required[need] else { return nil }
            let pairs = Array(pairs(of: need))
            return PairRow(pairs, weights: pairs.map { self.pairs[$0].score }, atLeast: least)
        }
    }

    private func orgRows(_ byNeed: [[Int]]) -> [PairRow] {
        guard let perOrg else { return [] }
        return byNeed.flatMap { pairs in
            let known = pairs.filter { candidates[self.pairs[$0].candidate].org != nil }
            let byOrg = Dictionary(grouping: known) { candidates[self.pairs[$0].candidate].org }
            return byOrg.values.filter { $0.count > perOrg }.map { PairRow($0, atMost: perOrg) }
        }
    }

    /// The pairs that may be chosen, under each of so many numbers.
    private func grouped(count: Int, by numbers: (Pair) -> [Int]) -> [[Int]] {
        var groups = [[Int]](repeating: [], count: count)
        for (number, pair) in pairs.enumerated() where pair.choice != .forbidden {
            for group in Set(numbers(pair)) { groups[group].append(number) }
        }
        return groups
    }
}
