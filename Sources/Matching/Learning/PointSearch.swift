/// Seeks the points of the parts that order judged candidates best, starting from those in force.
///
/// Points go from one part to another, as many at a time as lower the loss most, then half as many
/// and so on down to one: a pattern search (Hooke and Jeeves 1961) in whole numbers that always add
/// up to the same sum and are never below nought. Points that are moved have to earn it: all of them
/// cost as much as `prior` needs with an all wrong order, so that few judgments move little.
struct PointSearch {
    /// How many needs the points in force weigh.
    static let prior = 2
    private static let firstStep = 256

    private let loss: OrderLoss
    /// The points in force, and the least that a part keeps: one that speaks of the subject keeps a
    /// point, because without any nobody would be listed for it.
    private let start: [Int]
    private let least: [Int]

    init(_ loss: OrderLoss, from start: [Int], least: [Int]) {
        self.loss = loss
        self.start = start
        self.least = least
    }

    /// The points found; those in force where nothing is better.
    func points() -> [Int] {
        var points = start
        let parts = loss.tellingParts
        var step = Self.firstStep
        while step > 0 {
            if let move = bestMove(points, parts, step) {
                points[move.from] -= move.count
                points[move.to] += move.count
            } else {
                step /= 2
            }
        }
        return points
    }

    private struct Move {
        let from: Int
        let to: Int
        let count: Int
    }

    /// The move of at most so many points that lowers the cost most; of equal ones the first.
    private func bestMove(_ points: [Int], _ parts: [Int], _ step: Int) -> Move? {
        let heights = loss.heights(points)
        var best = cost(heights, points, Move(from: 0, to: 0, count: 0))
        var found: Move?
        for from in parts {
            let count = min(step, points[from] - least[from])
            guard count > 0 else { continue }
            for to in parts where to != from {
                let move = Move(from: from, to: to, count: count)
                let cost = cost(heights, points, move)
                if cost < best { (best, found) = (cost, move) }
            }
        }
        return found
    }

    private func cost(_ heights: [Int32], _ points: [Int], _ move: Move) -> Int {
        var moved = points
        moved[move.from] -= move.count
        moved[move.to] += move.count
        let distance = zip(moved, start).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
        return loss.loss(heights, points, moving: move.count, from: move.from, to: move.to)
            + Self.prior * OrderLoss.unit * distance / 1000
    }
}
