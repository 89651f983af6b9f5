import Pool
import Synchronization
import Testing

@testable import Ledger
@testable import Registry

/// What is planned on one thread is written on another in its order, and when one of them fails
/// both end.
struct ParallelPlanTests {
    private struct Failure: Error, Equatable { var number: Int }

    private static let outcome = ImportOutcome(
        file: "a.rec", result: .accepted, preview: Preview(), diagnostics: DiagnosticList(),
        revision: 0)

    private static func change(_ number: Int) throws -> Change {
        let key = try #require(Key(space: "lzgx", local: String(number)))
        return Change(
            .create, from: nil, to: StoredRecord(id: number, kind: .talent, key: key),
            line: number)
    }

    /// Plans so many changes, and perhaps fails then.
    private static func plan(_ count: Int, failingWith failure: Failure? = nil) -> ParallelPlan {
        ParallelPlan { sender in
            var sender = sender
            var spaces = Spaces([:])
            _ = spaces.number(of: "lzgx")
            for number in 0..<count { try sender.append(change(number), spaces: &spaces) }
            if let failure { throw failure }
            try sender.send(&spaces)
            return Judgement(outcome)
        }
    }

    @Test(arguments: [0, 1, 256, 5000]) func keepsTheOrder(count: Int) throws {
        var lines: [Int] = []
        var added: [String] = []
        let judgement = try Self.plan(count).forEachBlock { block in
            lines += block.changes.map(\.line)
            added += block.spaces.added.map(\.name)
        }
        #expect(lines == Array(0..<count))
        #expect(added == (count > 0 ? ["lzgx"] : []))
        #expect(judgement.outcome.result == .accepted)
    }

    @Test func leavesOutWhatStays() throws {
        let plan = ParallelPlan { sender in
            var sender = sender
            var spaces = Spaces([:])
            var change = try Self.change(1)
            change.action = .same
            try sender.append(change, spaces: &spaces)
            try sender.send(&spaces)
            return Judgement(Self.outcome)
        }
        _ = try plan.forEachBlock { _ in Issue.record("nothing is to be written") }
    }

    @Test func throwsWhatPlanningThrows() {
        #expect(throws: Failure(number: 1)) {
            try Self.plan(1000, failingWith: Failure(number: 1)).forEachBlock { _ in }
        }
    }

    /// The planning thread would go on for ever if nobody told it.
    @Test func stopsPlanningWhenWritingFails() {
        var written = 0
        #expect(throws: Failure(number: 2)) {
            try Self.plan(Int.max).forEachBlock { _ in
                written += 1
                if written == 2 { throw Failure(number: 2) }
            }
        }
        #expect(written == 2)
    }

    /// Offices that a batch brings have their numbers from the thread that plans, in whichever block
    /// they come; the thread that writes would give one number to two of them.
    @Test(arguments: [false, true])
    func numbersNewOfficesOnce(isBulk: Bool) throws {
        let people = (1...700).map { "Talent: s\($0 % 650):\($0)\nName: 示例\($0)" }
        let fixture = try Fixture()
        let outcome = try fixture.take(
            Batch(people.joined(separator: "\n\n"), from: "dept", id: "many")
        ) { $0.isBulk = isBulk }
        #expect(outcome.result == .accepted, "\(outcome.findings)")
        let records = try fixture.records()
        for number in [1, 256, 257, 650, 700] {
            #expect(records.contains("Talent: s\(number % 650):\(number)\n"), "\(number)")
        }
        try fixture.checkInvariants()
    }
}
