/// Normalized discounted cumulative gain of the first ten, nDCG@10.
///
/// A grade gains `2^(grade-1) - 1`, and a grade of nought nothing (Burges et al. 2005, with grades
/// from one); a gain at place `i` is divided by `log2(i + 1)` (Järvelin and Kekäläinen 2002). The
/// sum is given as a share of what the best order would gain.
enum Gain {
    /// The share for grades in the order of a ranking; `nil` when no grade gains.
    static func normalized(_ grades: [Int]) -> Double? {
        let best = discounted(grades.sorted(by: >))
        return best > 0 ? discounted(grades) / best : nil
    }

    private static func discounted(_ grades: [Int]) -> Double {
        zip(grades, discounts).reduce(0) { sum, entry in
            sum + Double(1 << max(entry.0 - 1, 0) - 1) * entry.1
        }
    }

    /// `1 / log2(i + 1)` for the first ten places, written out so that no library's rounding
    /// can make two machines differ.
    static let discounts = [
        1, 0.6309297535714575, 0.5, 0.43067655807339306, 0.38685280723454163,
        0.3562071871080222, 0.3333333333333333, 0.31546487678572877, 0.3010299956639812,
        0.2890648263178879,
    ]
}
