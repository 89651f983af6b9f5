package import Pool

/// A need with the candidates that somebody judged for it, in the order in which they are ranked.
package struct JudgedNeed: Hashable, Sendable {
    /// A candidate, the grade that it was given, and where the ranking has it.
    package struct Candidate: Hashable, Sendable {
        package let key: Key
        /// The higher, the better.
        package let grade: Int
        package let placing: Placing

        package init(_ key: Key, grade: Int, _ placing: Placing) {
            self.key = key
            self.grade = grade
            self.placing = placing
        }

        /// What orders the candidate: the exact points of one that is listed, nought of all others.
        package var rankScore: Int {
            if case .listed(_, let score) = placing { score } else { 0 }
        }

        /// The points as they are printed.
        package var points: Int { Reason.points(rankScore) }
    }

    /// What became of a judged candidate.
    package enum Placing: Hashable, Sendable {
        /// It has this place among all candidates of the pool, from one, with these exact points.
        case listed(rank: Int, rankScore: Int)
        /// A gate closes the pair.
        case closed
        /// Nothing speaks for the pair.
        case unlisted
    }

    package let need: Key
    /// The best first; those with equal points by key, as rankings are printed.
    package let candidates: [Candidate]

    package init(_ need: Key, _ candidates: [Candidate]) {
        self.need = need
        self.candidates = candidates.sorted { left, right in
            left.rankScore != right.rankScore
                ? left.rankScore > right.rankScore : left.key.precedes(right.key)
        }
    }

    package var grades: [Int] { candidates.map(\.grade) }
}
