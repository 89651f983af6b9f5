import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What the registry's state forbids.
struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var before: [Batch]
        var batch: Batch
        var findings: [String]
        var testDescription: String { "\(findings) \(batch.records)" }

        init(_ before: [Batch], _ batch: Batch, _ findings: String...) {
            self.before = before
            self.batch = batch
            self.findings = findings
        }
    }

    /// A refused batch leaves every table as it was, whatever else it brings.
    @Test(arguments: required + presence + spaces + identities + removals)
    func refusesTheBatchAndWritesNothing(_ it: Case) throws {
        let fixture = try Fixture(it.before)
        let before = try fixture.dump()
        var batch = it.batch
        batch.records +=
            "\n\nOrg: sound-1\nName: 新公司\nType: 企业\n\nTalent: sound-2\nName: 王五\nSkill: 新标签"
        let outcome = try fixture.take(batch)
        #expect(outcome.result == .rejected)
        #expect(outcome.findings.filter { $0.hasPrefix("E") } == it.findings)
        #expect(outcome.revision == it.before.count)
        #expect(try fixture.dump() == before)
    }

    private static let person: Batch = "Talent: 1\nName: 林若溪\nId: 11010519491231002X"
    private static let deleted: [Batch] = [person, "Talent: 1\nOp: delete\nReason: 调离"]
    private static let team: Batch = """
        Talent: 1
        Name: 林若溪

        Team: t
        Name: 薄膜团队
        Leader: 1
        """

    private static let required = [
        Case([], "Talent: 1\nGender: 女", "E204 6"),
        Case([], "Org: a\nOp: create", "E204 6", "E204 6"),
        Case([], "Team: t\nName: 薄膜团队", "E204 6"),
        Case([], "Engagement: e\nStage: 推荐", "E204 6", "E204 6"),
        Case([], "Team: t\nName: 薄膜团队\nLeader: 1", "E401 8"),
        Case([], "Engagement: e\nStage: 推荐\nNeed: n\nTalent: 1", "E401 8", "E401 9"),
        Case([person], "Talent: 1\nOp: replace\nGender: 女", "E204 6"),
        Case([person], "Talent: 1\nOp: update\nClear: Name", "E204 6"),
        Case([team], "Team: t\nDrop_Leader: 1", "E204 6"),
        Case(
            [], Batch("Conflict: c\nParty: 1\nWith: 1\nFrom: 2026\nTo: 2025\n\n\(person.records)"),
            "E222 6"),
    ]

    private static let presence = [
        Case([person], "Talent: 1\nOp: create\nName: 林若溪", "E303 6"),
        Case([], "Talent: 1\nOp: update\nName: 林若溪", "E304 6"),
        Case([], "Talent: 1\nOp: delete\nReason: 误录", "E304 6"),
        Case([person], "Talent: 1\nRev: 0123456789ab\nName: 林若溪", "E414 6"),
        Case(deleted, "Talent: 1\nName: 林若溪", "E415 6"),
        Case(deleted, "Talent: 1\nOp: update\nName: 林若溪", "E415 6"),
        Case(deleted, "Talent: 1\nOp: delete\nReason: 调离", "E415 6"),
        Case(deleted, "Org: 1\nOp: create\nName: 甲公司\nType: 企业", "E402 6"),
    ]

    private static let spaces = [
        Case([person], Batch("Talent: lzgx:1\nName: 周远", from: "bygx"), "E305 6"),
        Case([person], Batch("Talent: lzgx:9\nName: 周远", from: "bygx"), "E305 6"),
        Case([], Batch("Skill: std:pvd\nLabel: 真空镀膜"), "E305 6"),
        Case(
            [person], Batch("Talent: lzgx:1\nOp: delete\nReason: 调离", from: "bygx"), "E305 6"),
        Case(
            [person, Batch("Talent: 1\nName: 林若溪", from: "bygx")],
            Batch("Talent: 1\nOp: merge\nInto: lzgx:1\nReason: 同一人", from: "bygx"), "E305 6"),
        Case(
            [
                person, Batch("Talent: 1\nName: 林若溪", from: "bygx"),
                Batch("Talent: bygx:1\nOp: merge\nInto: lzgx:1\nReason: 同一人", from: "dept"),
            ], Batch("Talent: 1\nOp: replace\nName: 林若溪", from: "bygx"), "E305 6"),
    ]

    private static let identities = [
        Case([person], "Talent: 2\nName: 林若溪\nId: 11010519491231002x", "E307 6"),
        Case(
            [person], "Talent: 2\nName: 林若溪\nId: 11010519491231002X ; type=居民身份证", "E307 6"),
        Case(
            [],
            """
            Talent: 1
            Name: 林若溪
            Id: 11010519491231002X

            Talent: 2
            Name: 林若溪
            Id: 11010519491231002X
            """, "E307 10"),
    ]

    private static let removals = [
        Case([team], "Talent: 1\nOp: delete\nReason: 调离", "E411 6"),
        Case(
            [person], "Talent: 1\nOp: delete\nReason: 调离\n\nTeam: t\nName: 薄膜团队\nLeader: 1",
            "E411 6"),
        Case([person], "Talent: 1\nOp: delete", "E412 6"),
        Case([team], "Talent: 1\nOp: merge\nInto: t\nReason: 误录", "E413 6"),
        Case([person], "Talent: 1\nOp: merge\nInto: 1\nReason: 误录", "E413 6"),
        Case([person], "Talent: 1\nOp: merge\nInto: 2\nReason: 误录", "E413 6"),
        Case(
            deleted + ["Talent: 2\nName: 周远"], "Talent: 2\nOp: merge\nInto: 1\nReason: 误录",
            "E413 6"),
        Case(
            [person, "Talent: 2\nName: 周远"],
            """
            Talent: 1
            Op: merge
            Into: 2
            Reason: 误录

            Talent: 2
            Op: merge
            Into: 1
            Reason: 误录
            """, "E413 11"),
    ]

    @Test func namesTheRecordsThatKeepAnotherFromBeingDeleted() throws {
        let fixture = try Fixture([Self.team, "Work: w\nTitle: 专著\nAuthor: 1"])
        let outcome = try fixture.take("Talent: 1\nOp: delete\nReason: 调离")
        #expect(outcome.parameter(.list, of: .referenced) == "Team lzgx:t, Work lzgx:w")
        #expect(outcome.parameter(.name, of: .referenced) == "林若溪")
    }

    @Test func saysWhenARecordWasDeleted() throws {
        let fixture = try Fixture(Self.deleted)
        let outcome = try fixture.take("Talent: 1\nPost: 所长")
        #expect(outcome.parameter(.date, of: .deleted) == "2026-05-06")
    }

    @Test func letsTheDepartmentWriteEverybodysRecords() throws {
        let fixture = try Fixture([Self.person])
        try fixture.accept(Batch("Talent: lzgx:1\nPost: 所长", from: "dept"))
        try fixture.accept(Batch("Skill: std:pvd\nLabel: 真空镀膜", from: "dept"))
        try fixture.accept(Batch("Talent: lzgx:1\nOp: delete\nReason: 调离", from: "dept"))
        #expect(try fixture.records() == "Skill: std:pvd\nLabel: 真空镀膜")
    }

    @Test func letsAnOfficeWriteARecordThatItsKeyLeadsTo() throws {
        let fixture = try Fixture([
            Self.person, Batch("Talent: 7\nName: 林若溪", from: "bygx"),
            Batch("Talent: bygx:7\nOp: merge\nInto: lzgx:1\nReason: 同一人", from: "dept"),
        ])
        try fixture.accept(Batch("Talent: 7\nPost: 所长", from: "bygx"))
        try fixture.accept(Batch("Talent: lzgx:1\nResearch: 薄膜", from: "bygx"))
        #expect(
            try fixture.records()
                == "Talent: lzgx:1\nName: 林若溪\nPost: 所长\nResearch: 薄膜")
    }

    @Test func appliesAnUpdateOfTheRevisionThatIsStored() throws {
        let fixture = try Fixture([Self.person])
        let revision = try #require(try fixture.revision("lzgx:1"))
        try fixture.accept(Batch("Talent: 1\nRev: \(revision)\nPost: 所长"))
        let late = try fixture.take(Batch("Talent: 1\nRev: \(revision)\nPost: 院长"))
        #expect(late.findings == ["E414 6"])
        #expect(late.parameter(.other, of: .rev) == (try fixture.revision("lzgx:1")))
    }

    @Test func saysThatTwoOfficesReportOnePerson() throws {
        let fixture = try Fixture([Self.person])
        let outcome = try fixture.take(
            Batch("Talent: 5\nName: 林若溪\nId: 11010519491231002X", from: "bygx"))
        #expect(outcome.result == .accepted)
        #expect(outcome.findings == ["W309 6"])
        #expect(outcome.parameter(.key, of: .samePerson) == "lzgx:1")
    }

    @Test(arguments: [
        "Talent: 1\nOp: merge\nInto: 2\nReason: 换号", "Talent: 1\nOp: delete\nReason: 换号",
        "Talent: 1\nId: E12345678 ; type=护照", "Talent: 1\nOp: update\nClear: Id",
    ])
    func letsAnIdentityNumberMoveToAnotherRecord(_ release: String) throws {
        let new = "Talent: 2\nName: 林若溪\nId: 11010519491231002X"
        let fixture = try Fixture([Self.person])
        let preview = try fixture.preview(Batch("\(release)\n\n\(new)", id: "b"))
        let outcome = try fixture.take(Batch("\(release)\n\n\(new)", id: "b"))
        #expect(outcome.result == .accepted, "\(outcome.findings)")
        #expect(outcome.preview.id == preview.preview.id)
        try fixture.checkInvariants()
    }
}
