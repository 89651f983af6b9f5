import Foundation
import GRDB
import Testing

@testable import Ledger
@testable import Registry

/// The audit: one entry for each write, and nobody can change one unseen.
struct AuditTests {
    /// A registry with two batches, an undo and a locked list.
    private func fixture() throws -> Fixture {
        let fixture = try Fixture([
            "Talent: 1\nName: 林若溪\nPhone: 13893187651", "Talent: 2\nName: 郑拓山",
        ])
        let name = try fixture.store.batches().last?.name ?? ""
        try fixture.undo(name)
        _ = try fixture.store.setSourceLock(
            true, operatorName: "张某 13893187651", now: "2026-05-08T00:00:00Z")
        return fixture
    }

    @Test func hasAnEntryForEachWriteThatNamesNobody() throws {
        let fixture = try fixture()
        #expect(
            try fixture.rows("SELECT id, action, batch, records, fields, operator FROM audit") == [
                "1|batch|1|||张某", "2|batch|2|||张某", "3|undo|3|||张某", "4|lock|-|||张某 ***51",
            ])
        let verdict = try fixture.store.auditVerdict()
        #expect(verdict.entries == 4 && verdict.fault == nil && verdict.head.count == 64)
    }

    @Test(arguments: [
        "UPDATE audit SET operator = '王某' WHERE id = 2", "DELETE FROM audit WHERE id = 4",
        "INSERT OR REPLACE INTO audit SELECT * FROM audit WHERE id = 2",
        "INSERT INTO audit SELECT 9, at, operator, action, batch, records, fields, reason, approver, export, hash FROM audit WHERE id = 2",
    ])
    func refusesToChangeAnEntry(sql: String) throws {
        let fixture = try fixture()
        #expect(throws: DatabaseError.self) {
            try fixture.store.queue.write { try $0.execute(sql: sql) }
        }
    }

    /// By somebody who knows SQL, and takes the triggers away.
    @Test(
        arguments: [
            ("UPDATE audit SET operator = '王某' WHERE id = 2", AuditChain.Fault.edited(entry: 2)),
            ("UPDATE audit SET reason = '' WHERE id = 4", .edited(entry: 4)),
            ("DELETE FROM audit WHERE id = 2", .removed(entry: 2)),
            ("DELETE FROM audit WHERE id = 4", .cutOff(after: 3)),
            ("DELETE FROM audit", .cutOff(after: 0)),
            (
                "DELETE FROM audit WHERE id = 2; UPDATE audit SET id = id - 1 WHERE id > 2",
                .edited(entry: 2)
            ),
        ])
    func tellsWhereTheChainBreaks(sql: String, fault: AuditChain.Fault) throws {
        let fixture = try fixture()
        try edit(fixture, sql)
        #expect(try fixture.store.auditVerdict().fault == fault)
    }

    /// The end, and what the registry remembers of it.
    private static let cut = """
        DELETE FROM audit WHERE id = 4;
        UPDATE registry SET audit_head = (SELECT hash FROM audit WHERE id = 3)
        """

    @Test func findsACutByAHeadThatSomebodyRemembers() throws {
        let fixture = try fixture()
        let head = try #require(try fixture.store.auditHead())
        let earlier = try fixture.rows("SELECT lower(hex(hash)) FROM audit WHERE id = 1")[0]
        #expect(try fixture.store.auditVerdict(expectedHead: head).remembered == 4)
        #expect(try fixture.store.auditVerdict(expectedHead: earlier).remembered == 1)
        try edit(fixture, Self.cut)
        #expect(try fixture.store.auditVerdict().fault == nil)
        #expect(try fixture.store.auditVerdict(expectedHead: head).fault == .headUnknown)
        #expect(try fixture.store.auditVerdict(expectedHead: earlier).fault == nil)
    }

    @Test func missesTheEntryOfABatch() throws {
        let fixture = try fixture()
        try edit(fixture, "DELETE FROM audit WHERE id > 2")
        let head = "SELECT hash FROM audit WHERE id = 2"
        try edit(fixture, "UPDATE registry SET audit_head = (\(head))")
        #expect(try fixture.store.auditVerdict().fault == .unrecorded(batch: 3))
    }

    @Test func bindsTheChainToItsRegistry() throws {
        let fixture = try fixture()
        try edit(fixture, "UPDATE registry SET id = replace(id, substr(id, 1, 1), 'x')")
        #expect(try fixture.store.auditVerdict().fault == .edited(entry: 1))
    }

    @Test func standsOnTheReceiptOfABatch() throws {
        let fixture = try Fixture()
        let outcome = try fixture.accept("Talent: 1\nName: 林若溪")
        #expect(try outcome.auditHead == fixture.store.auditHead())
        #expect(try fixture.preview("Talent: 2\nName: 郑拓山").auditHead == nil)
    }

    private func edit(_ fixture: Fixture, _ sql: String) throws {
        try fixture.store.queue.write { database in
            let triggers = try String.fetchAll(
                database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
            for name in ["audit_insert", "audit_update", "audit_delete"] {
                try database.execute(sql: "DROP TRIGGER \(name)")
            }
            try database.execute(sql: sql)
            for trigger in triggers { try database.execute(sql: trigger) }
        }
    }
}

struct RecordSetTests {
    @Test(arguments: [
        ([], ""), ([3], "3"), ([9, 3, 5, 6, 8, 7], "3 5-9"), ([1, 1, 2], "1-2"),
    ])
    func areWrittenInRanges(numbers: [Int], text: String) {
        #expect(RecordSet(numbers).text == text)
        #expect(RecordSet(text: text) == RecordSet(numbers))
    }

    @Test func containTheirRanges() {
        let numbers = RecordSet([3, 5, 6, 7])
        #expect(numbers.contains(6) && !numbers.contains(4) && numbers.count == 4)
    }
}
