import BatchFormat
import Foundation
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Identity numbers and telephones where they do not belong; all are invented.
struct MisplacedNumberTests {
    private static let id = "620102197506123012"

    @Test(arguments: [
        "Note: 证件\(id)", "Employer: \(id)", "Birth: \(id)", "Gender: ６２０１０２１９７５０６１２３０１２",
        "Name: \(id)", "Ethnicity: \(id)", "Phone: \(id)", "Skill: \(id)",
        "X_no: 620102 19750612 3012",
        "Award: 一等奖 ; level=\(id)", "Capacity: \(id)", "Reason: \(id)",
    ])
    func identityNumbersAreRefusedInOtherFields(_ line: String) throws {
        let name = line.hasPrefix("Name") ? "" : "\nName: 张三"
        let outcome = try Fixture().take(Batch("Talent: 1\(name)\n\(line)"))
        #expect(outcome.result == .rejected)
        #expect(outcome.diagnostics.counts[.cnId] == 1, "\(outcome.findings)")
    }

    @Test func creditCodesStay() throws {
        let fixture = try Fixture()
        let org = "Org: 1\nName: 甲公司\nType: 企业\nUscc: "
        #expect(try fixture.take(Batch(org + Self.id)).diagnostics.counts[.cnId] == 1)
        try fixture.accept(Batch(org + "91620102200401123X"))
        try fixture.accept("Talent: 2\nName: 张三\nNote: 单位代码91620102200401123X")
    }

    @Test(arguments: [
        "Note: 手机138-9318-7651", "Note: 620102750612302", "Employer: 某厂 0931-8888017",
        "Bio: 通行证H01234567", "X_tel: ＋８６ １３８９３１８７６５１", "Name: 张三13893187651",
        "Post: 护照E12345651",
    ])
    func otherNumbersAreKeptWithAWarning(_ line: String) throws {
        let fixture = try Fixture()
        let name = line.hasPrefix("Name") ? "" : "\nName: 张三"
        let outcome = try fixture.accept(Batch("Talent: 1\(name)\n\(line)"))
        #expect(outcome.diagnostics.counts[.personalNumber] == 1)
        let shown = "\(outcome.preview) \(try fixture.store.records(named: "1"))"
        #expect(!shown.contains("3187651") && !shown.contains("8888017"), "\(shown)")
        // The export is what a registry starts from, and holds what was given.
        #expect(try fixture.export().contains(line.suffix(4)))
    }

    @Test(arguments: ["Made_by: 李某 ; tel=13893187651", "Source_name: 甲局 13893187651"])
    func theHeadIsLookedAtToo(_ line: String) throws {
        let text = Batch("Talent: 1\nName: 张三").text(number: 1)
            .replacingOccurrences(of: "\nMade_at", with: "\n\(line)\nMade_at")
        let outcome = try Fixture().take(BatchSource(name: "a.rec", bytes: Array(text.utf8)))
        #expect(outcome.diagnostics.counts[.personalNumber] == (line.hasPrefix("Made") ? nil : 1))
    }

    @Test(arguments: [
        "13893187651", "0931-8888017", "电话13893187651", "620102750612302", "E12345678",
    ])
    func numbersAreNoTags(_ number: String) throws {
        let outcome = try Fixture().take(Batch("Talent: 1\nName: 张三\nSkill: \(number) ; level=3"))
        #expect(outcome.diagnostics.counts[.publicNumber] == 1, "\(outcome.findings)")
        let tag = try Fixture().take(Batch("Skill: t\nLabel: \(number)", from: "dept"))
        #expect(tag.diagnostics.counts[.publicNumber] == 1, "\(tag.findings)")
    }

    @Test func nameNoBatch() throws {
        let outcome = try Fixture().take(Batch("Talent: 1\nName: 张三", id: "13893187651"))
        #expect(outcome.result == .rejected && outcome.header == nil)
        #expect(outcome.diagnostics.counts[.publicNumber] == 2, "\(outcome.findings)")
    }
}

/// An identity number as the key of a record.
struct IdentityKeyTests {
    private static let id = "620102197506123012"

    private static let batch = Batch(
        """
        Talent: \(id)
        Name: 张三

        Talent: 2
        Name: 李四

        Team: t
        Name: 某团队
        Leader: \(id)
        Member: 2
        Member: lzgx:\(id)
        """)

    @Test func becomesAPseudonym() throws {
        let fixture = try Fixture([Self.batch])
        let record = try #require(try fixture.store.records(named: Self.id).first)
        #expect(record.key.local.hasPrefix("id-") && record.key.local.utf8.count == 23)
        let team = try fixture.store.records(named: "t").first
        #expect(team?[Team.leader] == record.key)
        for bytes in [fixture.bytes(), Data(try fixture.export().utf8)] {
            #expect(bytes.range(of: Data(Self.id.utf8)) == nil)
        }
        try fixture.checkInvariants()
    }

    @Test func isTheSameInEveryBatchAndForm() throws {
        let fixture = try Fixture([Self.batch])
        let again = try fixture.take(Batch("Talent: 620102750612301\nName: 张三"))
        #expect(again.preview.counts.unchanged == 1, "\(again.findings)")
        #expect(again.diagnostics.counts[.keyHidden] == 1)
        let before = try fixture.export()
        try fixture.accept(Batch("Talent: 62010２197506123012\nPost: 主任", id: "post"))
        _ = try fixture.store.undo("post", operatorName: "张某", now: "2026-05-07T00:00:00Z")
        #expect(try fixture.export() == before)
        try fixture.accept(
            Batch("Talent: 2\nOp: merge\nInto: \(Self.id)\nReason: 同一人", id: "merge"))
        #expect(try fixture.store.records(named: "lzgx:2").first?.title == "张三")
    }

    @Test func differsBetweenRegistries() throws {
        let keys = try [Fixture([Self.batch]), Fixture([Self.batch])].map {
            try $0.store.records(named: Self.id).first?.key
        }
        #expect(keys[0] != nil && keys[0] != keys[1])
    }

    @Test func isNotTakenWithoutTheKey() throws {
        let fixture = try Fixture()
        try FileManager.default.removeItem(atPath: fixture.store.path + ".key")
        let store = try RegistryStore(path: fixture.store.path, .writing)
        let source = BatchSource(
            name: "a.rec",
            bytes: Array(Batch("Talent: \(Self.id)\nName: 甲").text(number: 1).utf8))
        let request = ImportRequest(
            context: ReadingContext(regions: .sample), operatorName: "张某", now: "2026-05-06")
        #expect(throws: RegistryError(.keyMissing)) { try store.importBatch(source, request) }
    }
}
