import Foundation
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

extension Fixture {
    /// Checks what holds of every registry, whatever has been done to it.
    func checkInvariants(
        _ place: String = "", sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for (name, sql) in Self.violations {
            #expect(try rows(sql) == [], "\(name) \(place)", sourceLocation: sourceLocation)
        }
        try store.queue.read { database in
            let ids = try Int.fetchAll(database, sql: "SELECT id FROM record WHERE gone = 0")
            for id in ids {
                let record = try #require(try StoredRecord.load(id, from: database))
                #expect(
                    record.digest == record.computedDigest, "\(record.key) \(place)",
                    sourceLocation: sourceLocation)
            }
            let names = try Row.fetchAll(database, sql: "SELECT record, name FROM skill_name")
                .map { "\($0[0] as Int) \($0[1] as String)" }
            let skills = try KindLoader(database).records(.skill).flatMap { skill in
                Set(Skill.names.flatMap(skill.all).map(\.nfkcFolded))
                    .map { "\(skill.id) \($0)" }
            }
            #expect(
                names.sorted() == skills.sorted(), "\(place)", sourceLocation: sourceLocation)
        }
    }

    /// Queries that find what must not be.
    private static let violations = [
        "foreign keys hold": "PRAGMA foreign_key_check",
        "the file is whole": "SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
        "references lead to standing records": """
        SELECT link.record, link.target FROM link
        JOIN record AS a ON a.id = link.record JOIN record AS b ON b.id = link.target
        WHERE a.gone <> 0 OR b.gone <> 0
        """,
        "no key leads to a record that was merged into another": """
        SELECT space.name || ':' || alias.local FROM alias
        JOIN space ON space.id = alias.space JOIN record ON record.id = alias.record
        WHERE NOT EXISTS (SELECT 1 FROM alias AS own WHERE own.space = record.space
            AND own.local = record.local AND own.record = record.id)
        """,
        "every standing record has its own key": """
        SELECT id FROM record WHERE gone = 0 AND NOT EXISTS (SELECT 1 FROM alias
            WHERE alias.space = record.space AND alias.local = record.local
                AND alias.record = record.id)
        """,
        "a key is the key of one record": """
        SELECT space, local FROM record GROUP BY space, local HAVING count(*) > 1
        """,
        "records that are gone have no values": """
        SELECT id FROM record WHERE gone <> 0 AND (
            EXISTS (SELECT 1 FROM item WHERE item.record = record.id)
            OR EXISTS (SELECT 1 FROM personal
                WHERE personal.record = record.id AND to_batch IS NULL))
        """,
        "sealed values in force are no longer than their record's batches": """
        SELECT id FROM personal WHERE to_batch < from_batch
        """,
    ]
}
