import BatchFormat
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What a later file says of a date less exactly is no news.
struct ExactDateTests {
    private static let known = Batch(
        "Talent: 1\nName: 林若溪\nBirth: 1975-03-12\nWork_start: 1998-07\nIntroduced: 2020-05",
        asOf: "2026-03-31")

    @Test(arguments: [
        ("1975", "1975-03-12", "N439"), ("1975-03", "1975-03-12", "N439"),
        // What says more, or something else, is news as ever.
        ("1975-04", "1975-04", nil), ("1976", "1976", nil), ("1975-03-12", "1975-03-12", nil),
        ("1975-03-13", "1975-03-13", nil),
    ])
    func keepsTheMoreExactOne(given: String, stands: String, code: String?) throws {
        let fixture = try Fixture([Self.known])
        let outcome = try fixture.take(
            Batch("Talent: 1\nName: 林若溪\nBirth: \(given)", asOf: "2026-06-30"))
        #expect(outcome.result == .accepted)
        #expect(outcome.findings.map { String($0.prefix(4)) } == [code].compactMap(\.self))
        #expect(try fixture.records().contains("Birth: \(stands)\n"))
        #expect(outcome.preview.counts.unchanged == (stands == "1975-03-12" ? 1 : 0))
        try fixture.checkInvariants()
    }

    @Test func doesSoForEveryDateAndOffice() throws {
        let fixture = try Fixture([Self.known])
        let outcome = try fixture.take(
            Batch(
                "Talent: lzgx:1\nWork_start: 1998\nIntroduced: 2020", from: "dept",
                asOf: "2026-06-30"))
        #expect(outcome.findings == ["N439 8", "N439 9"])
        #expect(outcome.parameter(.other, of: .exactKept) == "1998-07")
        #expect(try fixture.records().contains("Introduced: 2020-05"))
    }

    /// What is more exact replaces what is less so.
    @Test func takesTheMoreExactOne() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪\nBirth: 1975"])
        let outcome = try fixture.take("Talent: 1\nName: 林若溪\nBirth: 1975-03-12")
        #expect(outcome.findings == [] && outcome.preview.counts.changed == 1)
        #expect(try fixture.records().contains("Birth: 1975-03-12"))
    }

    /// The operator may decide otherwise, and so may who edits the very record.
    @Test func takesWhatIsMeant() throws {
        let fixture = try Fixture([Self.known])
        let outcome = try fixture.take("Talent: 1\nName: 林若溪\nBirth: 1975") {
            $0.precedence["Birth"] = .take
        }
        #expect(outcome.findings == [])
        #expect(try fixture.records().contains("Birth: 1975\n"))
        try fixture.accept(
            Batch("Talent: lzgx:1\nOp: update\nWork_start: 1998", from: "dept"))
        #expect(try fixture.records().contains("Work_start: 1998\n"))
    }

    /// An end in 2027 is its last day, which is another day.
    @Test func leavesEndsAlone() throws {
        let need = "Need: n\nTitle: 镀膜\nOrg: f\nLevel: 企业\nKind: 技术难题\nDeadline: "
        let fixture = try Fixture([Batch("Org: f\nName: 甲公司\nType: 企业\n\n\(need)2027-03-31")])
        let outcome = try fixture.take(Batch("\(need)2027-12"))
        #expect(outcome.findings.allSatisfy { !$0.hasPrefix("N439") })
        #expect(try fixture.records().contains("Deadline: 2027-12"))
    }

    /// A merge keeps what is known most exactly, whoever stays.
    @Test(arguments: [("1", "2"), ("2", "1")])
    func survivesAMerge(goes: String, stays: String) throws {
        let fixture = try Fixture([
            Batch(
                "Talent: 1\nName: 林若溪\nBirth: 1975-03-12\n\nTalent: 2\nName: 林若溪\nBirth: 1975")
        ])
        let outcome = try fixture.take(
            Batch("Talent: \(goes)\nOp: merge\nInto: \(stays)\nReason: 同一人", id: "m"))
        #expect(outcome.findings == [])
        #expect(try fixture.records() == "Talent: lzgx:\(stays)\nName: 林若溪\nBirth: 1975-03-12")
        try fixture.checkInvariants()
        #expect(try fixture.undo("m")?.conflicts == [])
        try fixture.checkInvariants()
    }
}
