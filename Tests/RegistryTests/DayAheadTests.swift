import BatchFormat
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Data are of a day that has come: of a later one they would keep all others out until then.
@Suite struct DayAheadTests {
    private static let person = "Talent: 1\nName: 林若溪"

    @Test(arguments: [
        ("2026-05-06", []), ("2026-05-07", ["E518 0"]), ("2026-05", []), ("2026-06", ["E518 0"]),
        ("2026", []), ("2099-12-31", ["E518 0"]),
    ])
    func aBatchIsOfADayThatHasCome(asOf: String, findings: [String]) throws {
        let fixture = try Fixture()
        let outcome = try fixture.take(Batch(Self.person, asOf: asOf)) {
            $0.now = "2026-05-06T12:08:09+08:00"
        }
        #expect(outcome.findings == findings)
        #expect(outcome.result == (findings.isEmpty ? .accepted : .rejected))
        #expect(
            outcome.parameter(.limit, of: .asOfAhead) == (findings.isEmpty ? nil : "2026-05-06"))
    }

    @Test func soIsARecord() throws {
        let outcome = try Fixture().take(Batch("\(Self.person)\nAs_of: 2026-05-07"))
        #expect(outcome.findings == ["E437 6"])
    }

    /// In the east it is the next day already when the moment is written in UTC; in the west it is not.
    @Test func anExportCanBeTakenAtOnce() throws {
        let fixture = try Fixture([Batch(Self.person)])
        try fixture.store.queue.write { database in
            try database.execute(
                sql: "UPDATE batch SET made_at = '2026-05-05T20:00:00Z', as_of = '2026-05-06'")
        }
        let export = try fixture.export()
        #expect(export.contains("\nMade_at: 2026-05-05T20:00:00Z\nAs_of: 2026-05-05\n"))
        let source = BatchSource(name: "a.rec", bytes: Array(export.utf8))
        let outcome = try Fixture().take(source) { $0.now = "2026-05-05T20:00:01Z" }
        #expect(outcome.result == .accepted, "\(outcome.findings)")
    }
}
