import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What an undo leads to is what an import could have made.
struct UndoTests {
    /// Each of these once left two people with one number, a circle, a team without its leader, a key
    /// that leads nowhere or a date that is lost.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var batches: [Batch]
        /// The batches to take back, one after the other.
        var undone: [String]
        /// What the last of them leaves as it is, and why.
        var kept: [String]
        /// The batch that is then taken without an error.
        var next: Batch?
        var after: String
        var testDescription: String { name }
    }

    @Test(arguments: cases)
    func leadsToWhatAnImportCouldHaveMade(_ it: Case) throws {
        let fixture = try Fixture(it.batches)
        var kept: [String] = []
        for name in it.undone {
            kept = try #require(try fixture.undo(name)).conflicts.map { conflict in
                [
                    "\(conflict.reason.rawValue) \(conflict.key)", conflict.field, conflict.batch,
                    conflict.other?.description,
                ].compactMap(\.self).joined(separator: " ")
            }
            try fixture.checkInvariants()
        }
        #expect(kept == it.kept)
        if let next = it.next { try fixture.accept(next) }
        #expect(try fixture.records() == it.after)
        let export = try fixture.export()
        let outcome = try Fixture().take(BatchSource(name: "export.rec", bytes: Array(export.utf8)))
        #expect(outcome.diagnostics.errorCount == 0, "\(outcome.findings)")
    }

    private static func person(_ key: String, _ number: Int? = nil) -> String {
        let numbers = ["620102197001010012", "620102198002020022"]
        return "Talent: \(key)\nName: 林若溪" + (number.map { "\nId: \(numbers[$0])" } ?? "")
    }

    private static let cases = [
        Case(
            name: "two people with one number",
            batches: [
                Batch(person("1", 0)), Batch(person("1", 1), id: "x2"), Batch(person("2", 0)),
            ], undone: ["x2"], kept: ["identity lzgx:1 Id lzgx:2"],
            after: "Talent: lzgx:1\nName: 林若溪\n\nTalent: lzgx:2\nName: 林若溪"),
        Case(
            name: "a deleted person whose number another one has",
            batches: [
                Batch(person("1", 0)), Batch("Talent: 1\nOp: delete\nReason: 调离", id: "x2"),
                Batch(person("2", 0)),
            ], undone: ["x2"], kept: ["identity lzgx:1 lzgx:2"],
            after: "Talent: lzgx:2\nName: 林若溪"),
        Case(
            name: "words of a need that was reviewed since",
            batches: [
                Batch("Org: f\nName: 示例泵业\nType: 企业"),
                Batch("Need: n\nTitle: 汽蚀\nOrg: f\nLevel: 企业\nKind: 技术难题\nProblem: 旧文"),
                Batch("Need: n\nProblem: 新文\nNote: 补", id: "x2"),
                Batch(
                    "Need: lzgx:n\nStatus: 审核通过\nReview: 部门审核 ; result=通过 ; at=2026-04-10",
                    from: "dept", id: "review"),
            ], undone: ["x2"], kept: ["reviewed lzgx:n Problem review"],
            after: "Org: lzgx:f\nName: 示例泵业\nType: 企业\n\nNeed: lzgx:n\nTitle: 汽蚀\n"
                + "Org: lzgx:f\nLevel: 企业\nKind: 技术难题\nProblem: 新文\n"
                + "Review: 部门审核 ; result=通过 ; at=2026-04-10\nStatus: 审核通过"),
        Case(
            name: "what the department changed after the review",
            batches: [
                Batch("Org: f\nName: 示例泵业\nType: 企业"),
                Batch("Need: n\nTitle: 汽蚀\nOrg: f\nLevel: 企业\nKind: 技术难题\nProblem: 旧文"),
                Batch(
                    "Need: lzgx:n\nStatus: 审核通过\nReview: 部门审核 ; result=通过 ; at=2026-04-10",
                    from: "dept"),
                Batch("Need: lzgx:n\nProblem: 新文", from: "dept", id: "x2"),
            ], undone: ["x2"], kept: [],
            after: "Org: lzgx:f\nName: 示例泵业\nType: 企业\n\nNeed: lzgx:n\nTitle: 汽蚀\n"
                + "Org: lzgx:f\nLevel: 企业\nKind: 技术难题\nProblem: 旧文\n"
                + "Review: 部门审核 ; result=通过 ; at=2026-04-10\nStatus: 审核通过"),
        Case(
            name: "a circle of tags",
            batches: [
                "Skill: a\nLabel: 甲\nBroader: b\n\nSkill: b\nLabel: 乙",
                Batch("Skill: a\nClear: Broader", id: "x2"), "Skill: b\nBroader: a",
            ], undone: ["x2"], kept: ["circle lzgx:a Broader lzgx:b"],
            after: "Skill: lzgx:a\nLabel: 甲\n\nSkill: lzgx:b\nLabel: 乙\nBroader: lzgx:a"),
        Case(
            name: "a team without its leader",
            batches: [
                Batch(person("m"), id: "x1"), Batch("Team: t\nName: 团队\nLeader: m", id: "x2"),
            ], undone: ["x2", "x1", "undo-x2"], kept: ["required lzgx:t lzgx:m"], after: ""),
        Case(
            name: "an introduction without the firm that asks",
            batches: [
                Batch("Org: p\nName: 甲公司\nType: 企业", id: "x1"),
                Batch(
                    "Org: o\nName: 乙公司\nType: 企业\n\n\(person("m"))\n\n"
                        + "Engagement: e\nOrg: p\nTalent: m\nStage: 推荐"),
                Batch("Engagement: e\nOrg: o", id: "x2"),
                "Org: p\nOp: delete\nReason: 注销",
            ], undone: ["x2"], kept: ["required lzgx:e Org lzgx:p"],
            after:
                "Org: lzgx:o\nName: 乙公司\nType: 企业\n\nTalent: lzgx:m\nName: 林若溪\n\nEngagement: lzgx:e\nOrg: lzgx:o\nTalent: lzgx:m\nStage: 推荐"
        ),
        Case(
            name: "a reference to a record that is gone",
            batches: [
                Batch(person("m"), id: "x1"), "Work: w\nTitle: 专著",
                Batch("Work: w\nAuthor: m", id: "x2"),
            ], undone: ["x2", "x1", "undo-x2"], kept: ["target-gone lzgx:w Author lzgx:m"],
            after: "Work: lzgx:w\nTitle: 专著"),
        Case(
            name: "a reference to a record that was merged since",
            batches: [
                Batch("\(person("m"))\n\n\(person("n"))\n\nWork: w\nTitle: 专著\nAuthor: m"),
                Batch("Work: w\nClear: Author", id: "x2"),
                "Talent: m\nOp: merge\nInto: n\nReason: 同一人",
            ], undone: ["x2"], kept: [],
            after: "Talent: lzgx:n\nName: 林若溪\n\nWork: lzgx:w\nTitle: 专著\nAuthor: lzgx:n"),
        Case(
            name: "the alias of a merge that is done again",
            batches: [
                Batch("\(person("m"))\n\n\(person("n"))"),
                Batch("Talent: m\nOp: merge\nInto: n\nReason: 同一人", id: "x2"),
            ], undone: ["x2", "undo-x2"], kept: [], next: "Talent: m\nName: 林若溪\nPost: 所长",
            after: "Talent: lzgx:n\nName: 林若溪\nPost: 所长"),
        Case(
            name: "a merge into a record that is merged in turn",
            batches: [
                Batch("\(person("p"))\n\n\(person("q"))\n\n\(person("r"))"),
                Batch(
                    "Talent: p\nOp: merge\nInto: q\nReason: 同一人\n\n"
                        + "Talent: q\nOp: merge\nInto: r\nReason: 同一人", id: "x2"),
            ], undone: ["x2", "undo-x2"], kept: [], next: "Talent: p\nName: 林若溪\nPost: 所长",
            after: "Talent: lzgx:r\nName: 林若溪\nPost: 所长"),
        Case(
            name: "a record into which another was merged",
            batches: [
                Batch(person("m")), Batch(person("n"), id: "x2"),
                "Talent: m\nOp: merge\nInto: n\nReason: 同一人",
            ], undone: ["x2"], kept: ["absorbed lzgx:n lzgx:m"],
            after: "Talent: lzgx:n\nName: 林若溪"),
        Case(
            name: "an end before the beginning",
            batches: [
                Batch(
                    "Org: o\nName: 甲公司\nType: 企业\n\n\(person("m"))\n\nEngagement: e\nOrg: o\nTalent: m\nStage: 签约\nStart: 2026-01\nEnd_date: 2026-02"
                ), Batch("Engagement: e\nEnd_date: 2026-12", id: "x2"),
                "Engagement: e\nStart: 2026-06",
            ], undone: ["x2"], kept: ["period lzgx:e End_date"],
            after:
                "Org: lzgx:o\nName: 甲公司\nType: 企业\n\nTalent: lzgx:m\nName: 林若溪\n\nEngagement: lzgx:e\nOrg: lzgx:o\nTalent: lzgx:m\nStage: 签约\nStart: 2026-06\nEnd_date: 2026-12"
        ),
    ]

    @Test func keepsTheKindOfWhatComesBack() throws {
        let fixture = try Fixture([Batch("Org: k\nName: 甲公司\nType: 企业", id: "x1")])
        try fixture.undo("x1")
        try fixture.accept(Batch(Self.person("k"), id: "x2"))
        let refused = try #require(try fixture.undo("undo-x1"))
        #expect(refused.conflicts.map(\.reason) == [.changed])
        #expect(refused.isRefused)
        try fixture.undo("x2")
        #expect(try fixture.undo("undo-x1")?.conflicts == [])
        #expect(try fixture.records() == "Org: lzgx:k\nName: 甲公司\nType: 企业")
        try fixture.checkInvariants()
    }

    @Test func bringsAValueBackWithItsDateAndOffice() throws {
        let fixture = try Fixture([
            Batch("Talent: 1\nName: 林若溪\nPost: 所长", asOf: "2026-06"),
            Batch("Talent: lzgx:1\nPost: 院长", from: "dept", id: "x2", asOf: "2026-07"),
        ])
        try fixture.undo("x2")
        let older = Batch("Talent: lzgx:1\nPost: 顾问", from: "dept", asOf: "2026-01")
        #expect(try fixture.take(older).findings == ["W416 8"])
        try fixture.undo("undo-x2")
        let own = Batch("Talent: 1\nPost: 顾问", asOf: "2026-06")
        #expect(try fixture.take(own).findings == ["W416 8"])
    }

    /// The ledger says of each batch whether it is in, however often that is turned round.
    @Test func knowsWhetherABatchIsIn() throws {
        let batch = Batch("Talent: 1\nName: 林若溪", id: "x")
        let fixture = try Fixture([batch])
        let whole = try fixture.export()
        try fixture.undo("x")
        let empty = try fixture.export()
        for _ in 1...2 {
            try fixture.undo("undo-x")
            #expect(try fixture.export() == whole)
            #expect(try fixture.take(batch).result == .already)
            try fixture.undo("redo-x")
            #expect(try fixture.export() == empty)
        }
        #expect(try fixture.take(batch).result == .accepted)
    }

    @Test func doesNotLetABatchStandTwice() throws {
        let batch = Batch("Talent: 1\nName: 林若溪", id: "x")
        let fixture = try Fixture([batch])
        try fixture.undo("x")
        try fixture.accept(batch)
        let refused = try #require(try fixture.undo("undo-x"))
        #expect(refused.importedAgain == "x")
        #expect(try fixture.store.state().revision == 3)
        #expect(try fixture.undo("x")?.importedAgain == nil)
        #expect(try fixture.records() == "")
        #expect(try fixture.take(batch).result == .accepted)
    }

    /// A look at an undo waits for nobody, and nobody for it.
    @Test func locksNothingWhenItIsOnlyLookedAt() throws {
        let fixture = try Fixture([Batch("Talent: 1\nName: 林若溪", id: "x")])
        let reader = try RegistryStore(path: fixture.store.path, .reading)
        try fixture.store.queue.inTransaction(.immediate) { _ in
            let outcome = try reader.undo(
                "x", operatorName: "张某", now: "2026-05-07T00:00:00Z", isDryRun: true)
            #expect(outcome?.preview.counts.deleted == 1)
            return .rollback
        }
        #expect(try fixture.undo("x")?.isDryRun == false)
    }
}
