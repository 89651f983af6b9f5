/// How far points can be trusted: of the judged pairs with so many points, how many are related.
package struct Calibration: Hashable, Sendable {
    /// The pairs between two figures of points.
    package struct Band: Hashable, Sendable {
        /// The least points of the band.
        package let from: Int
        package let pairs: Int
        /// How many of them are graded as weakly related at least, and as relevant.
        package let weak: Int
        package let relevant: Int
    }

    /// The highest first; the last is of pairs without points, which no list shows.
    package let bands: [Band]

    /// Counts the pairs of each band; the least points of the bands fall, down to one of nought.
    init(_ needs: [JudgedNeed], from bounds: [Int], _ terms: Evaluation.Terms) {
        let candidates = needs.flatMap(\.candidates)
        bands = zip(bounds, [Int.max] + bounds).map { least, above in
            let inside = candidates.filter { least <= $0.points && $0.points < above }
            return Band(
                from: least, pairs: inside.count,
                weak: inside.count { $0.grade >= terms.weakGrade },
                relevant: inside.count { $0.grade >= terms.relevantGrade })
        }
    }
}
