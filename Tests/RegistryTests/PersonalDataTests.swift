import BatchFormat
import Foundation
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Personal values lie sealed in one table, and nowhere else.
struct PersonalDataTests {
    /// Invented values of every personal field, none of which stands in any other text.
    private static let values = [
        "11010519491231002X", "13800001111", "13900002222", "0931-8887771", "tianwei@example.org",
        "裕固族", "九三学社成员", "甘肃肃南皇城", "雁滩路九百七十号", "欧阳联络", "端木联络",
        "13700003333", "lianluo@example.com",
    ]

    private static let batches: [Batch] = [
        """
        Org: a
        Name: 甲公司
        Type: 企业
        Address: 雁滩路九百七十号
        Contact: 欧阳联络
        Phone: 0931-8887771
        Email: lianluo@example.com

        Talent: 1
        Name: 林若溪
        Id: 11010519491231002X
        Ethnicity: 裕固族
        Political: 九三学社成员
        Native_place: 甘肃肃南皇城
        Phone: 13800001111
        Email: tianwei@example.org

        Need: n
        Title: 镀膜
        Org: a
        Level: 企业
        Kind: 技术难题
        Contact: 端木联络
        Phone: 13700003333
        """,
        "Talent: 1\nPhone: 13900002222\nDrop_Email: tianwei@example.org\nDrop_Phone: 0931-8887771",
        "Talent: 2\nName: 周远\nPhone: 13700003333\n\nTalent: 1\nOp: merge\nInto: 2\nReason: 同一人",
        """
        Talent: 3
        Name: 周远
        Phone: 13800001111

        Talent: 4
        Name: 周远
        Phone: 13900002222
        Email: tianwei@example.org

        Talent: 3
        Op: merge
        Into: 4
        Reason: 同一人
        """,
        "Talent: 2\nOp: delete\nReason: 退出",
    ]

    @Test func standNowhereOnTheDiskOrInAnAnswer() throws {
        let fixture = try Fixture()
        var shown = ""
        for (number, batch) in Self.batches.enumerated() {
            let outcome = try fixture.take(batch)
            if number != 3 { #expect(outcome.result == .accepted, "\(outcome.findings)") }
            shown += "\(outcome.preview) \(outcome.diagnostics.kept) "
            shown += try fixture.export()
            shown += "\(try fixture.store.records(named: "lzgx:1"))"
            shown += "\(try fixture.store.snapshot())"
        }
        shown += try fixture.rows("SELECT before FROM change").joined()
        let bytes = fixture.bytes()
        #expect(bytes.range(of: Data("林若溪".utf8)) != nil)
        for value in Self.values {
            #expect(bytes.range(of: Data(value.utf8)) == nil, "\(value)")
            #expect(!shown.contains(value), "\(value)")
        }
    }

    @Test func standNowhereWhenRecordsOfTheSameBatchAreMerged() throws {
        let fixture = try Fixture()
        try fixture.accept("Talent: 1\nName: 林若溪\nPhone: 13800001111\n\nTalent: 2\nName: 林若溪")
        try fixture.accept(
            """
            Talent: 3
            Name: 林若溪
            Phone: 13900002222
            Email: tianwei@example.org

            Talent: 1
            Op: merge
            Into: 3
            Reason: 同一人

            Talent: 2
            Op: merge
            Into: 3
            Reason: 同一人
            """)
        let befores = try fixture.rows("SELECT before FROM change").joined()
        for value in Self.values { #expect(!befores.contains(value), "\(value)") }
        #expect(
            try fixture.opened("lzgx:3")
                == ["Email tianwei@example.org", "Phone 13800001111", "Phone 13900002222"])
        try fixture.checkInvariants()
    }

    @Test func passToTheSurvivorOfAMerge() throws {
        let fixture = try Fixture([
            """
            Talent: 1
            Name: 林若溪
            Phone: 13800001111

            Talent: 2
            Name: 林若溪
            Id: 11010519491231002X
            Phone: 13900002222
            Ethnicity: 裕固族
            """, "Talent: 2\nOp: merge\nInto: 1\nReason: 同一人",
        ])
        #expect(
            try fixture.opened("lzgx:1") == [
                "Ethnicity 裕固族", "Id 11010519491231002X", "Phone 13800001111",
                "Phone 13900002222",
            ])
        #expect(
            try fixture.store.records(named: "lzgx:1").first?.personal
                .contains(RegistryRecord.Hidden(field: "Id", tail: "2X")) == true)
        try fixture.checkInvariants()
    }

    @Test func areReplacedDroppedClearedAndKeptLikeOthers() throws {
        let fixture = try Fixture([
            "Talent: 1\nName: 林若溪\nPhone: 13800001111\nPhone: 0931-8887771\nEthnicity: 裕固族"
        ])
        try fixture.accept(Batch("Talent: lzgx:1\nAdd_Phone: 13700003333", from: "dept"))
        try fixture.accept("Talent: 1\nPhone: 13800001111\nPhone: 13900002222")
        #expect(
            try fixture.opened("lzgx:1") == [
                "Ethnicity 裕固族", "Phone 13700003333", "Phone 13800001111", "Phone 13900002222",
            ])
        // The value that stayed is still the row of the first batch.
        #expect(
            try fixture.rows(
                "SELECT count(*) FROM personal WHERE from_batch = 1 AND to_batch IS NULL")
                == ["2"])
        try fixture.accept("Talent: 1\nOp: update\nClear: Ethnicity\nDrop_Phone: 13700003333")
        #expect(try fixture.opened("lzgx:1") == ["Phone 13800001111", "Phone 13900002222"])
        try fixture.accept("Talent: 1\nOp: delete\nReason: 退出")
        try fixture.accept("Talent: 1\nOp: create\nName: 林若溪\nPhone: 13800001111")
        #expect(try fixture.opened("lzgx:1") == ["Phone 13800001111"])
        try fixture.checkInvariants()
    }

    @Test func comeBackWithAnUndo() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪\nPhone: 13800001111"])
        let before = try fixture.revision("lzgx:1")
        try fixture.accept(Batch("Talent: 1\nPhone: 13900002222", id: "b"))
        _ = try fixture.store.undo("b", operatorName: "张某", now: "2026-05-07T00:00:00Z")
        #expect(try fixture.opened("lzgx:1") == ["Phone 13800001111"])
        #expect(try fixture.revision("lzgx:1") == before)
        try fixture.checkInvariants()
    }

    @Test func cannotBeTakenWithoutTheKey() throws {
        let fixture = try Fixture()
        let path = fixture.store.path
        try FileManager.default.removeItem(atPath: path + ".key")
        let store = try RegistryStore(path: path, .writing)
        let source = BatchSource(
            name: "a.rec",
            bytes: Array(Batch("Talent: 1\nName: 林若溪\nPhone: 13800001111").text(number: 1).utf8)
        )
        let request = ImportRequest(
            context: ReadingContext(regions: .sample), operatorName: "张某", now: "2026-05-06")
        #expect(throws: RegistryError(.keyMissing)) { try store.importBatch(source, request) }
        #expect(try store.state().revision == 0)
    }

    @Test func areNotMergedWithoutTheKey() throws {
        let fixture = try Fixture([
            "Talent: 1\nName: 林若溪\n\nTalent: 2\nName: 林若溪\nPhone: 13800001111"
        ])
        try FileManager.default.removeItem(atPath: fixture.store.path + ".key")
        let store = try RegistryStore(path: fixture.store.path, .writing)
        let batch = Batch("Talent: 2\nOp: merge\nInto: 1\nReason: 同一人").text(number: 2)
        let source = BatchSource(name: "a.rec", bytes: Array(batch.utf8))
        let request = ImportRequest(
            context: ReadingContext(regions: .sample), operatorName: "张某", now: "2026-05-06")
        #expect(throws: RegistryError(.keyMissing)) { try store.importBatch(source, request) }
    }
}

extension Fixture {
    /// The personal values of a record, opened.
    fileprivate func opened(_ key: String) throws -> [String] {
        let vault = try #require(store.vault)
        return try store.queue.read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT personal.record, personal.field, personal.cipher, field.name
                    FROM personal JOIN field ON field.id = personal.field
                        JOIN record ON record.id = personal.record
                        JOIN space ON space.id = record.space
                    WHERE to_batch IS NULL AND space.name || ':' || record.local = ?
                    """, arguments: [key])
            return rows.map { row in
                let value = vault.open(Array(row[2] as Data), record: row[0], field: row[1])
                return "\(row[3] as String) \(value ?? "?")"
            }.sorted()
        }
    }
}
