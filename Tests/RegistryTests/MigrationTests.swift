import Foundation
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What a later release does to a registry, and what happens when two commands do it at once.
struct MigrationTests {
    private static let column =
        Migrations.all + [
            .init(name: "v003-motto", sql: "ALTER TABLE kind_team ADD COLUMN motto TEXT;\n")
        ]
    /// Others refer to the table, which is gone for a moment.
    private static let rebuilt =
        Migrations.all + [
            .init(
                name: "v003-spaces",
                sql: """
                    CREATE TABLE new_space (
                        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, title TEXT
                    ) STRICT;
                    INSERT INTO new_space (id, name) SELECT id, name FROM space;
                    DROP TABLE space;
                    ALTER TABLE new_space RENAME TO space;
                    """)
        ]

    private func open(
        _ fixture: Fixture, _ migrations: [Migrations.Migration],
        _ access: RegistryStore.Access = .writing
    ) throws -> DatabaseQueue {
        try Opening(path: fixture.store.path, access: access, migrations: migrations).queue()
    }

    @Test func makesATableAnew() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪\nSkill: 电镀"])
        let export = try fixture.export()
        try open(fixture, Self.rebuilt).close()
        let queue = try open(fixture, Self.rebuilt, .reading)
        #expect(
            try queue.read { try $0.columns(in: "space").map(\.name) } == ["id", "name", "title"])
        #expect(try queue.read { try Row.fetchOne($0, sql: "PRAGMA foreign_key_check") } == nil)
        #expect(try fixture.export() == export)
        try fixture.accept("Talent: 1\nAdd_Skill: 焊接")
        try fixture.checkInvariants()
    }

    @Test func changesNothingWhereReferencesWouldBreak() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪"])
        let dump = try fixture.dump()
        let broken = Migrations.all + [.init(name: "v003-none", sql: "DELETE FROM space;\n")]
        #expect(throws: DatabaseError.self) { try open(fixture, broken) }
        #expect(try fixture.dump() == dump)
    }

    /// Each looks what is missing while a third one writes, and waits for it.
    @Test func letsTwoCommandsMeet() async throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪"])
        let path = fixture.store.path
        let openings = try await withThrowingTaskGroup(of: Int.self) { group in
            try fixture.store.queue.inTransaction(.immediate) { database in
                for _ in 1...4 {
                    group.addTask {
                        try Opening(path: path, access: .writing, migrations: Self.column).queue()
                            .read { try Migrations.applied(in: $0).count }
                    }
                }
                Thread.sleep(forTimeInterval: 0.3)
                try database.execute(sql: "UPDATE registry SET revision = revision")
                return .commit
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(openings == Array(repeating: Migrations.all.count + 1, count: 4))
        let queue = try open(fixture, Self.column, .reading)
        let columns = try await queue.read { try $0.columns(in: "kind_team").map(\.name) }
        #expect(columns.last == "motto")
    }

    @Test(arguments: [RegistryStore.Access.reading, .writing])
    func refusesAReleaseThatIsMissing(_ access: RegistryStore.Access) throws {
        let fixture = try Fixture()
        try fixture.store.queue.write {
            try $0.execute(
                sql: """
                    UPDATE grdb_migrations SET identifier = 'v003-motto'
                    WHERE identifier = 'v002-match-run'
                    """)
        }
        #expect(throws: RegistryError(.altered, [.path: fixture.store.path])) {
            try open(fixture, Self.column, access)
        }
    }
}
