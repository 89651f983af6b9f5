package import Pool

/// A need with its judged candidates as the criteria measure them, so that any points can be tried on
/// them without asking the pool again.
package struct MeasuredNeed: Hashable, Sendable {
    /// A criterion that the need can use.
    struct Measure: Hashable, Sendable {
        let part: Part
        /// How sure it is that the need asks for what is measured, in thousandths.
        let certainty: Int
        let isTopical: Bool
    }

    struct Candidate: Hashable, Sendable {
        let key: Key
        /// The higher, the better.
        let grade: Int
        /// What each measure of the need finds, in their order.
        let values: [Share]
        /// Whether a gate closes the pair, so that no points are its.
        let isClosed: Bool
    }

    package let need: Key
    /// In the order of the parts, those of the subject matter first.
    let measures: [Measure]
    /// By key.
    let candidates: [Candidate]

    init(_ need: Key, _ measures: [Measure], _ candidates: [Candidate]) {
        self.need = need
        self.measures = measures
        self.candidates = candidates.sorted { $0.key.precedes($1.key) }
    }

    package var grades: [Int] { candidates.map(\.grade) }

    /// The same candidates with other grades, in their order.
    package func regraded(_ grades: [Int]) -> MeasuredNeed {
        MeasuredNeed(
            need, measures,
            zip(candidates, grades).map {
                Candidate(key: $0.key, grade: $1, values: $0.values, isClosed: $0.isClosed)
            })
    }

    /// Whether an order of the candidates can be better than another as `Gain` counts it.
    package var tellsOrders: Bool {
        Set(grades).count > 1 && Gain.normalized(grades) != nil
    }
}

extension MeasuredNeed {
    /// The exact points of each part for each candidate, as `Scorer` gives them.
    func points(by profile: Profile) -> [[Int]] {
        let maxima = profile.maxima(measures.map { ($0.part, $0.certainty) })
        let scales = measures.map { profile.scale(of: $0.part) }
        return candidates.map { candidate in
            var points = measures.indices.map { place in
                Reason.rankScore(
                    scales[place].share(of: candidate.values[place]), of: maxima[place])
            }
            // Where nothing speaks of the subject, the rest does not count.
            let speaks = zip(measures, points).contains { $0.isTopical && $1 > 0 }
            if candidate.isClosed || !speaks { points = points.map { _ in 0 } }
            return points
        }
    }

    /// The grades in the order in which a profile ranks the candidates, those with equal points by
    /// key.
    func ranked(by profile: Profile) -> [Int] {
        let scores = points(by: profile).map { points in
            let score = points.reduce(0, +)
            return score < Reason.leastPrinted ? 0 : score
        }
        return candidates.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
            .map { candidates[$0].grade }
    }

    /// How well a profile ranks the candidates, `Gain.normalized`.
    func gain(by profile: Profile) -> Double? { Gain.normalized(ranked(by: profile)) }
}
