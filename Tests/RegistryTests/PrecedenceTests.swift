import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Which of two offices' values stands.
struct PrecedenceTests {
    /// A person whom two offices may write.
    private func shared() throws -> Fixture {
        try Fixture([
            Batch("Talent: 1\nName: 林若溪\nPost: 所长\nBirth: 1975-06", asOf: "2026-03-31"),
            Batch("Talent: 7\nName: 林若溪", from: "bygx", asOf: "2026-03-31"),
            Batch("Talent: bygx:7\nOp: merge\nInto: lzgx:1\nReason: 同一人", from: "dept"),
        ])
    }

    private func report(_ asOf: String) -> Batch {
        Batch("Talent: 7\nPost: 院长\nBirth: 1975-07", from: "bygx", asOf: asOf)
    }

    private func record(
        _ asOf: String, _ precedence: Precedence
    ) throws -> (findings: [String], text: String) {
        let fixture = try shared()
        let outcome = try fixture.take(report(asOf)) { $0.precedence = precedence }
        return (outcome.findings, try fixture.records())
    }

    @Test func takesAnOlderValueOfTheFieldThatIsNamed() throws {
        let older = try record("2026-02-28", Precedence())
        #expect(older.findings.map { $0.prefix(4) } == ["W416", "W416"])
        #expect(older.text.contains("Post: 所长"))
        var precedence = Precedence()
        precedence["Post"] = .take
        let taken = try record("2026-02-28", precedence)
        #expect(taken.findings.count == 1)
        #expect(taken.text.contains("Post: 院长") && taken.text.contains("Birth: 1975-06"))
        let all = try record("2026-02-28", Precedence(.take))
        #expect(all.findings == [])
        #expect(all.text.contains("Post: 院长") && all.text.contains("Birth: 1975-07"))
    }

    /// An edited export says by its revision what was seen, and not by the day of the export.
    @Test func takesWhatWasEditedInAnExport() throws {
        let fixture = try Fixture([
            Batch("Talent: 1\nName: 林若溪\nPost: 所长\nBirth: 1975-06", asOf: "2026-09-30")
        ])
        let revision = try #require(try fixture.revision("lzgx:1"))
        let edited = "Talent: lzgx:1\nRev: \(revision)\nName: 林若溪\nPost: 院长\nBirth: 1975-06"
        let outcome = try fixture.take(Batch(edited, from: "dept", asOf: "2026-06-30"))
        #expect(outcome.findings == [])
        #expect(try fixture.records().contains("Post: 院长"))
    }

    @Test func keepsTheValueOfAnotherOfficeThoughThisIsNewer() throws {
        let newer = try record("2026-04-30", Precedence())
        #expect(newer.findings == [] && newer.text.contains("Post: 院长"))
        var precedence = Precedence()
        precedence["Post"] = .keep
        let kept = try record("2026-04-30", precedence)
        #expect(kept.findings.map { $0.prefix(4) } == ["W420"])
        #expect(kept.text.contains("Post: 所长") && kept.text.contains("Birth: 1975-07"))
        let all = try record("2026-04-30", Precedence(.keep))
        #expect(all.findings.count == 2)
        #expect(all.text.contains("Post: 所长") && all.text.contains("Birth: 1975-06"))
    }

    /// Whose a personal value is, is told by its last change.
    @Test func keepsANewerPersonalValueOfAnotherOffice() throws {
        let fixture = try Fixture([
            Batch("Talent: 1\nName: 林若溪\nEthnicity: 汉族", asOf: "2026-01-31"),
            Batch("Talent: lzgx:1\nEthnicity: 回族", from: "dept", asOf: "2026-04-30"),
        ])
        let older = try fixture.take(Batch("Talent: 1\nEthnicity: 藏族", asOf: "2026-03-31"))
        #expect(older.findings == ["W416 8"] && older.preview.counts == .unchanged(1))
        let newer = try fixture.take(Batch("Talent: 1\nEthnicity: 藏族", asOf: "2026-05-31"))
        #expect(newer.findings == [] && newer.preview.counts.changed == 1)
    }

    @Test func letsAFieldDecideBeforeAll() throws {
        var precedence = Precedence(.keep)
        precedence["Post"] = .take
        let mixed = try record("2026-02-28", precedence)
        #expect(mixed.text.contains("Post: 院长") && mixed.text.contains("Birth: 1975-06"))
    }

    @Test func letsAnOfficeChangeWhatItSaidItself() throws {
        let fixture = try Fixture([Batch("Talent: 1\nName: 林若溪\nPost: 所长")])
        let outcome = try fixture.take("Talent: 1\nPost: 院长") { $0.precedence = .init(.keep) }
        #expect(outcome.findings == [])
        #expect(try fixture.records().contains("Post: 院长"))
    }

    /// A unit goes on copying what the department corrected; then it reports something new.
    @Test func keepsACorrectionThatTheUnitContradictsForThreeMonths() throws {
        let fixture = try Fixture([
            Batch("Talent: 1\nName: 林若溪\nBirth: 1975-06", asOf: "2026-01-31"),
            Batch("Talent: lzgx:1\nBirth: 1975-10", from: "dept", asOf: "2026-02-10"),
        ])
        for month in ["2026-02-28", "2026-03-31", "2026-04-30"] {
            let outcome = try fixture.take(
                Batch("Talent: 1\nName: 林若溪\nBirth: 1975-06", asOf: month))
            #expect(outcome.result == .accepted)
            #expect(outcome.findings == ["W417 9"], "\(month)")
            #expect(outcome.preview.counts == .unchanged(1))
            #expect(try fixture.records().contains("Birth: 1975-10"))
        }
        let news = try fixture.take(
            Batch("Talent: 1\nName: 林若溪\nBirth: 1975-11", asOf: "2026-05-31"))
        #expect(news.findings == [])
        #expect(try fixture.records().contains("Birth: 1975-11"))
    }
}
