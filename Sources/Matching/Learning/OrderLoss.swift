/// How much the order of judged candidates is wrong by points of the parts, in whole numbers, so that
/// every machine finds the same.
///
/// For two candidates of a need with different grades, the loss falls in a straight line from all of
/// the difference of the grades to nothing while the better one's points go from `margin` below the
/// worse one's to `margin` above: the ramp loss (Collobert, Sinz, Weston and Bottou 2006), which a
/// few wrong grades cannot pull far. The loss of a need is the share of all its differences, so that
/// each need counts once, as it does in the mean of `Gain`.
struct OrderLoss {
    /// What a need counts whose order is all wrong.
    static let unit = 1 << 16
    /// By how many points out of 1,000 one candidate has to be above another to be surely above.
    ///
    /// Much more, and it would pay to spread all candidates apart by a part that finds many small
    /// differences, without any change of their order.
    private static let margin = 10
    /// Values are compared in so many parts of one, as points are: what fits 32 bits by far.
    private static let valueUnit = Reason.pointUnit

    /// A need, with its pairs of candidates among all.
    private struct Block {
        let pairs: Range<Int>
        /// The sum of the differences of the grades.
        let weight: Int
        /// How sure the need asks for each part, in thousandths; nought for one that it cannot use.
        let certainties: [Int]
    }

    let parts: [Part]
    private var blocks: [Block] = []
    /// Of each pair the difference of the grades.
    private var weights: [Int32] = []
    /// Of each part, by pair, how far the better candidate's value is above the other's.
    private var leads: [[Int32]]

    /// `scales` are those of the profile; needs whose candidates are all graded alike tell nothing.
    init(_ needs: [MeasuredNeed], _ parts: [Part], _ scales: [Part: Scale]) {
        self.parts = parts
        leads = parts.map { _ in [] }
        for need in needs { add(need, scales) }
    }

    private mutating func add(_ need: MeasuredNeed, _ scales: [Part: Scale]) {
        let candidates = need.candidates.filter { !$0.isClosed }
        let values = candidates.map { Self.values($0, need.measures, parts, scales) }
        let first = weights.count
        for (place, one) in candidates.enumerated() {
            for other in candidates.indices.dropFirst(place + 1)
            where one.grade != candidates[other].grade {
                let isBetter = one.grade > candidates[other].grade
                let (better, worse) = isBetter ? (place, other) : (other, place)
                weights.append(Int32(abs(one.grade - candidates[other].grade)))
                for part in parts.indices {
                    leads[part].append(Int32(values[better][part] - values[worse][part]))
                }
            }
        }
        guard weights.count > first else { return }
        let certainties = Dictionary(
            uniqueKeysWithValues: need.measures.map { ($0.part, $0.certainty) })
        blocks.append(
            Block(
                pairs: first..<weights.count,
                weight: weights[first...].reduce(0) { $0 + Int($1) },
                certainties: parts.map { certainties[$0] ?? 0 }))
    }

    /// The value of each part in parts of `valueUnit`; none where nothing speaks of the subject.
    private static func values(
        _ candidate: MeasuredNeed.Candidate, _ measures: [MeasuredNeed.Measure], _ parts: [Part],
        _ scales: [Part: Scale]
    ) -> [Int] {
        var values: [Part: Int] = [:]
        var speaks = false
        for (measure, value) in zip(measures, candidate.values) {
            let share = (scales[measure.part] ?? .linear).share(of: value)
            values[measure.part] = share.value / (Share.unit / valueUnit) * measure.certainty / 1000
            speaks = speaks || measure.isTopical && share.value > 0
        }
        return parts.map { speaks ? values[$0] ?? 0 : 0 }
    }
}

extension OrderLoss {
    /// The parts by whose points some order can change.
    var tellingParts: [Int] { parts.indices.filter { leads[$0].contains { $0 != 0 } } }

    /// Of each pair how far the better candidate is above the other, in exact points.
    func heights(_ points: [Int]) -> [Int32] {
        var heights = [Int32](repeating: 0, count: weights.count)
        for (part, points) in points.enumerated() where points > 0 {
            for pair in heights.indices { heights[pair] += Int32(points) * leads[part][pair] }
        }
        return heights
    }

    /// The loss of all needs, in parts of `unit`, once so many points went from one part to another;
    /// `heights` are those of `points`, from before.
    func loss(_ heights: [Int32], _ points: [Int], moving count: Int, from: Int, to: Int) -> Int {
        var points = points
        points[from] -= count
        points[to] += count
        let (gaining, losing) = (leads[to], leads[from])
        return blocks.reduce(0) { sum, block in
            let most = zip(points, block.certainties).reduce(0) { $0 + $1.0 * $1.1 } / 1000
            // Without a point for what the need asks for, all candidates are alike.
            let margin = Int32(max(1, Self.margin * Self.valueUnit * most / 1000))
            var lost = 0
            for pair in block.pairs {
                let height =
                    heights[pair] + Int32(count) * (gaining[pair] - losing[pair])
                lost += Int(weights[pair]) * Int(min(max(margin - height, 0), 2 * margin))
            }
            return sum + lost * Self.unit / (2 * Int(margin) * block.weight)
        }
    }
}
