import GRDB
import GRDBSQLite
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Reading writes nothing, and needs no statement to be prepared twice.
struct LookTests {
    private static let writing = [
        "DELETE FROM record", "UPDATE registry SET revision = revision + 1",
        "CREATE TABLE further (a)", "DROP TABLE alias",
    ]

    @Test(arguments: [RegistryStore.Access.reading, .writing], writing)
    func writesNothing(_ access: RegistryStore.Access, _ sql: String) throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪"])
        let store = try RegistryStore(path: fixture.store.path, access)
        let before = try store.read { try Self.content($0) }
        #expect(throws: RegistryError.self) {
            try store.read { try $0.execute(sql: sql) }
        }
        #expect(try store.read { try Self.content($0) } == before)
        #expect(try fixture.store.read { try Self.content($0) } == before)
    }

    /// What the body throws comes out, and the registry can be read and written after it.
    @Test(arguments: [RegistryStore.Access.reading, .writing])
    func throwsWhatTheBodyThrows(_ access: RegistryStore.Access) throws {
        let fixture = try Fixture()
        let store = try RegistryStore(path: fixture.store.path, access)
        #expect(throws: RegistryError(.interrupted)) {
            try store.read { _ in throw RegistryError(.interrupted) }
        }
        #expect(try store.state().revision == 0)
        try fixture.accept("Talent: 1\nName: 林若溪")
        #expect(try fixture.store.state().revision == 1)
    }

    @Test(arguments: [RegistryStore.Access.reading, .writing])
    func keepsStatementsPrepared(_ access: RegistryStore.Access) throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪"])
        let store = try RegistryStore(path: fixture.store.path, access)
        let sql = "SELECT count(*) FROM record"
        for _ in 0..<3 {
            #expect(
                try store.read { try Int.fetchOne($0.cachedStatement(sql: sql)) } == 1)
        }
        let prepared = try store.read { database in
            let statement = try database.cachedStatement(sql: sql)
            return unsafe sqlite3_stmt_status(
                statement.sqliteStatement, SQLITE_STMTSTATUS_REPREPARE, 0)
        }
        #expect(prepared == 0)
    }

    private static func content(_ database: Database) throws -> [String] {
        try String.fetchAll(database, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
            + String.fetchAll(database, sql: "SELECT local FROM record")
            + String.fetchAll(database, sql: "SELECT revision FROM registry")
    }
}
