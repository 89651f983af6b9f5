import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What a batch says under several keys of one person comes to rest: said again, it changes nothing.
struct CompanionTests {
    private static let one = invented("林若溪", born: "1980-05", 1)
    private static let older = """
        Talent: bygx:5
        As_of: 2026-03-31
        \(one)
        Employer: 乙公司
        Post: 院长
        Honor: 院士
        Phone: 13800001111
        Skill: 电镀 ; level=3
        Past_employer: 丁公司
        """
    private static let newer = """
        Talent: lzgx:1
        As_of: 2026-04-30
        \(one)
        Employer: 甲公司
        Post: 所长
        Honor: 专家
        Phone: 13900002222
        Skill: 电镀 ; level=2
        Past_employer: 丙公司
        """
    private static let undated = """
        Talent: cygx:7
        \(one)
        Post: 顾问
        Honor: 专家
        Degree: 博士
        """

    private static let orders = [
        [older, newer], [newer, older], [older, undated, newer], [undated, newer, older],
        [newer, older, undated],
    ]

    private func batch(_ records: [String], _ id: String) -> Batch {
        Batch(records.joined(separator: "\n\n"), from: "dept", id: id)
    }

    private func expectRest(_ records: [String], _ id: String, in fixture: Fixture) throws {
        let before = try fixture.records()
        let outcome = try fixture.take(batch(records, id))
        let counts = outcome.preview.counts
        #expect(outcome.result == .accepted, "\(outcome.findings)")
        #expect(
            counts.changed + counts.created + counts.merged + counts.deleted == 0,
            "\(id) \(outcome.preview.entries)")
        #expect(try fixture.records() == before)
        try fixture.checkInvariants()
    }

    @Test(arguments: orders)
    func comesToRest(records: [String]) throws {
        let fixture = try Fixture([])
        try fixture.accept(batch(records, "first"))
        try expectRest(records, "again", in: fixture)
        #expect(try fixture.undo("first")?.conflicts == [])
        #expect(try fixture.undo("undo-first")?.conflicts == [])
        try expectRest(records, "once-more", in: fixture)
        // Without dates the later counts, and the order of a file is news.
        if records.count == 2 { try expectRest(records.reversed(), "turned", in: fixture) }
    }

    @Test(arguments: orders)
    func doesSoBesideWhatIsKnown(records: [String]) throws {
        let known = Batch(
            "Talent: 1\n\(Self.one)\nPost: 主任\nEmployer: 戊公司\nHonor: 学者", asOf: "2026-01-31")
        let fixture = try Fixture([known])
        let before = try fixture.records()
        try fixture.accept(batch(records, "first"))
        let person = try #require(
            try fixture.records().split(separator: "\n\n").first { $0.hasPrefix("Talent: ") })
        for employer in ["乙公司", "戊公司"] {
            #expect(person.contains("Past_employer: \(employer)"), "\(person)")
        }
        try expectRest(records, "again", in: fixture)
        #expect(try fixture.undo("first")?.conflicts == [])
        #expect(try fixture.records() == before)
    }

    /// A change of one of the records is that change alone.
    @Test func changesWhatChanged() throws {
        let fixture = try Fixture([])
        try fixture.accept(batch([Self.older, Self.newer], "first"))
        let changed = [
            Self.older.replacing("Honor: 院士", with: "Honor: 院士\nHonor: 学者"),
            Self.newer.replacing("所长", with: "副所长"),
        ]
        let preview = try fixture.preview(batch(changed, "second"))
        let changes = preview.preview.entries.flatMap(\.changes).map {
            "\($0.field): \($0.old.joined()) → \($0.new.joined())"
        }
        #expect(changes == ["Honor:  → 学者", "Post: 所长 → 副所长"], "\(changes)")
    }

    /// A reordering of the file is no news, and what is older is told wherever it stands.
    @Test(arguments: [[older, newer], [newer, older]])
    func tellsWhatIsOlder(records: [String]) throws {
        let fixture = try Fixture([])
        try fixture.accept(batch([Self.newer, Self.older], "first"))
        let outcome = try fixture.take(batch(records, "again"))
        #expect(outcome.findings.filter { $0.hasPrefix("W416") }.count == 2, "\(outcome.findings)")
        #expect(outcome.parameter(.other, of: .older) == "甲公司")
    }
}
