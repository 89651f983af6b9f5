import Pool

/// From which score on each grade is told, so that scores become grades.
struct GradeThresholds {
    private let lowest: Int
    /// For each grade above the lowest, the least score that earns it.
    private let thresholds: [Int]

    /// Fits the thresholds that miss the grades of these entries by the least sum.
    ///
    /// The sum of misses falls apart into one for each threshold: how many entries are on its
    /// wrong side. Of thresholds that are equally good the lowest is taken.
    init(_ entries: [PairOrder.Entry], grades: ClosedRange<Int>) {
        lowest = grades.lowerBound
        let levels = Dictionary(grouping: entries, by: \.score).sorted { $0.key < $1.key }
        thresholds = grades.dropFirst().map { grade in
            // Below all scores those of lower grades are wrong.
            var wrong = entries.count { $0.grade < grade }
            var best = (wrong: wrong, threshold: Int.min)
            for (place, level) in levels.enumerated() {
                let higher = level.value.count { $0.grade >= grade }
                wrong += 2 * higher - level.value.count
                let next = place + 1 < levels.count ? levels[place + 1].key : Int.max
                if wrong < best.wrong { best = (wrong, next) }
            }
            return best.threshold
        }
    }

    /// The grade that a score tells.
    func grade(of score: Int) -> Int { lowest + thresholds.count { $0 <= score } }
}

extension GradeThresholds {
    /// How far grades told by scores are from those given, as the sum and the number of candidates of
    /// each need.
    ///
    /// The needs are parted into two halves by a hash of their keys; the thresholds of each half are
    /// fitted on the other. With one need there is nothing to fit on.
    static func misses(_ needs: [JudgedNeed]) -> Ratio {
        let grades = needs.flatMap(\.grades)
        guard needs.count > 1, let least = grades.min(), let most = grades.max() else {
            return Ratio(needs.map { _ in .nothing })
        }
        let isOdd = isInOddHalf(needs)
        let thresholds = [true, false].map { half in
            GradeThresholds(
                zip(needs, isOdd).filter { $0.1 == half }.flatMap(\.0.entries),
                grades: least...most)
        }
        return Ratio(
            zip(needs, isOdd).map { need, isOdd in
                let other = thresholds[isOdd ? 1 : 0]
                let missed = need.entries.reduce(0) {
                    $0 + abs($1.grade - other.grade(of: $1.score))
                }
                return Ratio.Term(sum: Double(missed), weight: Double(need.candidates.count))
            })
    }

    /// Every other need in the order of the hashes, so that the halves are equally large.
    private static func isInOddHalf(_ needs: [JudgedNeed]) -> [Bool] {
        let hashes = needs.map { StableHash(of: $0.need.description).value }
        let order = needs.indices.sorted { left, right in
            (hashes[left], needs[left].need) < (hashes[right], needs[right].need)
        }
        var isOdd = [Bool](repeating: false, count: needs.count)
        for (place, number) in order.enumerated() { isOdd[number] = place % 2 == 1 }
        return isOdd
    }
}

extension JudgedNeed {
    var entries: [PairOrder.Entry] {
        candidates.map { PairOrder.Entry(grade: $0.grade, score: $0.rankScore) }
    }
}
