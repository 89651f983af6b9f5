import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Tags that were found in texts, beside those that somebody states or confirms.
struct RecognizedTagTests {
    private static let vocabulary = Batch(
        """
        Skill: std:pvd
        Label: 真空镀膜

        Skill: std:gear
        Label: 齿轮传动
        """, from: "dept")
    private static let recognized = Batch(
        """
        Talent: 1
        Name: 林若溪
        Skill: std:pvd ; source=识别 ; weight=1
        Skill: std:gear ; source=识别 ; weight=0.3
        """)
    private static let confirmation = Batch(
        "Talent: lzgx:1\nAdd_Skill: std:pvd ; source=确认", from: "dept")

    private func skills(_ fixture: Fixture) throws -> [String] {
        try fixture.records().split(separator: "\n").filter { $0.hasPrefix("Skill: std:") }
            .filter { !$0.hasSuffix("std:pvd") && !$0.hasSuffix("std:gear") }
            .map { String($0.dropFirst("Skill: std:".count)) }
    }

    @Test func aConfirmedTagStandsInPlaceOfTheRecognizedOne() throws {
        let fixture = try Fixture([Self.vocabulary, Self.recognized, Self.confirmation])
        #expect(try skills(fixture) == ["gear ; source=识别 ; weight=0.3", "pvd ; source=确认"])
        // The same roster, with one word more, is no news.
        let again = try fixture.take(
            Batch(Self.recognized.records.replacing("weight=1", with: "weight=0.6")))
        #expect(again.preview.counts.unchanged == 1)
        // Nor does a roster without it take it away.
        try fixture.accept(Batch("Talent: 1\nName: 林若溪\nSkill: std:gear ; level=3"))
        #expect(try skills(fixture) == ["gear ; level=3", "pvd ; source=确认"])
        try fixture.checkInvariants()
    }

    @Test func aConfirmationOfItsOwnOfficeStaysToo() throws {
        let fixture = try Fixture([Self.vocabulary])
        let roster = Batch(Self.recognized.records, from: "dept")
        try fixture.accept(roster)
        try fixture.accept(Batch("Talent: 1\nAdd_Skill: std:pvd ; source=确认", from: "dept"))
        let again = try fixture.take(roster)
        #expect(again.preview.counts.unchanged == 1)
        #expect(try skills(fixture) == ["gear ; source=识别 ; weight=0.3", "pvd ; source=确认"])
        try fixture.accept(Batch("Talent: 1\nDrop_Skill: std:pvd", from: "dept"))
        #expect(try skills(fixture) == ["gear ; source=识别 ; weight=0.3"])
        try fixture.checkInvariants()
    }

    @Test func aStatedTagLeavesNoPlaceForARecognizedOne() throws {
        let fixture = try Fixture([Self.vocabulary])
        let both = "Talent: 1\nName: 林若溪\nSkill: 真空镀膜 ; level=4\n"
        try fixture.accept(Batch(both + "Skill: std:pvd ; source=识别 ; weight=1"))
        #expect(try skills(fixture) == ["pvd ; level=4"])
        let again = try fixture.take(Batch(both + "Skill: std:pvd ; source=识别 ; weight=1"))
        #expect(again.preview.counts.unchanged == 1)
        try fixture.checkInvariants()
    }

    /// Earlier versions stored what was confirmed in a workbook with its source last.
    @Test(arguments: [
        ("std:pvd ; source=确认 ; weight=0.3", true),
        ("std:pvd ; source=确认 ; weight=1", false), ("std:pvd ; weight=0.3", false),
        ("std:gear ; source=确认 ; weight=0.3", false),
    ])
    func readsAConfirmedTagAsItWasWritten(text: String, isSame: Bool) {
        let field = Talent.skill.index
        let old = StoredValue(field, source: 3, "std:pvd ; weight=0.3 ; source=确认", target: 7)
        let new = StoredValue(field, source: 3, text, target: text.contains("pvd") ? 7 : 8)
        #expect(old.tagSource == .confirmed)
        #expect((old.saying == new.saying) == isSame)
        var edited = EditedValues([old]) { _ in true }
        edited.add(new)
        #expect(edited.all.count == (isSame ? 1 : 2))
    }

    @Test func anUndoneConfirmationLeavesWhatWasThere() throws {
        let fixture = try Fixture([Self.vocabulary, Self.recognized])
        let before = try fixture.records()
        let outcome = try fixture.accept(Self.confirmation)
        try fixture.undo(outcome.header?.id ?? "")
        #expect(try fixture.records() == before)
    }
}
