/// Who could go where: what needs ask for, what candidates can give, and what each pair is worth.
///
/// Needs, candidates and people are known by their numbers, which are places in the lists. A pair
/// takes one place of its need and one of its candidate, and of each person behind the candidate;
/// no need takes a person twice, as himself and with his team.
package struct AssignmentInstance: Sendable {
    package var needs: [Need]
    package var candidates: [Candidate]
    package var people: [Person]
    /// Each pair once, those of one need together.
    package private(set) var pairs: [Pair]
    /// How many candidates of one organization a need takes at most; `nil` for any number.
    package var perOrg: Int?

    /// What a need asks for.
    package struct Need: Sendable {
        /// How many candidates it wants.
        package var places: Int
        /// Whether what its candidates may take is limited by law, over all such needs.
        package var isLimited: Bool

        package init(places: Int, isLimited: Bool = false) {
            self.places = places
            self.isLimited = isLimited
        }
    }

    /// What a candidate can give.
    package struct Candidate: Sendable {
        /// How many needs it serves at most.
        package var capacity: Int
        /// How many it serves at least.
        package var least: Int
        /// Its organization, by any number.
        package var org: Int?
        /// The people who work where it is placed.
        package var people: [Int]
        /// The people for whom each of the limited needs that it serves counts.
        package var principals: [Int]

        package init(
            capacity: Int, least: Int = 0, org: Int? = nil, people: [Int] = [],
            principals: [Int] = []
        ) {
            self.capacity = capacity
            self.least = least
            self.org = org
            self.people = people
            self.principals = principals
        }
    }

    /// What somebody can give who stands behind candidates.
    package struct Person: Sendable {
        /// The places that he has, as himself and behind teams and workstations.
        package var places: Int
        /// How many of the limited needs he may serve; `nil` for any number.
        package var limit: Int?

        package init(places: Int, limit: Int? = nil) {
            self.places = places
            self.limit = limit
        }
    }

    /// A candidate who could serve a need.
    package struct Pair: Sendable {
        package var need: Int
        package var candidate: Int
        /// What the pair is worth; in any unit, whole.
        package var score: Int
        /// What it is worth more finely, 0 to 2^26: among plans of equal scores that with more of it
        /// is taken.
        package var fine: Int
        /// A number that depends on the two alone, by which the plan is chosen among equals.
        package var tie: UInt64
        package var choice: Choice

        package init(
            need: Int, candidate: Int, score: Int, fine: Int = 0, tie: UInt64,
            choice: Choice = .free
        ) {
            self.need = need
            self.candidate = candidate
            self.score = score
            self.fine = fine
            self.tie = tie
            self.choice = choice
        }
    }

    /// What was decided of a pair by hand.
    package enum Choice: Sendable {
        case free
        /// It is in every plan.
        case pinned
        /// It is in none.
        case forbidden
    }

    package init(
        needs: [Need], candidates: [Candidate], people: [Person] = [], pairs: [Pair],
        perOrg: Int? = nil
    ) {
        self.needs = needs
        self.candidates = candidates
        self.people = people
        self.pairs = pairs.sorted { ($0.need, $0.candidate) < ($1.need, $1.candidate) }
        self.perOrg = perOrg
        let isOnce = zip(self.pairs, self.pairs.dropFirst()).allSatisfy {
            ($0.need, $0.candidate) != ($1.need, $1.candidate)
        }
        precondition(isOnce, "a pair is told once")
    }

    /// The number of a pair; `nil` where the two are none.
    package func pair(_ need: Int, _ candidate: Int) -> Int? {
        var (low, high) = (0, pairs.count)
        while low < high {
            let middle = (low + high) / 2
            if (pairs[middle].need, pairs[middle].candidate) < (need, candidate) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < pairs.count, pairs[low].need == need, pairs[low].candidate == candidate else {
            return nil
        }
        return low
    }

    /// Decides on a pair.
    package mutating func choose(_ pair: Int, _ choice: Choice) { pairs[pair].choice = choice }

    /// Says what a pair is worth.
    package mutating func score(_ pair: Int, _ score: Int) { pairs[pair].score = score }

    /// The needs that could take a person twice: of these more than one place is asked, and some of
    /// their candidates have people in common.
    package var needsWithDoubles: [Int] {
        needs.indices.filter { need in
            guard needs[need].places > 1 else { return false }
            var seen: Set<Int> = []
            return pairs(of: need).contains { pair in
                guard pairs[pair].choice != .forbidden else { return false }
                let people = Set(candidates[pairs[pair].candidate].people)
                defer { seen.formUnion(people) }
                return !seen.isDisjoint(with: people)
            }
        }
    }

    /// How many places all needs ask for.
    package var placesAsked: Int { needs.reduce(0) { $0 + $1.places } }
}
