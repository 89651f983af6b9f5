/// One figure that tells how well rankings agree with judgments.
///
/// All are of judged candidates among themselves, in the order in which they are ranked: by exact
/// points, a candidate that is closed or not listed with none, ties by key. Only recall looks at
/// the places among the whole pool.
package enum Measure: String, CaseIterable, Hashable, Sendable {
    /// The mean of `Gain.normalized` over needs with a grade that gains.
    case gain = "ndcg_10"
    /// The mean of `Precision.average` over needs with a relevant candidate.
    case averagePrecision = "map"
    /// The mean of `Precision.reciprocalRank` over needs with a relevant candidate.
    case reciprocalRank = "mrr"
    /// The mean of `Precision.recall` over needs with a relevant candidate.
    case recall
    /// `PairOrder.loss` of each candidate's needs, over all pairs; candidates are the units drawn.
    case lossByCandidate = "loss_by_candidate"
    /// `PairOrder.loss` of each need's candidates, over all pairs.
    case lossByNeed = "loss_by_need"
    /// `PairOrder.area` of each need's candidates, over all pairs of one need.
    case areaOfPairs = "auc_pairs"
    /// The mean of `PairOrder.area` over needs that have both.
    case areaOfNeeds = "auc_needs"
    /// `PairOrder.area` of all candidates of all needs together: whether points of different needs
    /// can be compared. It has no interval, because its pairs belong to no one need.
    case areaOfAll = "auc_all"
    /// `1 / (1 + MAE)`: the mean absolute error of grades told by scores, see
    /// `GradeThresholds.misses`. The thresholds are not fitted anew for the interval.
    case closeness = "mae_score"

    /// Whether less is better.
    package var isLoss: Bool { self == .lossByCandidate || self == .lossByNeed }

    /// Whether each need has a value of its own.
    package var isOfNeeds: Bool { self != .lossByCandidate && self != .areaOfAll }

    /// What is printed of a ratio.
    func shown(_ value: Double) -> Double { self == .closeness ? 1 / (1 + value) : value }
}
