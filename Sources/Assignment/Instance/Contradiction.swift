/// Pairs that are to be in every plan and cannot be there together.
package struct Contradiction: Equatable, Sendable {
    /// What holds fewer of them than are pinned.
    package enum Bound: Equatable, Sendable {
        case need(Int)
        case candidate(Int)
        case person(Int)
        /// A need takes a person once.
        case twice(need: Int, person: Int)
        /// What the law allows a person.
        case limit(person: Int)
        /// The candidates that a need takes of one organization.
        case org(need: Int, org: Int)
    }

    package let bound: Bound
    /// The pinned pairs, by number.
    package let pairs: [Int]
    /// How many of them can be.
    package let room: Int
}

extension AssignmentInstance {
    /// The pins that cannot hold together; with none of these there is a plan.
    package var contradictions: [Contradiction] {
        var pinned = PinnedPairs()
        for (number, pair) in pairs.enumerated() where pair.choice == .pinned {
            let candidate = candidates[pair.candidate]
            pinned.add(number, to: .need(pair.need), room: needs[pair.need].places)
            pinned.add(number, to: .candidate(pair.candidate), room: candidate.capacity)
            for person in candidate.people {
                pinned.add(number, to: .person(person), room: people[person].places)
                pinned.add(number, to: .twice(need: pair.need, person: person), room: 1)
            }
            for person in candidate.principals where needs[pair.need].isLimited {
                guard let limit = people[person].limit else { continue }
                pinned.add(number, to: .limit(person: person), room: limit)
            }
            if let perOrg, let org = candidate.org {
                pinned.add(number, to: .org(need: pair.need, org: org), room: perOrg)
            }
        }
        return pinned.all.filter { $0.pairs.count > $0.room }
    }
}

/// The pinned pairs within each bound, in the order in which the bounds are met.
private struct PinnedPairs {
    private(set) var all: [Contradiction] = []

    mutating func add(_ pair: Int, to bound: Contradiction.Bound, room: Int) {
        let place = all.firstIndex { $0.bound == bound } ?? all.count
        let pairs = place < all.count ? all[place].pairs : []
        let entry = Contradiction(bound: bound, pairs: pairs + [pair], room: room)
        if place < all.count { all[place] = entry } else { all.append(entry) }
    }
}
