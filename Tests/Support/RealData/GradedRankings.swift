import Foundation
package import Pool

/// How well the points of candidates agree with grades from 1, no use, upwards.
package struct GradedRankings {
    private var gains: [Double] = []
    private var judged: [(points: Int, isUseful: Bool)] = []

    package init() {}

    /// The grade from which a candidate is of use.
    private static let usefulGrade = 3

    /// Adds the graded candidates of one need; those without points come last, ties by key.
    package mutating func add(_ grades: [Key: Int], points: [Key: Int]) {
        let ordered = grades.sorted { left, right in
            let (first, second) = (points[left.key, default: 0], points[right.key, default: 0])
            return first > second || first == second && left.key < right.key
        }
        judged += ordered.map { (points[$0.key, default: 0], $0.value >= Self.usefulGrade) }
        if let gain = Self.discountedGain(ordered.map(\.value)) { gains.append(gain) }
    }

    /// The mean nDCG@10 of the needs that somebody is of use to.
    package var discountedGain: Double? {
        gains.isEmpty ? nil : gains.reduce(0, +) / Double(gains.count)
    }

    /// How likely a useful candidate has more points than another; ties count half.
    package var areaUnderCurve: Double? {
        let useful = judged.count { $0.isUseful }
        let others = judged.count - useful
        guard useful > 0, others > 0 else { return nil }
        var (passed, area) = (0, 0.0)
        let tied = Dictionary(grouping: judged, by: \.points).sorted { $0.key < $1.key }
        for (_, candidates) in tied {
            let tiedUseful = candidates.count { $0.isUseful }
            let tiedOthers = candidates.count - tiedUseful
            area += Double(tiedUseful) * (Double(passed) + Double(tiedOthers) / 2)
            passed += tiedOthers
        }
        return area / Double(useful * others)
    }

    /// The discounted gain of the first ten, as a share of what the best order would gain.
    ///
    /// A grade gains `2^(grade-1) - 1` (Burges et al. 2005). Returns `nil` when no grade gains.
    private static func discountedGain(_ grades: [Int]) -> Double? {
        let best = gain(grades.sorted(by: >))
        return best > 0 ? gain(grades) / best : nil
    }

    private static func gain(_ grades: [Int]) -> Double {
        zip(grades.prefix(10), 2...).reduce(0) { sum, entry in
            sum + Double(1 << (entry.0 - 1) - 1) / log2(Double(entry.1))
        }
    }
}
