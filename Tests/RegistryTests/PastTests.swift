import Foundation
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// A registry as it stood earlier.
struct PastTests {
    /// Of any batches, taken back and brought back, each state is what it was: its export, its ledger,
    /// whom keys lead to, and what is looked for.
    @Test(arguments: [11, 12, 13] as [UInt64])
    func isWhatItWas(_ seed: UInt64) throws {
        var batches = RandomBatches(seed: seed)
        let fixture = try Fixture()
        var states: [Int: State] = [:]
        for _ in 1...50 {
            let batch = try batches.repeating(fixture.records(), in: batches.next())
            let isPartial = batches.isPartialNext
            let outcome = try fixture.take(batch) { $0.isPartial = isPartial }
            guard outcome.result == .accepted || outcome.result == .partial else { continue }
            try note(fixture, in: &states)
            guard batches.once(in: 3), let name = try fixture.lastBatch() else { continue }
            try fixture.undo(name)
            try note(fixture, in: &states)
            guard batches.once(in: 2), let undo = try fixture.lastBatch() else { continue }
            try fixture.undo(undo)
            try note(fixture, in: &states)
        }
        #expect(states.count > 30)
        for (revision, state) in states {
            let past = try #require(try fixture.store.past(.revision(revision)))
            #expect(try State(past.store) == state, "seed \(seed), r\(revision)")
            #expect(try past.store.state().revision == revision)
        }
    }

    private func note(_ fixture: Fixture, in states: inout [Int: State]) throws {
        let revision = try fixture.store.state().revision
        if states[revision] == nil { states[revision] = try State(fixture.store) }
    }

    /// What can be seen of a registry.
    struct State: Equatable {
        var export = ""
        var tables: [String] = []

        init(_ store: RegistryStore) throws {
            try store.export { export += $0 }
            tables = try store.queue.read { database in
                try Self.queries.flatMap { sql in
                    try Row.fetchAll(database, sql: sql).map { "\($0.databaseValues)" }
                }
            }
        }

        private static let queries = [
            "SELECT * FROM batch ORDER BY id",
            "SELECT * FROM change ORDER BY batch, seq",
            "SELECT id, digest, giver, batch, line FROM record WHERE gone = 0 ORDER BY id",
            """
            SELECT alias.* FROM alias JOIN record ON record.id = alias.record
            WHERE gone = 0 ORDER BY space, local
            """,
            "SELECT id FROM personal WHERE to_batch IS NULL ORDER BY id",
            "SELECT * FROM skill_name ORDER BY name, record",
            "SELECT rowid FROM name_index WHERE name_index MATCH '林 OR 王 OR 甲' ORDER BY rowid",
        ]
    }

    @Test func isFoundByTheDayOnWhichItEnded() throws {
        let fixture = try Fixture()
        for (day, name) in [("2026-05-01", "甲"), ("2026-05-02", "乙"), ("2026-05-05", "丙")] {
            try fixture.take(Batch("Skill: s\nLabel: \(name)")) {
                $0.now = "\(day)T15:59:59Z"
            }
        }
        func name(on day: String) throws -> String? {
            let date = try #require(PartialDate(canonical: day))
            return try fixture.store.past(.day(date))?.store.records(named: "lzgx:s").first?
                .title
        }
        #expect(try name(on: "2026-04-30") == nil)
        #expect(try name(on: "2026-05-01") == "甲")
        #expect(try name(on: "2026-05-04") == "乙")
        #expect(try name(on: "2030-01-01") == "丙")
        #expect(try fixture.store.past(.revision(4)) == nil)
        #expect(try fixture.store.past(.revision(0)) == nil)
    }

    /// A person who is removed under the law does not come back by looking back.
    @Test func staysWithoutWhoWasRemoved() throws {
        let fixture = try Fixture()
        try fixture.accept("Talent: 1\nName: 林若溪\n\nTalent: 2\nName: 王甲")
        try fixture.accept("Talent: 1\nTitle: 教授")
        let person = try #require(try fixture.store.records(named: "lzgx:1").first)
        _ = try fixture.store.purge(
            person,
            AccessTerms(by: "张某", at: "2026-05-08T00:00:00Z", reason: "本人要求")
        ) { _, _, _ in .untouched }
        let past = try #require(try fixture.store.past(.revision(1)))
        #expect(try past.store.records(.talent).map(\.title) == ["王甲"])
    }

    /// Nothing that is done through it reaches the registry.
    @Test func isNotWritten() throws {
        let fixture = try Fixture()
        try fixture.accept("Skill: s\nLabel: 甲")
        try fixture.accept("Skill: s\nLabel: 乙")
        let before = try fixture.dump()
        let past = try #require(try fixture.store.past(.revision(1)))
        #expect(throws: RegistryError.self) {
            try past.store.undo("1", operatorName: "张某", now: "")
        }
        #expect(try fixture.dump() == before)
    }
}

extension Fixture {
    /// The name of the last batch.
    fileprivate func lastBatch() throws -> String? {
        try rows("SELECT name FROM batch ORDER BY id DESC LIMIT 1").first
    }
}
