import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Imports that take the sound records and leave the others.
struct PartialTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var before: [Batch] = []
        var batch: Batch
        var findings: [String]
        var after: String
        var testDescription: String { name }
    }

    @Test(arguments: cases)
    func takesTheSoundRecordsAndWhatTheyNeed(_ it: Case) throws {
        let fixture = try Fixture(it.before)
        var batch = it.batch
        batch.id = "partial"
        let preview = try fixture.take(batch) {
            $0.isPartial = true
            $0.isDryRun = true
        }
        let outcome = try fixture.take(batch) { $0.isPartial = true }
        #expect(outcome.result == .partial)
        #expect(outcome.findings == it.findings)
        #expect(outcome.preview.counts.rejected == Set(it.findings).count)
        #expect(preview.preview.id == outcome.preview.id)
        #expect(try fixture.records() == it.after)
        try fixture.checkInvariants()
    }

    private static let cases = [
        Case(
            name: "a record that refers to a rejected one is rejected too",
            batch: """
                Talent: 1
                Gender: 女

                Team: t
                Name: 薄膜团队
                Leader: 1

                Work: w
                Title: 专著
                Team: t

                Talent: 2
                Name: 周远
                """,
            findings: ["E204 6", "E404 11", "E404 15"],
            after: "Talent: lzgx:2\nName: 周远"),
        Case(
            name: "a deleted record that the batch does not revive is not there",
            before: ["Talent: 1\nName: 林若溪", "Talent: 1\nOp: delete\nReason: 调离"],
            batch: """
                Talent: 1
                Name: 林若溪

                Work: w
                Title: 专著
                Author: 1

                Talent: 2
                Name: 周远
                """,
            findings: ["E415 6", "E404 11"],
            after: "Talent: lzgx:2\nName: 周远"),
        Case(
            name: "neither of two records under one key is taken",
            batch: "Talent: 1\nName: 林若溪\n\nTalent: lzgx:1\nName: 周远\n\nTalent: 2\nName: 何其",
            findings: ["E302 9", "E302 6"], after: "Talent: lzgx:2\nName: 何其"),
        Case(
            name: "a merge that is refused leads nobody elsewhere",
            before: ["Talent: 1\nName: 林若溪\n\nTalent: 2\nName: 周远"],
            batch: """
                Talent: 1
                Op: merge
                Into: 2

                Work: w
                Title: 专著
                Author: 1
                """,
            findings: ["E412 6"],
            after: """
                Talent: lzgx:1
                Name: 林若溪

                Talent: lzgx:2
                Name: 周远

                Work: lzgx:w
                Title: 专著
                Author: lzgx:1
                """),
        Case(
            name: "a record whose referrer stays is not deleted",
            before: ["Org: a\nName: 甲公司\nType: 企业\n\nOrg: b\nName: 乙公司\nType: 企业\nSupervisor: a"],
            batch: """
                Org: a
                Op: delete
                Reason: 注销

                Org: b
                Op: delete

                Org: c
                Name: 丙公司
                Type: 企业
                """,
            findings: ["E412 10", "E411 6"],
            after: """
                Org: lzgx:a
                Name: 甲公司
                Type: 企业

                Org: lzgx:b
                Name: 乙公司
                Type: 企业
                Supervisor: lzgx:a

                Org: lzgx:c
                Name: 丙公司
                Type: 企业
                """),
    ]
}
