import Testing

@testable import Ledger
@testable import Registry

/// What the ledger tells of each batch.
struct LedgerTests {
    private let first = Batch(
        "Org: a\nName: 甲公司\nType: 企业\n\nTalent: 1\nName: 林若溪\nDiscipline: 化学\nPhone: 13800001111",
        id: "lzgx-01", asOf: "2026-03-31")

    @Test func countsOneRevisionForEveryBatchThatIsTaken() throws {
        let fixture = try Fixture()
        #expect(try fixture.store.state().revision == 0)
        try fixture.accept(first)
        try fixture.take(first)
        try fixture.take("Talent: 1\nOp: create\nName: 周远")
        _ = try fixture.preview("Talent: 1\nPost: 所长")
        #expect(try fixture.store.state().revision == 1)
        #expect(try fixture.accept("Talent: 1\nPost: 所长").revision == 2)
        #expect(try fixture.store.state().revision == 2)
    }

    @Test func keepsWhoHandedInWhatAndWhen() throws {
        let fixture = try Fixture([first, Batch("Talent: lzgx:1\nPost: 所长", from: "dept")])
        let batches = try fixture.store.batches()
        #expect(batches.map(\.name) == ["lzgx-01", "batch-2"])
        #expect(batches.map(\.source) == ["lzgx", "dept"])
        #expect(batches.map(\.attempt) == [1, 1])
        #expect(batches.map(\.file) == ["1.rec", "2.rec"])
        #expect(batches.map(\.asOf) == ["2026-03-31", nil])
        #expect(batches.map(\.operatorName) == ["张某", "张某"])
        #expect(batches.map(\.counts.created) == [2, 0])
        #expect(batches.map(\.counts.changed) == [0, 1])
    }

    @Test func keepsWhatEachChangeReplaced() throws {
        let fixture = try Fixture([
            first,
            """
            Talent: 1
            Name: 林若西
            Employer_ref: a
            Post: 所长
            Discipline: 物理学
            Phone: 13900002222
            """,
            "Talent: 1\nDiscipline: 化学\nBio: 一\n+\n+ 二",
            "Talent: 1\nBio: 三\nX_room: 305",
            Batch("Talent: lzgx:1\nOp: update\nClear: Employer_ref\nX_room: 401", from: "dept"),
            "Talent: 1\nOp: delete\nReason: 调离",
            "Talent: 1\nOp: create\nName: 林若溪",
        ])
        let changes = try fixture.rows(
            "SELECT batch, seq, action, line, before FROM change WHERE record = 2 ORDER BY batch")
        #expect(
            changes == [
                "1|2|create|11|-",
                "2|1|change|6|Name@0: 林若溪\nEmployer_ref:\nPost:\nDiscipline@3: 化学\nPhone@3: @1\n",
                "3|1|change|6|Discipline@3: 物理学\nBio:\n",
                "4|1|change|6|Bio@0: 一\n+\n+ 二\nX_:\n",
                "5|1|change|6|Employer_ref@3>1: lzgx:a\nX_@3: X_room: 305\n",
                "6|1|delete|6|Name@0: 林若西\nPost@0: 所长\nDiscipline@3: 化学\nPhone@3: @2\n"
                    + "Bio@0: 三\nX_@2: X_room: 401\nX_@3: X_room: 305\n",
                "7|1|create|6|@gone: 1\n",
            ])
    }

    /// Though the record says the same as before, the registry knows of both offices.
    @Test(arguments: ["Discipline", "Add_Discipline"])
    func keepsAValueForEachOfficeThatGivesIt(_ field: String) throws {
        let fixture = try Fixture([first])
        let revision = try fixture.revision("lzgx:1")
        let outcome = try fixture.accept(Batch("Talent: lzgx:1\n\(field): 化学", from: "dept"))
        #expect(outcome.preview.counts.unchanged == 1)
        #expect(try fixture.revision("lzgx:1") == revision)
        #expect(
            try fixture.rows("SELECT source, text FROM item WHERE record = 2 ORDER BY source")
                == ["2|化学", "3|化学"])
        try fixture.accept("Talent: 1\nDiscipline: 物理学")
        #expect(
            try fixture.rows("SELECT source, text FROM item WHERE record = 2 ORDER BY source")
                == ["2|化学", "3|物理学"])
    }

    /// An export names the values of all offices; handed in again they stay with those who gave them.
    @Test func takesNothingForTheOfficesOwnThatAnExportNames() throws {
        let fixture = try Fixture([first])
        let revision = try #require(try fixture.revision("lzgx:1"))
        try fixture.accept(
            Batch(
                "Talent: lzgx:1\nRev: \(revision)\nDiscipline: 化学\nDiscipline: 物理学", from: "dept"))
        #expect(
            try fixture.rows("SELECT source, text FROM item WHERE record = 2 ORDER BY source")
                == ["2|物理学", "3|化学"])
    }

    /// The day that a record names counts in place of the batch's, for later batches too.
    @Test func keepsTheDayThatARecordNamesForItself() throws {
        let fixture = try Fixture([first])
        try fixture.accept(
            Batch("Talent: 1\nAs_of: 2026-05-05\nPost: 所长", id: "b-2", asOf: "2026-03-31"))
        let past = try #require(fixture.store.pasts(named: "lzgx:1").first)
        #expect(past.narrowed(to: "Post").fields.first?.states.first?.asOf == "2026-05-05")
        #expect(past.narrowed(to: "Name").fields.first?.states.first?.asOf == "2026-03-31")
        let outcome = try fixture.accept(
            Batch("Talent: lzgx:1\nPost: 院长", from: "dept", asOf: "2026-04-30"))
        #expect(outcome.findings == ["W416 8"])
    }

    @Test func namesTheBatchThatMadeARecordAgain() throws {
        let fixture = try Fixture([first])
        try fixture.accept("Talent: 1\nOp: delete\nReason: 调离")
        try fixture.accept("Talent: 1\nOp: create\nName: 林若溪")
        #expect(try fixture.rows("SELECT batch, line, gone FROM record WHERE id = 2") == ["3|6|0"])
    }

    @Test func keepsWhereTheKeysOfAMergedRecordLed() throws {
        let fixture = try Fixture([first, "Talent: 2\nName: 林若溪\nPost: 所长"])
        try fixture.accept("Talent: 2\nOp: merge\nInto: 1\nReason: 同一人")
        #expect(
            try fixture.rows(
                "SELECT record, action, before FROM change WHERE batch = 3 ORDER BY seq")
                == [
                    "3|merge|@alias: 3:2>3>2\nName@0: 林若溪\nPost@0: 所长\n", "2|change|Post:\n",
                ])
    }
}
