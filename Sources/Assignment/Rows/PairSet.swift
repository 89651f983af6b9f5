/// Some pairs of an instance, how many they are and what they are worth.
struct PairSet: Sendable, Equatable {
    let isChosen: [Bool]
    let places: Int
    let score: Int

    init(_ isChosen: [Bool], of instance: AssignmentInstance) {
        self.isChosen = isChosen
        var (places, score) = (0, 0)
        for pair in isChosen.indices where isChosen[pair] {
            places += 1
            score += instance.pairs[pair].score
        }
        self.places = places
        self.score = score
    }

    /// Pairs by their numbers.
    init(_ pairs: [Int], of instance: AssignmentInstance) {
        var isChosen = [Bool](repeating: false, count: instance.pairs.count)
        for pair in pairs { isChosen[pair] = true }
        self.init(isChosen, of: instance)
    }

    /// The pairs that a flow carries.
    init(_ flow: MinCostFlow, of instance: AssignmentInstance) {
        self.init(instance.pairs.indices.map { flow.flow($0) == 1 }, of: instance)
    }

    /// Whether they are a better plan than others: places come before points.
    func isBetter(than other: PairSet?) -> Bool {
        guard let other else { return true }
        return (places, score) > (other.places, other.score)
    }
}
