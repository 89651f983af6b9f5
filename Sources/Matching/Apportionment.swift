/// Shares a whole in proportion to weights, by largest remainder (Hamilton's method).
///
/// Equal remainders go to the weight that comes first; without any weight nobody gets anything.
func apportioned(_ whole: Int, by weights: [Int]) -> [Int] {
    let total = weights.reduce(0, +)
    guard total > 0 else { return weights }
    var shares = weights.map { $0 * whole / total }
    let remainders = weights.map { $0 * whole % total }
    let order = weights.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for place in order.prefix(whole - shares.reduce(0, +)) { shares[place] += 1 }
    return shares
}
