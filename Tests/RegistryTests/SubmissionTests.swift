import BatchFormat
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What each office has handed in, and in which round.
@Suite struct SubmissionTests {
    private let fixture: Fixture

    init() throws { fixture = try Fixture() }

    @Test func tellsStatesByTheDay() throws {
        try take(
            "Source: a\nName: 甲\nDue: 2026-07-10\n\nSource: b\nName: 乙\nDue: 2026-07-10\n\n"
                + "Source: c\nName: 丙", from: "dept", on: "2026-06-01")
        try take("Talent: 1\nName: 林若溪", from: "a", on: "2026-07-05")
        try take("Org: 1\nName: 某厂\nType: 企业", from: "d", on: "2026-07-06")
        #expect(try states(on: "2026-06-30") == ["a awaited 0", "b awaited 0"])
        #expect(try states(on: "2026-07-10") == ["a received 0", "b awaited 0", "d received 0"])
        #expect(try states(on: "2026-07-11") == ["a received 0", "b overdue 0", "d received 0"])
        #expect(try states(on: "2026-05-31") == [])
        let offices = try fixture.store.submissions(on: day("2026-07-11"))
        #expect(offices.map(\.name) == ["甲", "乙", nil])
        #expect(offices.map(\.people) == [1, 0, 0])
        #expect(offices[0].batches.map(\.day.text) == ["2026-07-05"])
    }

    @Test func waitsUntilRejectedRecordsHaveComeAgain() throws {
        let records = "Talent: 1\nName: 林若溪\n\nTalent: 2\nName: 周远\nBirth: 1975.13"
        try take(records, from: "a", id: "one", on: "2026-07-05", isPartial: true)
        #expect(try states(on: "2026-07-31") == ["a incomplete 1"])
        try take("Talent: 3\nName: 陈禾", from: "a", on: "2026-07-06")
        #expect(try states(on: "2026-07-31") == ["a incomplete 1"])
        try take(
            "Talent: 2\nName: 周远\nBirth: 1975-12", from: "a", id: "one.r", on: "2026-07-07",
            rejectsOf: "one")
        #expect(try states(on: "2026-07-31") == ["a received 0"])
        #expect(try states(on: "2026-07-06") == ["a incomplete 1"])
    }

    @Test func doesNotCountWhatWasUndone() throws {
        try take("Source: a\nName: 甲\nDue: 2026-07-10", from: "dept", on: "2026-06-01")
        try take("Talent: 1\nName: 林若溪", from: "a", id: "one", on: "2026-07-05")
        _ = try fixture.store.undo("one", operatorName: "张某", now: "2026-07-06T00:00:00Z")
        #expect(try states(on: "2026-07-07") == ["a awaited 0"])
    }

    @Test func beginsANewRoundWithADueDateAfterTheLastHasPassed() throws {
        try take("Source: a\nName: 甲\nDue: 2026-04-10", from: "dept", on: "2026-03-01")
        try take("Talent: 1\nName: 林若溪", from: "a", on: "2026-04-15")
        try take("Source: a\nDue: 2026-07-10", from: "dept", on: "2026-06-01")
        #expect(try states(on: "2026-04-20") == ["a received 0"])
        #expect(try states(on: "2026-06-20") == ["a awaited 0"])
        // A correction before the date has passed is no new round.
        try take("Talent: 2\nName: 周远", from: "a", on: "2026-06-25")
        try take("Source: a\nDue: 2026-07-20", from: "dept", on: "2026-06-30")
        #expect(try states(on: "2026-07-21") == ["a received 0"])
    }

    @Test func countsPeopleWhoAreStillReported() throws {
        try take(
            "Talent: 1\nName: 林若溪\n\nTalent: 2\nName: 周远\nStatus: 退库\n\nTalent: 3\nName: 陈禾\n"
                + "Status: 在库", from: "a", on: "2026-07-05")
        #expect(try fixture.store.submissions(on: day("2026-07-06")).map(\.people) == [2])
    }

    private func take(
        _ records: String, from source: String, id: String? = nil, on day: String,
        isPartial: Bool = false, rejectsOf: String? = nil
    ) throws {
        var batch = Batch(records, from: source, id: id)
        if let rejectsOf { batch.source += "\nRejects_of: \(rejectsOf)" }
        let outcome = try fixture.take(batch) { request in
            request.now = "\(day)T10:00:00+08:00"
            request.isPartial = isPartial
        }
        #expect(outcome.result == (isPartial ? .partial : .accepted), "\(outcome.findings)")
    }

    /// Each office with its state and how many records are outstanding.
    private func states(on text: String) throws -> [String] {
        let day = try day(text)
        return try fixture.store.submissions(on: day).map {
            "\($0.source) \($0.state(on: day)) \($0.outstanding)"
        }
    }

    private func day(_ text: String) throws -> PartialDate {
        try #require(PartialDate(canonical: text))
    }
}
