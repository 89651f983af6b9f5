import BatchFormat
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What a merge makes of two people: who they are, and what they know.
struct MergedPeopleTests {
    private static let merge = "Talent: 2\nOp: merge\nInto: 1\nReason: 同一人"

    @Test(arguments: [
        ("Name: 林若溪\nBirth: 1975-03", "Name: 林若溪\nBirth: 1975-04", "E440"),
        ("Name: 林若溪\nBirth: 1975-03", "Name: 周远\nBirth: 1975", nil),
        ("Name: 林若溪\nId: \(identity(1980, 1))", "Name: 林若溪\nId: \(identity(1980, 2))", "E440"),
        ("Name: 林若溪\nId: \(identity(1980, 1))", "Name: 林若溪\nId: E12345678 ; type=护照", nil),
        // The number tells a birth.
        ("Name: 林若溪\nId: \(identity(1980, 1))", "Name: 林若溪\nBirth: 1975-04", "E440"),
        ("Name: 林若溪", "Name: 周远", "W441"), ("Name: 林若溪", "Name: 周远\nName_alt: 林若溪", nil),
    ])
    func isToldOfUnlikePeople(one: String, other: String, code: String?) throws {
        let people = Batch("Talent: 1\n\(one)\n\nTalent: 2\n\(other)")
        let fixture = try Fixture([people])
        let outcome = try fixture.take(Batch(Self.merge))
        #expect(outcome.findings.map { String($0.prefix(4)) } == [code].compactMap(\.self))
        #expect(outcome.result == (code == "E440" ? .rejected : .accepted))
        guard code == "E440" else { return }
        let confirmed = try fixture.take(Batch(Self.merge)) {
            $0.confirmed = Confirmations(["lzgx:2"])
        }
        #expect(confirmed.result == .accepted)
        #expect(confirmed.findings.map { String($0.prefix(4)) } == ["W441"])
        try fixture.checkInvariants()
    }

    @Test(arguments: [
        ("level=3", "level=5", "level=5"), ("level=5", "level=3", "level=5"),
        ("level=3", "", "level=3"), ("level=3 ; years=4", "level=3 ; years=9", "level=3 ; years=9"),
        // What somebody states counts in full, what was found in a text does not.
        ("level=2", "level=5 ; source=识别 ; weight=0.6", "level=2"),
        ("level=2 ; source=识别 ; weight=1", "source=确认 ; weight=1", "source=确认 ; weight=1"),
    ])
    func hasEachTagOnce(one: String, other: String, left: String) throws {
        let tag = { (terms: String) in "Skill: 真空镀膜" + (terms.isEmpty ? "" : " ; " + terms) }
        let fixture = try Fixture([
            Batch("Talent: 1\nName: 林若溪\n\(tag(one))"),
            Batch("Talent: bygx:2\nName: 林若溪\n\(tag(other))", from: "dept"),
        ])
        try fixture.accept(
            Batch("Talent: bygx:2\nOp: merge\nInto: lzgx:1\nReason: 同一人", from: "dept", id: "m"))
        #expect(
            try fixture.records().hasSuffix(
                "Talent: lzgx:1\nName: 林若溪\nSkill: std:真空镀膜 ; \(left)"))
        try fixture.checkInvariants()
        #expect(try fixture.undo("m")?.conflicts == [])
        try fixture.checkInvariants()
    }

    /// Two tags that become one are one for everybody who has both.
    @Test func hasATagOnceThatIsMerged() throws {
        let fixture = try Fixture([
            Batch(
                """
                Skill: std:a
                Label: 真空镀膜

                Skill: std:b
                Label: 真空蒸镀

                Talent: lzgx:1
                Name: 林若溪
                Skill: std:a ; level=2
                Skill: std:b ; level=4
                """, from: "dept")
        ])
        try fixture.accept(
            Batch("Skill: std:b\nOp: merge\nInto: std:a\nReason: 同一标签", from: "dept"))
        #expect(try fixture.records().contains("Name: 林若溪\nSkill: std:a ; level=4"))
        #expect(try !fixture.records().contains("level=2"))
        try fixture.checkInvariants()
    }

    /// Whom two offices report has each tag once, whichever of them says it again.
    @Test func hasEachTagOnceInLaterRosters() throws {
        let person = "\(invented("林若溪", born: "1980-05", 1))\nSkill: 真空镀膜 ; level="
        let fixture = try Fixture([
            Batch("Talent: 1\n\(person)3"), Batch("Talent: 5\n\(person)4", from: "bygx"),
        ])
        #expect(try fixture.records().hasSuffix("Skill: std:真空镀膜 ; level=4"))
        let again = try fixture.take(Batch("Talent: 1\n\(person)3"))
        #expect(again.preview.counts.unchanged == 1)
        #expect(try fixture.records().hasSuffix("Birth: 1980-05\nSkill: std:真空镀膜 ; level=4"))
        try fixture.accept(Batch("Talent: 1\n\(person)5"))
        #expect(try fixture.records().hasSuffix("Birth: 1980-05\nSkill: std:真空镀膜 ; level=5"))
        try fixture.checkInvariants()
    }
}
