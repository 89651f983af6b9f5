import Foundation
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// The sealing key can be changed, the hashing key stays, and nothing is lost on the way.
struct KeyChangeTests {
    private static let people = (1...9).map {
        """
        Talent: \($0)
        Name: 林若溪\($0)
        Id: \(identity(1960 + $0, $0))
        Phone: 1389318765\($0)
        Ethnicity: 回族
        """
    }

    private func fixture() throws -> Fixture {
        try Fixture([Batch(Self.people.joined(separator: "\n\n"))])
    }

    private func change(_ store: RegistryStore, stop: Int = .max) throws -> KeyChange {
        var left = stop
        return try store.changeSealingKey(operatorName: "张某", now: "2026-05-07T00:00:00Z") {
            left -= 1
            return left < 0
        }
    }

    /// All that is sealed, opened.
    private func opened(_ store: RegistryStore) throws -> [String] {
        let vault = try #require(store.vault)
        return try store.queue.read { database in
            try Row.fetchAll(database, sql: "SELECT cipher, record, field FROM personal").map {
                vault.open(Array($0[0] as Data), record: $0[1], field: $0[2]) ?? "-"
            }
        }
    }

    private func reopened(_ fixture: Fixture) throws -> RegistryStore {
        try RegistryStore(path: fixture.store.path, .writing)
    }

    @Test func sealsEverythingAnewAndKeepsHashesAndRevisions() throws {
        let fixture = try fixture()
        let (values, export) = (try opened(fixture.store), try fixture.export())
        let hashes = try fixture.rows("SELECT hex(blind) FROM personal")
        let old = try #require(fixture.store.vault)
        let change = try change(fixture.store)
        #expect(change == KeyChange(generation: 2, resealed: values.count, isResumed: false))
        let store = try reopened(fixture)
        #expect(try opened(store) == values && !values.contains("-"))
        #expect(try fixture.rows("SELECT hex(blind) FROM personal") == hashes)
        #expect(try fixture.export() == export)
        let sealed = try fixture.rows("SELECT hex(substr(cipher, 1, 2)) FROM personal")
        #expect(Set(sealed) == ["0202"])
        // The old key opens nothing any more.
        let ciphers = try store.queue.read {
            try Data.fetchAll($0, sql: "SELECT cipher FROM personal")
        }
        #expect(ciphers.allSatisfy { old.open(Array($0), record: 1, field: 1541) == nil })
        #expect(try store.auditVerdict().fault == nil)
    }

    @Test func changesAgain() throws {
        let fixture = try fixture()
        let values = try opened(fixture.store)
        for generation in 2...4 {
            #expect(try change(reopened(fixture)).generation == generation)
        }
        #expect(try opened(reopened(fixture)) == values)
    }

    /// Stopped after the key file was written, and again.
    @Test func goesOnWhereItWasStopped() throws {
        let fixture = try fixture()
        let values = try opened(fixture.store)
        #expect(throws: RegistryError(.interrupted)) { try change(fixture.store, stop: 0) }
        let store = try reopened(fixture)
        #expect(store.keys?.former != nil)
        #expect(try opened(store) == values)
        let resumed = try change(store)
        #expect(resumed.isResumed && resumed.generation == 2)
        #expect(try opened(reopened(fixture)) == values)
        #expect(try reopened(fixture).keys?.former == nil)
    }

    /// A command that was started before cannot seal with a key that is forgotten.
    @Test func refusesToSealWithAForgottenKey() throws {
        let fixture = try fixture()
        let early = try reopened(fixture)
        _ = try change(fixture.store)
        #expect(throws: RegistryError(.keyOutdated, [.path: fixture.store.path + ".key"])) {
            _ = try early.undo("dept-1", operatorName: "张某", now: "2026-05-08T00:00:00Z")
        }
    }

    /// The copy in the safe, from before.
    @Test func knowsAnOldKeyFile() throws {
        let fixture = try fixture()
        let path = fixture.store.path + ".key"
        let old = try Data(contentsOf: URL(filePath: path))
        _ = try change(fixture.store)
        try old.write(to: URL(filePath: path))
        #expect(throws: RegistryError(.keyOutdated, [.path: path])) { try reopened(fixture) }
    }

    @Test func losesNothingWhereTheKeyFileCannotBeWritten() throws {
        let fixture = try fixture()
        let path = fixture.store.path + ".key"
        let old = try Data(contentsOf: URL(filePath: path))
        // Something is in the way of the draft.
        try FileManager.default.createDirectory(
            atPath: path + ".new/x", withIntermediateDirectories: true)
        #expect(throws: RegistryError.self) { try change(fixture.store) }
        #expect(try Data(contentsOf: URL(filePath: path)) == old)
        #expect(try !opened(reopened(fixture)).contains("-"))
    }
}
