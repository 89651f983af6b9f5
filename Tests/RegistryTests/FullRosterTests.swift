import BatchFormat
import Intake
import Pool
import Testing
import Words

@testable import Ledger
@testable import Registry

/// Rosters that name everybody, and those whom they no longer name.
struct FullRosterTests {
    private let people = """
        Talent: 1
        Name: 林若溪

        Talent: 2
        Name: 周远

        Talent: 3
        Name: 陈禾
        """
    private let shorter = "Talent: 1\nName: 林若溪"

    @Test func listsWhomTheOfficeNoLongerNames() throws {
        let fixture = try Fixture([Batch(people)])
        let delta = try fixture.take(Batch(shorter))
        #expect(delta.missing.isEmpty)
        let full = try fixture.take(Batch(shorter)) { $0.isFull = true }
        #expect(full.result == .accepted)
        #expect(full.missing.map(\.title) == ["周远", "陈禾"])
        #expect(full.preview.counts == .unchanged(1))
    }

    /// Whose record is rejected is named: the import ends nobody whom its preview counts as there.
    @Test(arguments: [true, false]) func countsWhoIsRejectedAsNamed(_ isDryRun: Bool) throws {
        let fixture = try Fixture([Batch("\(people)\nBirth: 1975-06")])
        let roster = Batch("\(shorter)\n\nTalent: 3\nName: 张青山\nBirth: 1981-02")
        let outcome = try fixture.take(roster) {
            $0.isFull = true
            $0.isPartial = true
            $0.endsMissing = true
            $0.isDryRun = isDryRun
            $0.confirmed = Confirmations(["batch-2"])
        }
        #expect(outcome.diagnostics.counts[.personChanged] == 1, "\(outcome.findings)")
        #expect(outcome.missing.map(\.title) == ["周远"])
    }

    @Test func listsThemAgainWhenTheRosterWasImportedBefore() throws {
        let fixture = try Fixture([Batch(people)])
        let roster = Batch(shorter, id: "roster")
        try fixture.accept(roster)
        let before = try fixture.dump()
        let again = try fixture.take(roster) { $0.isFull = true }
        #expect(again.result == .already)
        #expect(again.missing.map(\.title) == ["周远", "陈禾"])
        #expect(try fixture.dump() == before)
    }

    /// An old roster says nothing of those who came with a newer one.
    @Test func listsNobodyFromARosterThatANewerBatchFollowed() throws {
        let fixture = try Fixture([Batch(people)])
        let roster = Batch(shorter, id: "roster")
        try fixture.accept(roster)
        try fixture.accept("Talent: 4\nName: 何川")
        let again = try fixture.take(roster) { $0.isFull = true }
        #expect(again.result == .already && again.missing.isEmpty)
    }

    /// Nor is anybody marked for it, by whichever of the two came first.
    @Test func endsNobodyByARosterThatIsOlderThanWhatCameBefore() throws {
        let fixture = try Fixture([Batch(people, asOf: "2026-04-30")])
        let old = Batch(shorter, id: "old", asOf: "2026-03-31")
        let outcome = try fixture.take(old) {
            $0.isFull = true
            $0.endsMissing = true
            $0.confirmed = Confirmations(["old"])
        }
        #expect(outcome.result == .accepted && outcome.missing.isEmpty)
        #expect(outcome.diagnostics.counts[.rosterOld] == 1)
        #expect(try !fixture.records().contains("不再报送"))
    }

    @Test func takesABatchWithoutPeopleForNoRoster() throws {
        let fixture = try Fixture([Batch(people)])
        let outcome = try fixture.take("Org: a\nName: 甲公司\nType: 企业") { $0.isFull = true }
        #expect(outcome.result == .accepted && outcome.missing.isEmpty)
    }

    @Test func takesRejectsForNoRoster() throws {
        let outcome = try takenAsFull(headLine: "Rejects_of: batch-1")
        #expect(outcome.result == .accepted && outcome.missing.isEmpty)
    }

    @Test(arguments: ["Scope: delta", "报送范围: 增量", "Scope: full Org"])
    func refusesToTakeForARosterWhatSaysOtherwise(line: String) throws {
        let outcome = try takenAsFull(headLine: line)
        #expect(outcome.result == .rejected)
        #expect(outcome.diagnostics.errors.map(\.code) == [.scopeOther])
    }

    @Test(arguments: ["报送范围: 全量", "报送范围: 全部人才", "Scope: full Talent"])
    func takesForARosterWhatSaysSo(line: String) throws {
        let outcome = try takenAsFull(headLine: line)
        #expect(outcome.result == .accepted && !outcome.missing.isEmpty)
    }

    /// The shorter roster, with one more line in its head.
    private func takenAsFull(headLine: String) throws -> ImportOutcome {
        let fixture = try Fixture([Batch(people)])
        let text = Batch(shorter).text(number: 2)
            .replacing("Source: lzgx\n", with: "Source: lzgx\n\(headLine)\n")
        return try fixture.take(BatchSource(name: "2.rec", bytes: Array(text.utf8))) { request in
            request.isFull = true
        }
    }

    @Test func expectsNobodyWhoDiedOrWithdrew() throws {
        let fixture = try Fixture([
            Batch(people),
            "Talent: 2\nOp: update\nStatus: 去世\n\nTalent: 3\nOp: update\nStatus: 退库",
        ])
        let outcome = try fixture.take(Batch(shorter)) { $0.isFull = true }
        #expect(outcome.missing.isEmpty)
    }

    @Test func refusesToEndMoreThanATenthOfThePeople() throws {
        let fixture = try Fixture([Batch(people)])
        let roster = Batch(
            shorter + (1...40).map { "\n\nOrg: f\($0)\nName: 第\($0)厂\nType: 企业" }.joined(), id: "r")
        let end: (inout ImportRequest) -> Void = {
            $0.isFull = true
            $0.endsMissing = true
        }
        let refused = try fixture.take(roster, end)
        #expect(refused.result == .rejected)
        #expect(refused.parameter(.count, of: .retireLimit) == "2")
        let done = try fixture.take(roster) { request in
            end(&request)
            request.confirmed = Confirmations(["r"])
        }
        #expect(done.result == .accepted)
        #expect(try fixture.records().contains("Name: 周远\nStatus: 不再报送"))
    }

    /// What the office fills in does what it says, and what it leaves is refused.
    @Test func takesTheListOfThoseWhoLeftWhenItIsFilledIn() throws {
        let fixture = try Fixture([Batch(people)])
        let roster = try fixture.take(Batch(shorter, id: "r", asOf: "2026-04-30")) {
            $0.isFull = true
        }
        let list = try #require(roster.missingFile(madeAt: "2026-05-06T12:08:09+08:00"))
        let blank = list.text(Display(language: .chinese) { _, field, _ in field })
        #expect(blank.contains("\n# 周远\n人才: lzgx:2\n操作: update\n在库状态:\n"))
        let untouched = try take(blank, in: fixture)
        #expect(untouched.result == .rejected)
        #expect(untouched.diagnostics.counts[.emptyValue] == 2)

        let filled = blank.replacing(
            "人才: lzgx:2\n操作: update\n在库状态:\n",
            with: "人才: lzgx:2\n操作: update\n在库状态: 不再报送\n在岗状态: 退休\n"
        ).replacing(
            "人才: lzgx:3\n操作: update\n在库状态:\n",
            with: "人才: lzgx:3\n操作: update\n在库状态: 不再报送\n原因: 调出\n")
        #expect(try take(filled, in: fixture).result == .accepted)
        #expect(try fixture.records().contains("Name: 周远\nWork_status: 退休\nStatus: 不再报送"))
        #expect(try fixture.dump().contains { $0.contains("调出") })
        #expect(
            try fixture.take(Batch(shorter)) { $0.isFull = true }.missing.isEmpty)
    }

    private func take(_ text: String, in fixture: Fixture) throws -> ImportOutcome {
        try fixture.take(BatchSource(name: "r.missing.rec", bytes: Array(text.utf8)))
    }

    @Test func takesTheDateOfTheDataWhereTheHeadGivesNone() throws {
        let fixture = try Fixture()
        let (given, asked) = (Batch(shorter, asOf: "2026-03-31"), Batch(people))
        let date = PartialDate(canonical: "2026-04-30")
        for batch in [given, asked] { try fixture.take(batch) { $0.asOf = date } }
        #expect(try fixture.store.batches().map(\.asOf) == ["2026-03-31", "2026-04-30"])
    }

    @Test func refusesTheBatchOfAnotherOffice() throws {
        let fixture = try Fixture()
        let before = try fixture.dump()
        let outcome = try fixture.take(Batch(people)) { $0.onlySource = "bygx" }
        #expect(outcome.findings == ["E507 3"])
        #expect(outcome.result == .rejected)
        #expect(try fixture.dump() == before)
        #expect(try fixture.take(Batch(people)) { $0.onlySource = "lzgx" }.result == .accepted)
    }
}
