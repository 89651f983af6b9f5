extension Centres {
    /// The mean of a side with few texts says more of these texts than of the side: it counts as if
    /// so many more had been there that lie at the mean of all.
    private static let weightOfAll = 16.0
    /// Where two texts have a mean cosine of so much, the model gives all texts much the same way.
    private static let leastCosine = 0.5

    /// Learns the means from vectors of length one; where the texts of a pool lie apart anyway,
    /// nothing is to be taken away.
    init(items: VectorSum, needs: VectorSum) {
        let count = Double(items.count + needs.count)
        let all = zip(items.sums, needs.sums).map { ($0 + $1) / count }
        guard count > 0, Direction.squareSum(all) >= Self.leastCosine else {
            let nothing = [Int32](repeating: 0, count: items.sums.count)
            self.init(items: nothing, needs: nothing)
            return
        }
        func mean(_ side: VectorSum) -> [Int32] {
            zip(side.sums, all).map { sum, all in
                let mean =
                    (sum + Self.weightOfAll * all) / (Double(side.count) + Self.weightOfAll)
                return Int32((mean * Self.unit).rounded())
            }
        }
        self.init(items: mean(items), needs: mean(needs))
    }
}

/// The sum of vectors, and of how many.
struct VectorSum {
    private(set) var sums: [Double]
    private(set) var count = 0

    init(dimension: Int) { sums = [Double](repeating: 0, count: dimension) }

    mutating func add(_ vector: [Double]) {
        for place in sums.indices { sums[place] += vector[place] }
        count += 1
    }
}
