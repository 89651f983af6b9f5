import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Importing what has been imported.
struct RepeatTests {
    private let batch = Batch(
        """
        Talent: 1
        Name: 林若溪
        Id: 11010519491231002X
        Birth: 1949-12-31
        Discipline: 化学
        Phone: 13800001111
        Skill: 真空镀膜 ; level=3

        Talent: 2
        Name: 周远
        X_room: 305
        """, id: "lzgx-01")

    @Test func doesNothingAndSaysSoWhenABatchComesAgain() throws {
        let fixture = try Fixture([batch])
        let before = try fixture.dump()
        let outcome = try fixture.take(batch)
        #expect(outcome.result == .already)
        #expect(outcome.findings == ["N504 0"])
        #expect(outcome.appliedAt == "2026-05-06T12:08:09+08:00")
        #expect(outcome.preview.counts.unchanged == 2)
        #expect(outcome.revision == 1)
        #expect(try fixture.dump() == before)
    }

    @Test func refusesOtherContentUnderANumberThatIsTaken() throws {
        let fixture = try Fixture([batch])
        let before = try fixture.dump()
        let outcome = try fixture.take(Batch("Talent: 3\nName: 陈禾", id: "lzgx-01"))
        #expect(outcome.result == .rejected)
        #expect(outcome.findings == ["E503 0"])
        #expect(try fixture.dump() == before)
    }

    @Test func leavesABatchThatWasDecidedOnAnEarlierState() throws {
        let fixture = try Fixture([batch])
        let before = try fixture.dump()
        for change in [batch, Batch("Talent: 3\nName: 陈禾", id: "lzgx-02")] {
            let outcome = try fixture.take(change) { $0.decidedOn = 0 }
            #expect(outcome.result == .overtaken)
            #expect(outcome.findings == [])
        }
        #expect(try fixture.dump() == before)
        let outcome = try fixture.take(Batch("Talent: 3\nName: 陈禾", id: "lzgx-02")) {
            $0.decidedOn = 1
        }
        #expect(outcome.result == .accepted)
    }

    @Test func givesTheSameNumberToTwoOffices() throws {
        let fixture = try Fixture([batch])
        let outcome = try fixture.take(
            Batch("Talent: 3\nName: 陈禾", from: "bygx", id: "lzgx-01"))
        #expect(outcome.result == .accepted)
    }

    @Test func leavesEverythingUnchangedWhenTheSameComesUnderANewNumber() throws {
        let fixture = try Fixture([batch])
        let before = try fixture.dump().filter(\.isOfRecords)
        var again = batch
        again.id = "lzgx-02"
        let outcome = try fixture.accept(again)
        #expect(outcome.preview.counts == .unchanged(2))
        #expect(outcome.preview.entries == [])
        #expect(outcome.revision == 2)
        #expect(try fixture.dump().filter(\.isOfRecords) == before)
    }

    @Test func leavesEverythingUnchangedWhenItsOwnExportComesBack() throws {
        let fixture = try Fixture([batch, "Talent: 2\nPost: 所长"])
        for _ in 1...2 {
            let before = try fixture.records()
            let export = try fixture.export()
            let outcome = try fixture.take(
                BatchSource(name: "export.rec", bytes: Array(export.utf8)))
            #expect(outcome.result == .accepted, "\(outcome.findings)")
            #expect(outcome.preview.counts == .unchanged(3))
            #expect(try fixture.records() == before)
            try fixture.accept("Talent: 2\nNote: 第 2 期")
        }
    }

    @Test func tellsAnOfficeThatIsNew() throws {
        let fixture = try Fixture()
        let outcome = try fixture.take(batch)
        #expect(outcome.diagnostics.counts[.sourceNew] == 1)
        let next = try fixture.take("Talent: 3\nName: 陈禾")
        #expect(next.diagnostics.counts[.sourceNew] == nil)
    }

    @Test func saysThatAnEarlierBatchIsMissing() throws {
        let fixture = try Fixture([batch])
        let text = Batch("Talent: 3\nName: 陈禾", id: "lzgx-03").text(number: 3)
            .replacing("Source: lzgx\n", with: "Source: lzgx\nPrev: lzgx-02\n")
        let outcome = try fixture.take(BatchSource(name: "3.rec", bytes: Array(text.utf8)))
        #expect(outcome.result == .accepted)
        #expect(outcome.findings == ["W505 0"])
    }

    @Test func namesAPreviewByWhatItDoesAlone() throws {
        let fixture = try Fixture([batch])
        func id(_ records: String...) throws -> String {
            try fixture.preview(Batch(records.joined(separator: "\n\n"), id: "b")).preview.id
        }
        let (first, second) = ("Talent: 1\nPost: 所长", "Talent: 2\nPhone: 13900002222")
        let expected = try id(first, second)
        #expect(try id(second, "# 同上", first) == expected)
        #expect(try id(first, second, "Talent: 3\nName: 陈禾") != expected)
        #expect(try id(first, "Talent: 2\nPhone: 13900003333") != expected)
        #expect(try id(first) != expected)
    }

    @Test func appliesOnlyThePreviewThatWasApproved() throws {
        let fixture = try Fixture([batch])
        let change: Batch = "Talent: 1\nPost: 所长"
        let expected = try fixture.preview(
            Batch("Talent: 1\nPost: 所长", id: "lzgx-09")
        ).preview.id
        try fixture.accept("Talent: 2\nPost: 顾问")
        let refused = try fixture.take(change) { $0.expectedPreview = expected }
        #expect(refused.result == .rejected)
        #expect(refused.findings == ["E508 0"])
        let taken = try fixture.take(Batch("Talent: 1\nPost: 所长", id: "lzgx-09")) {
            $0.expectedPreview = expected
        }
        #expect(taken.result == .accepted)
        #expect(taken.preview.id == expected)
    }
}

extension Preview.Counts {
    static func unchanged(_ count: Int) -> Self {
        var counts = Self()
        counts.unchanged = count
        return counts
    }
}

extension String {
    /// Whether the row is none of those that count batches.
    fileprivate var isOfRecords: Bool {
        !hasPrefix("batch ") && !hasPrefix("registry ") && !hasPrefix("audit ")
    }
}
