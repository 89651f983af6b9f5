import Assignment
import TestSupport
import Testing

@Suite("An integer program")
struct IntegerProgramTests {
    /// Each thing at most once, as much worth as fits.
    private func knapsack(_ things: [(worth: Int, weight: Int)], holds: Int) -> IntegerProgram {
        var program = IntegerProgram()
        let terms = things.map {
            IntegerProgram.Term(program.addColumn(objective: $0.worth), times: $0.weight)
        }
        program.addRow(terms, atMost: holds)
        return program
    }

    @Test("packs what is worth most")
    func packs() {
        let program = knapsack([(60, 10), (100, 20), (120, 30)], holds: 50)
        #expect(program.maximized(within: 5) == .proven(values: [0, 1, 1], objective: 220))
    }

    @Test("keeps bounds of numbers and of sums, below and above")
    func keepsBounds() {
        var program = IntegerProgram()
        let cheap = program.addColumn(-2...5, objective: -1)
        let dear = program.addColumn(1...4, objective: -3)
        program.addRow([.init(cheap), .init(dear, times: 2)], atLeast: 8, atMost: 9)
        #expect(program.maximized(within: 5) == .proven(values: [4, 2], objective: -10))
        #expect(program.objective(of: [5, 1]) == nil)
        #expect(program.objective(of: [6, 2]) == nil)
    }

    @Test("says when nothing keeps to all rows")
    func isInfeasible() {
        var program = IntegerProgram()
        let columns = (0..<3).map { _ in program.addColumn(objective: 1) }
        for (one, other) in [(0, 1), (1, 2), (0, 2)] {
            program.addRow([.init(columns[one]), .init(columns[other])], atMost: 1)
        }
        program.addRow(columns.map { .init($0) }, atLeast: 2)
        #expect(program.maximized(within: 5) == .infeasible)
    }

    @Test("with nothing to choose is what its rows are")
    func hasNothingToChoose() {
        var program = IntegerProgram()
        #expect(program.maximized(within: 1) == .proven(values: [], objective: 0))
        program.addRow([], atLeast: 1)
        #expect(program.maximized(within: 1) == .infeasible)
    }

    @Test("without rows is best at its bounds")
    func hasNoRows() {
        var program = IntegerProgram()
        for objective in [3, -2] { _ = program.addColumn(1...7, objective: objective) }
        #expect(program.maximized(within: 1) == .proven(values: [7, 1], objective: 19))
    }

    @Test("gives a bound where its time is over")
    func runsOutOfTime() {
        // Market split: equal halves of several rows at once, which no branching finds soon.
        var program = IntegerProgram()
        var draw = RandomSource(seed: 7)
        let columns = (0..<40).map { _ in program.addColumn(objective: draw.number(1...100)) }
        for _ in 0..<5 {
            let terms = columns.map { IntegerProgram.Term($0, times: draw.number(0...99)) }
            let half = terms.reduce(0) { $0 + $1.coefficient } / 2
            program.addRow(terms, atLeast: half, atMost: half)
        }
        switch program.maximized(within: 0.2) {
        case .open(let bound): #expect(bound > 0)
        case .within(let values, let objective, let bound):
            #expect(program.objective(of: values) == objective && objective < bound)
        case let other: Issue.record("\(other)")
        }
    }

    @Test("is as good as every choice tried", arguments: 0..<60)
    func equalsEveryChoiceTried(seed: Int) {
        var draw = RandomSource(seed: UInt64(seed))
        var program = IntegerProgram()
        let columns = (0..<8).map { _ in program.addColumn(objective: draw.number(-20...20)) }
        for _ in 0..<3 {
            let terms = columns.map { IntegerProgram.Term($0, times: draw.number(-9...9)) }
            let lower = draw.number(-20...9)
            program.addRow(terms, atLeast: lower, atMost: lower + draw.number(0...5))
        }
        let best = (0..<256).compactMap { choice in
            program.objective(of: columns.map { choice >> $0 & 1 })
        }.max()
        switch program.maximized(within: 5) {
        case .proven(let values, let objective):
            #expect(objective == best && program.objective(of: values) == objective)
        case .infeasible: #expect(best == nil)
        case let other: Issue.record("\(other)")
        }
    }
}
