/// Which pairs are still open, and which of the others are taken.
struct PairChoices: Sendable {
    private(set) var isOpen: [Bool]
    private(set) var isTaken: [Bool]

    /// All pairs are open but the forbidden and the pinned ones.
    init(_ instance: AssignmentInstance) {
        isOpen = instance.pairs.map { $0.choice == .free }
        isTaken = instance.pairs.map { $0.choice == .pinned }
    }

    /// Settles the pairs that no plan can change that costs at most so much more than the flow: one
    /// that the flow leaves and that would cost more is left, one that it takes and whose loss would
    /// cost more is taken.
    mutating func settle(_ flow: MinCostFlow, slack: Int) {
        for pair in isOpen.indices where isOpen[pair] {
            let cost = flow.reducedCost(pair)
            guard abs(cost) > slack else { continue }
            isOpen[pair] = false
            isTaken[pair] = cost < 0
        }
    }
}
