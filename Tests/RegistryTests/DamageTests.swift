import BatchFormat
import Foundation
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// A registry that is not as it was written is not shown as if it were.
struct DamageTests {
    private static let people: Batch = """
        Org: f-01
        Name: 示例轴承有限公司
        Type: 企业

        Talent: 0001
        Name: 林若溪
        Title: 高级工程师
        Employer_ref: f-01
        Phone: 13900000000
        Research: 固体润滑薄膜
        """

    /// Everything that shows records, each by itself.
    private static func views(of store: RegistryStore) -> [() throws -> Void] {
        [
            { try store.export { _ in } }, { _ = try store.records(.talent) },
            { _ = try store.records(named: "0001") }, { _ = try store.pasts(named: "0001") },
            { _ = try store.snapshot() }, { _ = try store.find("林", limit: 9) },
        ]
    }

    @Test(arguments: [
        "UPDATE item SET text = '工程师' WHERE text = '高级工程师'", "UPDATE kind_talent SET name = '林若汐'",
        "UPDATE link SET target = 2 WHERE record = 2", "UPDATE link SET detail = ' ; level=4'",
        "UPDATE personal SET blind = zeroblob(16)",
        "UPDATE record SET local = '0002' WHERE local = '0001'",
        "DELETE FROM personal", "UPDATE record SET gone = 1 WHERE local = '0001'",
        "UPDATE record SET kind = 5 WHERE local = '0001'",
        "UPDATE record SET digest = zeroblob(32)",
    ])
    func showsNoValueThatItsDigestDoesNotKnow(sql: String) throws {
        let fixture = try Fixture([Self.people])
        try fixture.store.queue.write { try $0.execute(sql: sql) }
        for view in Self.views(of: try RegistryStore(path: fixture.store.path, .reading)) {
            do {
                try view()
                // Only what looks a key up that is no longer there finds nothing to show.
                #expect(sql.contains("record SET"), "\(sql)")
            } catch let error as RegistryError {
                #expect(error.code == .damaged, "\(error)")
            }
        }
        guard !sql.contains("record SET") else { return }
        #expect(throws: RegistryError.self) { try fixture.take("Talent: 0001\nTitle: 研究员") }
    }

    /// A flipped bit in the bytes of a value, as a failing disk makes it.
    @Test func showsNoFlippedBit() throws {
        let fixture = try Fixture([Self.people])
        try fixture.store.queue.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        let copy = fixture.folder.appending(path: "copy.db").path()
        var bytes = try Data(contentsOf: URL(filePath: fixture.store.path))
        let place = try #require(bytes.range(of: Data("高级工程师".utf8)))
        bytes[place.lowerBound + 2] ^= 1
        try bytes.write(to: URL(filePath: copy))
        let store = try RegistryStore(path: copy, .reading)
        #expect(throws: RegistryError(.damaged, [.key: "lzgx:0001"])) {
            try store.export { _ in }
        }
    }

    @Test(arguments: [
        "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM record; END",
        "CREATE VIEW v AS SELECT * FROM personal", "CREATE INDEX i ON kind_talent (name)",
        "DROP TABLE kind_grant", "DROP INDEX alias_record",
        "ALTER TABLE batch ADD COLUMN note TEXT",
        "CREATE TABLE mine (a); CREATE TRIGGER t AFTER INSERT ON mine BEGIN DELETE FROM link; END",
    ])
    func refusesAnotherStructure(sql: String) throws {
        let fixture = try Fixture([Self.people])
        try fixture.store.queue.write { try $0.execute(sql: sql) }
        for access in [RegistryStore.Access.reading, .writing] {
            let error = #expect(throws: RegistryError.self) {
                try RegistryStore(path: fixture.store.path, access)
            }
            #expect(error?.code == .altered)
            // It says what is missing, or what was added.
            let name = error.flatMap { $0.parameters[.name] ?? $0.parameters[.other] } ?? ""
            #expect(!name.isEmpty && sql.contains(" \(name)"))
        }
    }

    @Test func leavesATableOfSomebodyElseAlone() throws {
        let fixture = try Fixture([Self.people])
        try fixture.store.queue.write {
            try $0.execute(sql: "CREATE TABLE mine (a); CREATE INDEX i ON mine (a); ANALYZE")
        }
        #expect(try RegistryStore(path: fixture.store.path, .writing).state().revision == 1)
    }

    @Test(arguments: [
        "UPDATE registry SET revision = 9223372036854775807",
        "UPDATE record SET id = 9223372036854775807 WHERE id = 1",
        "UPDATE batch SET id = 9223372036854775807", "UPDATE record SET id = -7 WHERE id = 1",
        "UPDATE personal SET id = 9223372036854775807",
        "INSERT INTO space VALUES (9223372036854775807, 'zz')",
    ])
    func refusesNumbersThatCannotBeCountedUp(sql: String) throws {
        let fixture = try Fixture([Self.people])
        try fixture.store.queue.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)")
        }
        for access in [RegistryStore.Access.reading, .writing] {
            #expect(throws: RegistryError.self, "\(sql)") {
                try RegistryStore(path: fixture.store.path, access)
            }
        }
    }

    @Test(arguments: [0, 15, 200, -1, Int.max, Int.min])
    func refusesKindsAndFieldsThatThereAreNot(number: Int) throws {
        for sql in [
            "UPDATE record SET kind = \(number)", "UPDATE item SET field = \(number)",
            "UPDATE link SET field = \(number)", "UPDATE personal SET field = \(number)",
        ] {
            let fixture = try Fixture([Self.people, "Talent: 0001\nAdd_Skill: 润滑\nTitle: 研究员"])
            try fixture.store.queue.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)")
            }
            // None of them ends the program.
            for view in Self.views(of: fixture.store) + [
                { _ = try fixture.store.counts() },
                { _ = try fixture.take("Talent: 0001\nTitle: 教授") },
                { _ = try fixture.undo("batch-2") },
            ] {
                do {
                    try view()
                } catch let error as RegistryError {
                    #expect(error.code == .damaged, "\(sql)")
                }
            }
            #expect(throws: RegistryError.self, "\(sql)") {
                try fixture.store.records(named: "0001")
            }
        }
    }

    @Test func callsADamagedRegistryDamaged() throws {
        let fixture = try Fixture([Self.people])
        try fixture.store.queue.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        let whole = try Data(contentsOf: URL(filePath: fixture.store.path))
        let path = fixture.folder.appending(path: "damaged.db").path()
        try FileManager.default.copyItem(
            atPath: KeyFile.path(ofDatabase: fixture.store.path),
            toPath: KeyFile.path(ofDatabase: path))
        var zeroed = whole
        zeroed.replaceSubrange(8192..., with: Data(count: whole.count - 8192))
        for bytes in [Data(), whole.prefix(3000), whole.prefix(12288), Data(count: 4096), zeroed] {
            try bytes.write(to: URL(filePath: path))
            do {
                let store = try RegistryStore(path: path, .reading)
                try store.export { _ in }
                Issue.record("\(bytes.count) bytes")
            } catch let error as RegistryError {
                #expect(error.code == .damaged, "\(bytes.count) bytes: \(error)")
            }
        }
    }

    @Test func keepsWhatItReportsOnTheDisk() throws {
        let fixture = try Fixture()
        let level = try fixture.store.queue.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
        #expect(level == 2)
    }
}

/// Reading leaves nothing behind, and needs no right to write.
struct ReadingTests {
    private func files(_ fixture: Fixture) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path()).sorted()
    }

    private func copy(of fixture: Fixture, withLog: Bool) throws -> String {
        let path = fixture.folder.appending(path: "a%b?c#d e.db").path(percentEncoded: false)
        for ending in withLog ? ["", "-wal", ".key"] : ["", ".key"] {
            try FileManager.default.copyItem(
                atPath: fixture.store.path + ending, toPath: path + ending)
        }
        return path
    }

    @Test func leavesNoLogBehind() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪"])
        let path = try copy(of: fixture, withLog: true)
        try RegistryStore(path: path, .reading).export { _ in }
        let names = try files(fixture).filter { $0.hasPrefix("a%b") }
        #expect(names == ["a%b?c#d e.db", "a%b?c#d e.db.key"])
        // What the log held is in the registry.
        #expect(try RegistryStore(path: path, .reading).records(named: "1").count == 1)
    }

    /// On a medium that nobody can write; what a log holds there counts too.
    @Test(arguments: [true, false])
    func readsWhereNothingCanBeMade(withLog: Bool) throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪"])
        if !withLog {
            try fixture.store.queue.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
        }
        let path = try copy(of: fixture, withLog: withLog)
        let before = try files(fixture)
        let queue = try Opening(path: path, access: .reading).queue(.unchanging)
        #expect(try queue.read { try KindLoader($0).records(.talent).count } == 1)
        #expect(try files(fixture) == before)
        #expect(throws: DatabaseError.self) {
            try queue.write { try $0.execute(sql: "UPDATE registry SET revision = 9") }
        }
    }

    @Test func readsAloneWhereThereIsNoRoom() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪"])
        let path = try copy(of: fixture, withLog: true)
        let queue = try Opening(path: path, access: .reading).queue(.alone)
        #expect(try queue.read { try KindLoader($0).records(.talent).count } == 1)
        #expect(try !files(fixture).contains { $0.hasSuffix("e.db-shm") })
    }

    @Test func takesAReadOnlyFolderForOneThatNobodyWrites() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪"])
        guard geteuid() != 0 else { return }
        let folder = fixture.folder.path()
        for path in try files(fixture) { unsafe chmod(folder + "/" + path, 0o400) }
        unsafe chmod(folder, 0o500)
        defer { unsafe chmod(folder, 0o700) }
        #expect(try RegistryStore(path: fixture.store.path, .reading).records(.talent).count == 1)
    }
}
