import Foundation
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// A person who is removed is gone: from every table, from the past, from copies.
struct PurgeTests {
    private static let number = identity(1975, 12)
    /// What would tell of him, wherever it stands.
    private static let planted = [
        "林若溪", "林玛瑙", number, "13893187651", "13893187652", "lin.planted@example.org", "回族",
        "铱星镀膜机理", "planted-key",
    ]

    private static let person = """
        Talent: planted-key
        Name: 林若溪
        Name_alt: 林玛瑙
        Birth: 1975-05
        Id: \(number)
        Phone: 13893187651
        Email: lin.planted@example.org
        Ethnicity: 回族
        Research: 铱星镀膜机理
        Note: 也可打 13893187652 找林若溪
        """

    /// He wrote a work, is in a team, has a grant, was changed, merged and deleted in part.
    private func fixture() throws -> Fixture {
        let fixture = try Fixture([
            Batch(
                """
                \(Self.person)

                Talent: 2
                Name: 郑拓山

                Talent: 3
                Name: 林若溪
                Phone: 13893187652

                Work: w1
                Title: 电镀
                Author: planted-key
                Author: 2

                Team: t1
                Name: 电镀团队
                Leader: 2
                Member: planted-key

                Grant: g1
                Talent: planted-key
                Service: 住房
                """, id: "one"),
            Batch("Talent: planted-key\nPhone: 13893187652\nPost: 所长", id: "two"),
            Batch("Work: w1\nDrop_Author: planted-key", id: "three"),
            Batch("Talent: 3\nOp: merge\nInto: planted-key\nReason: 同一人", id: "four"),
        ])
        return fixture
    }

    private func access(_ reason: String = "本人申请") -> AccessTerms {
        AccessTerms(by: "张某", at: "2026-05-07T00:00:00Z", reason: reason)
    }

    private func purge(_ fixture: Fixture, _ key: String = "planted-key") throws -> PurgeResult {
        let person = try #require(fixture.store.records(named: key).first)
        return try fixture.store.purge(person, access()) { _, _, _ in .untouched }
    }

    private func traces(in fixture: Fixture) -> [String] {
        let bytes = fixture.bytes()
        let texts = Self.planted.filter { bytes.range(of: Data($0.utf8)) != nil }
        // The words of the index of names.
        return texts + ["林若", "若溪", "玛瑙"].filter { bytes.range(of: Data($0.utf8)) != nil }
    }

    @Test func leavesNoTraceInTheFile() throws {
        let fixture = try fixture()
        #expect(!traces(in: fixture).isEmpty)
        let result = try purge(fixture)
        #expect(traces(in: fixture) == [])
        #expect(result.exclusion == .identity && result.dependents == 1 && result.changes > 2)
        #expect(try fixture.store.auditVerdict().fault == nil)
        #expect(try fixture.store.auditHead() == result.auditHead)
    }

    @Test func leavesTheOthersAsTheyWere() throws {
        let fixture = try fixture()
        let others = try fixture.store.records(named: "2").map(\.revision)
        _ = try purge(fixture)
        #expect(try fixture.store.records(named: "2").map(\.revision) == others)
        let records = try fixture.records()
        #expect(records.contains("Name: 电镀团队") && records.contains("Title: 电镀"))
        #expect(!records.contains("Member") && !records.contains("Grant"))
        try fixture.checkInvariants()
    }

    @Test func isNotUndone() throws {
        let fixture = try fixture()
        _ = try purge(fixture)
        for batch in ["four", "three", "two", "one"] { _ = try fixture.undo(batch) }
        #expect(traces(in: fixture) == [])
        #expect(try fixture.store.records(named: "planted-key").isEmpty)
        try fixture.checkInvariants()
    }

    @Test func stopsTheNextRoster() throws {
        let fixture = try fixture()
        _ = try purge(fixture)
        let again = try fixture.take(
            Batch("Talent: other-key\nName: 林若溪\nId: \(Self.number)", from: "bygx"))
        #expect(again.findings == ["E418 6"])
        let nameless = try fixture.take(Batch("Talent: 9\nName: 林若溪\nBirth: 1975-05-06"))
        #expect(nameless.findings.contains("E418 6"))
        // He has two names, and either may come as the other one of somebody.
        for names in ["Name: 林玛瑙", "Name: 林某\nName_alt: 林若溪"] {
            let renamed = try fixture.take(Batch("Talent: 11\n\(names)\nBirth: 1975-05"))
            #expect(renamed.findings.contains("E418 6"), "\(names)")
        }
        // Somebody else of that name has another number.
        let other = try fixture.take(
            Batch("Talent: 10\nName: 林若溪\nBirth: 1975-05\nId: \(identity(1975, 99))"))
        #expect(other.result == .accepted, "\(other.findings)")
    }

    @Test func letsHimBackInWithHisConsent() throws {
        let fixture = try fixture()
        _ = try purge(fixture)
        let isListed = { (number: String) in
            try fixture.store.readmit(
                identity: number, name: nil, birth: nil, access("本人同意"))
        }
        #expect(try !isListed(identity(1975, 99)))
        #expect(try isListed(Self.number))
        try fixture.accept(Batch("Talent: 7\nName: 林若溪\nBirth: 1975-05"))
        try fixture.accept(Batch(Self.person))
        let actions = try fixture.rows("SELECT action FROM audit ORDER BY id")
        #expect(actions.contains("purge") && actions.contains("readmit"))
    }

    @Test func asksForAnotherLeaderFirst() throws {
        let fixture = try fixture()
        let leader = try #require(fixture.store.records(named: "2").first)
        #expect(try fixture.store.marks(of: leader).ledTeams.map(\.description) == ["lzgx:t1"])
    }

    @Test func reachesACopyOfTheRegistry() throws {
        let fixture = try fixture()
        let copy = fixture.folder.appending(path: "copy.db").path()
        try fixture.store.queue.inDatabase { try $0.execute(sql: "VACUUM INTO '\(copy)'") }
        // The registry has gone on since.
        try fixture.accept("Talent: planted-key\nPost: 院长")
        let marks = try fixture.store.marks(
            of: try #require(fixture.store.records(named: "planted-key").first))
        for wasThere in [true, false] {
            let result = try fixture.store.purge(marks.keys, fromCopy: copy, access()) {
                _, _, _ in .untouched
            }
            #expect(result == wasThere)
        }
        let bytes = try Data(contentsOf: URL(filePath: copy))
        #expect(Self.planted.filter { bytes.range(of: Data($0.utf8)) != nil } == [])
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path())
        #expect(!names.contains { $0.hasSuffix(".new") }, "\(names)")
        // The registry itself still has him.
        #expect(try fixture.store.records(named: "planted-key").count == 1)
    }

    @Test func takesLinesThatLeadToThePersonOutOfImages() {
        let image = """
            Author@2>12: lzgx:0007
            Author@2>13: lzgx:0008
            Title@2: 甲>12: 乙
            @alias: 3:0009>12>15
            Skill@2>9: std:a
            + more
            """
        #expect(
            Purge.scrubbed(image, of: [12]) == """
                Author@2>13: lzgx:0008
                Title@2: 甲>12: 乙
                Skill@2>9: std:a
                + more
                """)
    }
}
