import Foundation
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Which files are opened, and how.
struct OpeningTests {
    @Test(arguments: [RegistryStore.Access.reading, .writing])
    func refusesWhatIsNoRegistry(_ access: RegistryStore.Access) throws {
        let fixture = try Fixture()
        let folder = fixture.folder
        let text = folder.appending(path: "text.db").path()
        try Data("Batch: lzgx-01\nFormat: tpb/1\n".utf8).write(to: URL(filePath: text))
        let empty = folder.appending(path: "empty.db").path()
        try Data().write(to: URL(filePath: empty))
        let other = folder.appending(path: "other.db").path()
        try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE a (b)") }
        let expected: [(String, DiagnosticCode)] = [
            (folder.appending(path: "none.db").path(), .noSuchFile),
            (folder.path(), .isADirectory), (text, .notADatabase), (empty, .notADatabase),
            (other, .notADatabase),
        ]
        for (path, code) in expected {
            let before = FileManager.default.contents(atPath: path)
            #expect(throws: RegistryError(code, [.path: path])) {
                try RegistryStore(path: path, access)
            }
            #expect(FileManager.default.contents(atPath: path) == before, "\(path)")
        }
    }

    @Test(arguments: [
        ("INSERT INTO grdb_migrations VALUES ('v099-later')", DiagnosticCode.newerDb),
        ("DELETE FROM grdb_migrations", .notADatabase),
        ("DROP TABLE grdb_migrations", .notADatabase),
    ])
    func refusesAnotherSchema(_ sql: String, _ code: DiagnosticCode) throws {
        let fixture = try Fixture()
        try fixture.store.queue.write { try $0.execute(sql: sql) }
        for access in [RegistryStore.Access.reading, .writing] {
            #expect(throws: RegistryError(code, [.path: fixture.store.path])) {
                try RegistryStore(path: fixture.store.path, access)
            }
        }
    }

    @Test func asksForAnUpgradeBeforeItReads() throws {
        let fixture = try Fixture()
        let path = fixture.store.path
        #expect(throws: RegistryError(.olderDb, [.path: path])) {
            try Opening(
                path: path, access: .reading,
                migrations: Migrations.all + [.init(name: "v002", sql: "CREATE TABLE a (b)")]
            ).queue()
        }
    }

    @Test func knowsItselfAgain() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪"])
        let reader = try RegistryStore(path: fixture.store.path, .reading)
        #expect(try reader.state() == (try fixture.store.state()))
        #expect(try reader.state().source == "dept")
        #expect(try reader.state().id.count == 32)
        #expect(try reader.records(named: "1").map(\.title) == ["林若溪"])
    }

    @Test func neverMakesARegistryWhereAFileIs() throws {
        let fixture = try Fixture()
        #expect(throws: RegistryError(.fileExists, [.path: fixture.store.path])) {
            try RegistryStore.create(at: fixture.store.path, source: "dept")
        }
    }

    @Test func leavesNothingWhereItCannotBeMade() throws {
        let fixture = try Fixture()
        let path = fixture.folder.appending(path: "none/pool.db").path()
        #expect(throws: RegistryError.self) {
            try RegistryStore.create(at: path, source: "dept")
        }
        #expect(!FileManager.default.fileExists(atPath: path + ".key"))
    }

    @Test func cannotWriteWhenItOnlyReads() throws {
        let fixture = try Fixture()
        let reader = try RegistryStore(path: fixture.store.path, .reading)
        let source = BatchSource("Talent: 1\nName: 林若溪")
        let request = fixture.request
        #expect(throws: RegistryError(.noPermission, [.path: fixture.store.path])) {
            try reader.importBatch(source, request)
        }
        #expect(try reader.state().revision == 0)
    }

    @Test func waitsWhileAnotherWrites() async throws {
        let fixture = try Fixture()
        let path = fixture.store.path
        let request = fixture.request
        let sources = (1...4).map { number in
            BatchSource(Batch("Talent: \(number)\nName: 林若溪", id: "b-\(number)"))
        }
        try await withThrowingTaskGroup(of: ImportOutcome.Result.self) { group in
            for source in sources {
                group.addTask {
                    try RegistryStore(path: path, .writing).importBatch(source, request).result
                }
            }
            for try await result in group { #expect(result == .accepted) }
        }
        #expect(try fixture.store.state().revision == 4)
        try fixture.checkInvariants()
    }

    @Test func readsOneStateWhileAnotherWrites() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪"])
        let reader = try RegistryStore(path: fixture.store.path, .reading)
        try fixture.store.queue.inTransaction(.immediate) { database in
            try database.execute(sql: "UPDATE registry SET revision = 9")
            #expect(try reader.state().revision == 1)
            return .rollback
        }
    }

    @Test(arguments: [
        (ResultCode.SQLITE_BUSY, DiagnosticCode.busy), (.SQLITE_FULL, .disk),
        (.SQLITE_CORRUPT, .damaged), (.SQLITE_NOTADB, .notADatabase),
        (.SQLITE_READONLY, .noPermission),
        (.SQLITE_CONSTRAINT, .bug),
    ])
    func tellsWhatAnErrorOfTheDatabaseMeans(_ result: ResultCode, _ code: DiagnosticCode) {
        let error = DatabaseError(resultCode: result, message: "13800001111", arguments: ["a"])
        let told = RegistryError(error, path: "pool.db")
        #expect(told.code == code)
        #expect(!"\(told.parameters)".contains("13800001111"))
    }
}

extension Fixture {
    /// A request that any store can be given.
    fileprivate var request: ImportRequest {
        ImportRequest(
            context: .init(regions: .sample), operatorName: "张某", now: "2026-05-06")
    }
}

extension BatchSource {
    fileprivate init(_ batch: Batch) {
        self.init(name: "a.rec", bytes: Array(batch.text(number: 1).utf8))
    }
}
