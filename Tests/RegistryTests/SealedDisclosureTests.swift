import Foundation
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Sealed values are shown to whoever may see them, and that is kept before.
struct SealedDisclosureTests {
    private static let number = identity(1975, 12)

    private func fixture() throws -> Fixture {
        try Fixture([
            Batch(
                """
                Talent: 1
                Name: 林若溪
                Id: \(Self.number)
                Phone: 13893187651
                Phone: 0931-8888888

                Talent: 2
                Name: 郑拓山
                Phone: 13893187652
                """)
        ])
    }

    private func access(
        _ reason: String = "项目评审", approver: String? = nil
    ) -> AccessTerms {
        AccessTerms(by: "张某", at: "2026-05-07T00:00:00Z", reason: reason, approver: approver)
    }

    private func disclose(
        _ fields: [FieldNumber], _ access: AccessTerms, in fixture: Fixture
    ) throws -> Result<DisclosedValues, AccessTerms.Refusal> {
        let record = try #require(fixture.store.records(named: "lzgx:1").first)
        return try fixture.store.disclose(fields, of: record, access)
    }

    @Test func showWhatIsAskedForAndKeepThatItWas() throws {
        let fixture = try fixture()
        let phone = FieldNumber(Talent.phone)
        let shown = try disclose([phone], access("联系林若溪"), in: fixture).get()
        #expect(shown.values.map(\.text) == ["13893187651", "0931-8888888"])
        #expect(shown.number == "dept-access-2")
        let rows = try fixture.rows(
            "SELECT action, records, fields, reason, approver, export FROM audit WHERE id = 2")
        #expect(rows == ["view|1|\(phone.value)|联系#1|-|dept-access-2"])
        #expect(try fixture.store.auditVerdict().fault == nil)
    }

    private static let requests: [(String, String?, FieldIndex, AccessTerms.Refusal?)] = [
        ("", nil, Talent.phone.index, .noReason),
        ("项目评审", nil, Talent.phone.index, nil),
        ("项目评审", nil, Talent.id.index, .noApprover([FieldNumber(Talent.id)])),
        ("项目评审", " ", Talent.id.index, .noApprover([FieldNumber(Talent.id)])),
        ("项目评审", "张某", Talent.id.index, .ownApproval),
        ("项目评审", "王某", Talent.id.index, nil),
    ]

    @Test(arguments: requests)
    func needAReasonAndSometimesAnApprover(
        reason: String, approver: String?, field: FieldIndex, refusal: AccessTerms.Refusal?
    ) throws {
        let fixture = try fixture()
        let result = try disclose(
            [FieldNumber(.talent, field)], access(reason, approver: approver), in: fixture)
        switch result {
        case .success: #expect(refusal == nil)
        case .failure(let found): #expect(found == refusal)
        }
        let entries = try fixture.store.auditVerdict().entries
        #expect(entries == (refusal == nil ? 2 : 1))
    }

    @Test func followTheRulesOfTheRegistry() throws {
        let fixture = try fixture()
        for (field, isNeeded) in [(Talent.phone.index, true), (Talent.id.index, false)] {
            try fixture.store.setApproval(
                of: [FieldNumber(.talent, field)], isNeeded: isNeeded, operatorName: "张某",
                now: "2026-05-07T00:00:00Z")
        }
        #expect(throws: AccessTerms.Refusal.noApprover([FieldNumber(Talent.phone)])) {
            try disclose([FieldNumber(Talent.phone)], access(), in: fixture).get()
        }
        #expect(
            try disclose([FieldNumber(Talent.id)], access(), in: fixture).get().values.count == 1)
    }

    @Test func findsPeopleByTheirNumbers() throws {
        let fixture = try fixture()
        let found = { (field: FieldNumber, value: String) in
            try fixture.store.records(withAny: [field], value, access()).map(\.key.description)
        }
        #expect(try found(FieldNumber(Talent.phone), "13893187652") == ["lzgx:2"])
        #expect(try found(FieldNumber(Talent.id), Self.number) == ["lzgx:1"])
        #expect(try found(FieldNumber(Talent.phone), "13893187659") == [])
        // Each search is kept, the one that found nobody too, and no number with it.
        let phone = FieldNumber(Talent.phone).value
        let kept = try fixture.rows(
            "SELECT operator, records, fields FROM audit WHERE action = 'search' ORDER BY id")
        #expect(kept.count == 3 && kept.last == "张某||\(phone)", "\(kept)")
        let person = try #require(fixture.store.records(named: "lzgx:2").first)
        #expect(try fixture.store.accesses(of: person).map(\.action) == [.search])
    }

    @Test func leaveWithAnExportUnderItsNumber() throws {
        let fixture = try fixture()
        #expect(throws: AccessTerms.Refusal.noApprover([FieldNumber(Talent.id)])) {
            try fixture.store.exportWithNumbers(where: [], access()).get()
        }
        let export = try fixture.store.exportWithNumbers(where: [], access(approver: "王某")).get()
        var text = ""
        export.write { text += $0 }
        #expect(text.contains("Id: \(Self.number)\n") && !text.contains("13893187651"))
        #expect(export.number == "dept-export-2")
        // Only of those whose number was there something was read.
        #expect(try fixture.rows("SELECT records FROM audit WHERE id = 2") == ["1"])
        // The file can be imported again and changes nothing.
        let again = try fixture.take(BatchSource(name: "again.rec", bytes: Array(text.utf8)))
        #expect(again.result == .accepted && again.preview.counts.changed == 0)
    }
}

struct SuppressedCountsTests {
    private static let cases: [([String: Int], [Int], Int?, Bool)] = [
        (["汉": 271, "回": 14, "东乡": 14], [271, 14, 14], 299, false),
        (["汉": 271, "回": 14, "藏": 1], [271], 290, true),
        (["汉": 271, "回": 3, "藏": 1], [271], 280, true),
        (["汉": 3], [], nil, true), (["汉": 6, "回": 2], [], 10, true), ([:], [], nil, false),
    ]

    @Test(arguments: cases)
    func showNoHandfulOfPeople(
        counts: [String: Int], shown: [Int], total: Int?, isRounded: Bool
    ) {
        let suppressed = SuppressedCounts(counts)
        #expect(suppressed.cells.compactMap(\.count) == shown)
        #expect(suppressed.total == total && suppressed.isRounded == isRounded)
    }
}
