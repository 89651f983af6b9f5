import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// A record of a mebibyte may have tens of thousands of values.
///
/// Each step of an import takes time with their number: with its square these tests would not end.
struct LargeRecordTests {
    private static let count = 6_000

    /// The line so many times, each with a number in place of `#`.
    private static func lines(_ line: String) -> String {
        (0..<count).map { line.replacing("#", with: "\($0)") + "\n" }.joined()
    }

    /// Imported, left as it is, changed by one value and taken back, it is what it was.
    @Test(arguments: [
        ("Talent: 1\nName: 林若溪\n", "X_#: 1", "X_7: 2"),
        ("Skill: 1\nLabel: 真空镀膜\n", "En: #", "Add_En: other\nDrop_En: 7"),
        ("Talent: 1\nName: 林若溪\n", "Honor: 称号# ; year=2020", "Drop_Honor: 称号7"),
    ])
    func takesManyValues(head: String, line: String, edit: String) throws {
        let key = head.prefix { $0 != "\n" }
        let fixture = try Fixture()
        try fixture.accept(Batch(head + Self.lines(line)))
        let whole = try fixture.records()
        #expect(whole.split(separator: "\n").count == Self.count + 2)
        #expect(try fixture.accept(Batch(head + Self.lines(line))).preview.counts.unchanged == 1)
        let change = try fixture.accept(Batch("\(key)\n\(edit)", id: "change"))
        #expect(change.preview.entries.first?.changes.count == 1)
        #expect(try fixture.records() != whole)
        try fixture.undo("change")
        #expect(try fixture.records() == whole)
    }

    @Test func dropsManyValues() throws {
        let fixture = try Fixture([Batch("Skill: 1\nLabel: 真空镀膜\n" + Self.lines("En: #"))])
        let drops = Self.lines("Drop_En: #") + "Clear: Synonym\nDrop_En: 7\n"
        let outcome = try fixture.accept(Batch("Skill: 1\n" + drops + "Add_En: PVD"))
        #expect(outcome.diagnostics.counts == [.dropAbsent: 1])
        #expect(try fixture.records().hasSuffix("Label: 真空镀膜\nEn: PVD"))
    }

    /// Sealed values that stay keep their rows, however many there are.
    @Test func keepsManySealedValues() throws {
        let emails = (0..<3000).map { "Email: a\($0)@example.com\n" }.joined()
        let fixture = try Fixture([Batch("Talent: 1\nName: 林若溪\n" + emails)])
        let rows = {
            try fixture.store.queue.read { try Int.fetchAll($0, sql: "SELECT id FROM personal") }
        }
        let before = try rows()
        let outcome = try fixture.accept(Batch("Talent: 1\n\(emails)Email: b@example.com"))
        #expect(outcome.preview.counts.changed == 1)
        #expect(try rows().count == before.count + 1)
    }

    /// A merge and its undo go through all values of both.
    @Test func mergesManyValues() throws {
        let fixture = try Fixture([
            Batch(
                "Skill: 1\nLabel: 真空镀膜\n" + Self.lines("En: #") + "\nSkill: 2\nLabel: 镀膜\n"
                    + Self.lines("En: 7#"))
        ])
        let whole = try fixture.records()
        try fixture.accept(Batch("Skill: 2\nOp: merge\nInto: 1\nReason: 同义", id: "merge"))
        let merged = try fixture.store.records(named: "1")
        #expect(merged.first?.all(Skill.en).count ?? 0 > Self.count)
        try fixture.undo("merge")
        #expect(try fixture.records() == whole)
    }

    /// Who a record refers to and who goes is compared without asking each of each.
    @Test func takesBackManyReferences() throws {
        let count = 3000
        let orgs = (0..<count).map { "Org: o\($0)\nName: 单位\($0)\nType: 企业\n\n" }.joined()
        let need = "Need: 1\nTitle: 镀膜\nOrg: o0\nLevel: 企业\nKind: 技术难题\n"
        let excluded = (0..<count).map { "Exclude: o\($0)\n" }.joined()
        let fixture = try Fixture([Batch(orgs + need, id: "orgs")])
        try fixture.accept(Batch(need + excluded, id: "need"))
        let outcome = try #require(try fixture.undo("orgs"))
        // The need was changed since and stays; so do those to whom it refers.
        #expect(outcome.conflicts.count == count + 1)
    }
}
