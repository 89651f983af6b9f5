package import Pool
import Registry

/// How many of some needs came to each step, and what money is spoken of.
package struct NeedTally: Codable, Hashable, Sendable {
    /// For each step of `FunnelStep` how many came to it or further.
    private var reached = [Int](repeating: 0, count: FunnelStep.allCases.count)
    /// What the needs have for their solution, together, in fen; more where some say from one amount
    /// to another.
    private var budget = 0
    private var budgetAtMost = 0
    /// How many say nothing of it.
    package private(set) var unpriced = 0
    /// What the contracts are worth that were signed and not broken off, in fen.
    private var signedWorth = 0

    package init() {}

    package func count(_ step: FunnelStep) -> Int { reached[step.rawValue] }

    package var budgets: Money? { Money(fen: budget, to: budgetAtMost) }

    package var contracts: Money? { Money(fen: signedWorth) }
}

extension NeedTally {
    /// Counts a need once at every step that it came to; a draft does not count.
    mutating func add(
        _ need: NeedSummary, _ introductions: [IntroductionRow], _ money: NeedMoney
    ) {
        guard let step = FunnelStep(need, introductions) else { return }
        for place in 0...step.rawValue { reached[place] += 1 }
        if let own = money.budgets[need.record] {
            budget += own.lowest
            budgetAtMost += own.highest
        } else {
            unpriced += 1
        }
        for row in introductions where row.progress.wasSigned && !row.progress.isContractBroken {
            signedWorth += money.contracts[row.record]?.lowest ?? 0
        }
    }

    /// Adds what was counted elsewhere.
    mutating func add(_ other: NeedTally) {
        for place in reached.indices { reached[place] += other.reached[place] }
        budget += other.budget
        budgetAtMost += other.budgetAtMost
        unpriced += other.unpriced
        signedWorth += other.signedWorth
    }
}
