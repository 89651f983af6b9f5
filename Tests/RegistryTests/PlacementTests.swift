import Pool
import TestSupport
import Testing

@testable import Ledger
@testable import Registry

/// A plan and what it says of each need and candidate: what may be said, and what becomes of it.
struct PlacementTests {
    private static let pool = Batch(
        """
        Org: f-01
        Name: 示例泵业有限公司
        Type: 企业

        Talent: 1
        Name: 林若溪

        Talent: 2
        Name: 周启明

        Team: t
        Name: 叶轮设计团队
        Leader: 2

        Need: n
        Title: 叶轮汽蚀
        Org: f-01
        Level: 企业
        Kind: 技术难题

        Need: m
        Title: 海水制氢电极
        Org: f-01
        Level: 企业
        Kind: 技术难题
        """)

    private static func placement(
        _ key: String, _ candidate: String, _ need: String = "n", of plan: String = "plan-1"
    ) -> String {
        "Placement: \(key)\nPlan: \(plan)\nNeed: lzgx:\(need)\n\(candidate)\nState: 安排\nPoints: 640"
    }

    private static let first = placement("p-1", "Talent: lzgx:1")

    private static func plan(_ key: String = "plan-1") -> String {
        "Plan: \(key)\nName: 四月方案\nNeed: lzgx:n\nNeed: lzgx:m"
    }

    private static func fixture() throws -> Fixture {
        try Fixture([pool, Batch("\(plan())\n\n\(plan("plan-2"))\n\n\(first)", from: "dept")])
    }

    @Test(arguments: [
        (placement("p-2", "Talent: lzgx:1"), ["E780 6"]),
        (placement("p-2", "Talent: lzgx:2"), []),
        (placement("p-2", "Talent: lzgx:1", "m"), []),
        (placement("p-2", "Talent: lzgx:1", of: "plan-2"), []),
        (placement("p-2", "Talent: lzgx:2\nTeam: lzgx:t"), ["E781 10"]),
        (placement("p-2", "Reason: 点名"), ["E204 6"]),
        ("Placement: p-1\nState: 排除", []),
        ("Placement: p-1\nTeam: lzgx:t", ["E781 7"]),
        ("Placement: p-1\nTeam: lzgx:t\nClear: Talent", []),
        // One batch says the same twice, or gives a pair another record.
        (
            "\(placement("p-2", "Team: lzgx:t"))\n\n\(placement("p-3", "Team: lzgx:t"))",
            ["E780 13"]
        ),
        ("Placement: p-1\nNeed: lzgx:m\n\n\(placement("p-2", "Talent: lzgx:1"))", []),
        (
            "\(placement("p-2", "Talent: lzgx:1"))\n\nPlacement: p-1\nOp: delete\nReason: 重做",
            []
        ),
    ])
    func isSaidOnceOfOneCandidate(text: String, findings: [String]) throws {
        let outcome = try Self.fixture().take(Batch(text, from: "dept"))
        #expect(outcome.findings == findings)
    }

    /// What the department decides no office writes.
    @Test func isTheDepartmentsToSay() throws {
        let fixture = try Self.fixture()
        let own = Self.placement("p-2", "Talent: lzgx:2", of: "plan-9")
        let text = "Plan: plan-9\nName: 本区方案\nStatus: 已采用\n\n\(own)"
        #expect(try fixture.take(Batch(text)).findings == ["E425 8", "E425 14"])
    }

    /// As everywhere a record stays while others refer to it; a plan goes with what it says.
    @Test func goWithTheirPlan() throws {
        let fixture = try Self.fixture()
        let before = try fixture.export()
        let deletion = "Plan: plan-1\nOp: delete\nReason: 作废"
        #expect(try fixture.take(Batch(deletion, from: "dept")).findings == ["E411 6"])
        let record = try #require(try fixture.store.records(named: "dept:plan-1").first)
        let plan = try fixture.store.plan(record)
        let text = plan.removals(reason: "作废").map { record in
            "\(record.kind.rawValue): \(record.key)\nOp: delete\nReason: \(record.reason ?? "")"
        }
        let outcome = try fixture.accept(
            Batch(text.joined(separator: "\n\n"), from: "dept", id: "gone"))
        #expect(
            outcome.actions == ["delete Placement dept:p-1", "delete Plan dept:plan-1"])
        try fixture.undo("gone")
        #expect(try fixture.export() == before)
        try fixture.checkInvariants()
    }

    /// Whoever is merged is placed as the one who is left.
    @Test func followAMerge() throws {
        let fixture = try Self.fixture()
        try fixture.accept(Batch("Talent: 1\nOp: merge\nInto: 2\nReason: 同一人"))
        let record = try #require(try fixture.store.records(named: "dept:plan-1").first)
        let placements = try fixture.store.plan(record).placements
        #expect(placements.map(\.candidate.description) == ["lzgx:2"])
        #expect(placements.map(\.points) == [640])
    }

    /// Whoever is removed for good is placed nowhere; the plan stays, and those of others.
    @Test func goWithTheirPerson() throws {
        let fixture = try Self.fixture()
        try fixture.accept(Batch(Self.placement("p-2", "Team: lzgx:t"), from: "dept"))
        let person = try #require(try fixture.store.records(named: "lzgx:1").first)
        let access = AccessTerms(by: "张某", at: "2026-05-07T00:00:00Z", reason: "本人申请")
        let result = try fixture.store.purge(person, access) { _, _, _ in .untouched }
        #expect(result.dependents == 1)
        let record = try #require(try fixture.store.records(named: "dept:plan-1").first)
        let placements = try fixture.store.plan(record).placements
        #expect(placements.map(\.candidate.description) == ["lzgx:t"])
        try fixture.checkInvariants()
    }

    /// An undo does not leave a placement without its candidate.
    @Test func keepTheirCandidateWhenItsBatchIsUndone() throws {
        let fixture = try Fixture([
            Self.pool, Batch("Talent: 3\nName: 陈禾", id: "third"),
            Batch("\(Self.plan())\n\n\(Self.placement("p-1", "Talent: lzgx:3"))", from: "dept"),
        ])
        try fixture.undo("third")
        #expect(try fixture.records().contains("Talent: lzgx:3\nName: 陈禾"))
        try fixture.checkInvariants()
    }

    // MARK: Whatever batches say

    /// One record of a batch: a placement of some pair, a change of one, or a deletion.
    private static func record(_ key: Int, _ random: inout RandomSource) -> String {
        let head = "Placement: p-\(key)"
        let candidate = random.pick(["Talent: lzgx:1", "Talent: lzgx:2", "Team: lzgx:t"])
        let need = "Need: lzgx:\(random.pick(["n", "m"]))"
        switch random.number(1...6) {
        case 1: return "\(head)\nOp: delete\nReason: 重做"
        case 2: return "\(head)\n\(need)"
        case 3: return "\(head)\nState: \(random.pick(["安排", "指定", "排除"]))"
        default:
            let operation = random.once(in: 3) ? "\nOp: create" : ""
            let plan = "Plan: plan-\(random.number(1...2))"
            return "\(head)\(operation)\n\(plan)\n\(need)\n\(candidate)\nState: 安排"
        }
    }

    /// A plan never speaks of a pair twice, a preview says what the import does, and what was taken
    /// back is as it was.
    @Test(arguments: UInt64(1)...4)
    func neverSayTwoThingsOfAPair(seed: UInt64) throws {
        var random = RandomSource(seed: seed)
        let fixture = try Self.fixture()
        var states: [(batch: String, before: String)] = []
        for number in 1...25 {
            let keys = (1...5).shuffled(using: &random).prefix(random.number(1...3))
            let records = keys.map { Self.record($0, &random) }
            let batch = Batch(records.joined(separator: "\n\n"), from: "dept", id: "r\(number)")
            let before = try fixture.records()
            let preview = try fixture.preview(batch)
            let outcome = try fixture.take(batch)
            #expect(preview.actions == outcome.actions)
            if outcome.result == .accepted { states.append(("r\(number)", before)) }
            for plan in try fixture.store.records(.plan) {
                let pairs = try fixture.store.plan(plan).placements.map(\.pair)
                #expect(Set(pairs).count == pairs.count)
            }
        }
        #expect(states.count > 5 && states.count < 25)
        for (batch, before) in states.reversed() {
            try fixture.undo(batch)
            #expect(try fixture.records() == before, "\(batch)")
        }
        try fixture.checkInvariants()
    }
}
