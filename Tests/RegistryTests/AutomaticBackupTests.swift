import Foundation
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// When a registry keeps an earlier state of itself, and what that is.
struct AutomaticBackupTests {
    /// The registry, opened as a run of this moment opens it.
    private func reopened(
        _ fixture: Fixture, at moment: String, keeping count: Int = BackupPolicy.usual
    ) throws -> RegistryStore {
        try RegistryStore(
            path: fixture.store.path, .writing, backups: BackupPolicy(kept: count, moment: moment))
    }

    private func take(_ people: Range<Int>, _ store: RegistryStore, _ name: String) throws {
        let records = people.map { "Talent: \($0)\nName: 林若\($0)" }.joined(separator: "\n\n")
        let batch = Batch(records, id: name)
        let source = BatchSource(name: name, bytes: Array(batch.text(number: 1).utf8))
        let request = ImportRequest(
            context: ReadingContext(regions: .sample), operatorName: "张某",
            now: store.backups.moment)
        #expect(try store.importBatch(source, request).result == .accepted)
    }

    @Test func keepsTheStateBeforeTheFirstWriteOfADay() throws {
        let fixture = try Fixture(["Talent: a\nName: 林若溪"])
        let before = try fixture.export()
        let morning = try reopened(fixture, at: "2026-05-08T01:00:00Z")
        try take(1..<3, morning, "one")
        try take(3..<5, try reopened(fixture, at: "2026-05-08T02:00:00Z"), "two")
        let copies = morning.backupFolder.copies
        #expect(copies.map(\.moment) == ["2026-05-08T01:00:00Z"])
        #expect(copies.map(\.revision) == [1])
        try take(5..<7, try reopened(fixture, at: "2026-05-09T01:00:00Z"), "three")
        #expect(morning.backupFolder.copies.count == 2)

        let copy = try RegistryStore(path: copies[0].path, .reading)
        var export = ""
        try copy.export { export += $0 }
        #expect(export == before && copy.vault != nil)
    }

    @Test func keepsTheStateBeforeALargeWriteAndOncePerRun() throws {
        let fixture = try Fixture(["Talent: a\nName: 林若溪"])
        let morning = try reopened(fixture, at: "2026-05-08T01:00:00Z")
        try take(0..<3, morning, "one")
        let noon = try reopened(fixture, at: "2026-05-08T04:00:00Z")
        try take(1000..<1101, noon, "two")
        try take(2000..<2101, noon, "three")
        #expect(noon.backupFolder.copies.map(\.revision) == [2, 1])
    }

    @Test func keepsNothingWhereNothingChangesOrIsAsked() throws {
        let fixture = try Fixture(["Talent: a\nName: 林若溪"])
        try take(0..<200, try reopened(fixture, at: "2026-05-08T01:00:00Z", keeping: 0), "one")
        #expect(fixture.store.backupFolder.copies.isEmpty)
        try take(0..<200, try reopened(fixture, at: "2026-05-08T01:00:00Z"), "again")
        #expect(fixture.store.backupFolder.copies.isEmpty)
    }

    @Test func letsOnlySoManyStay() throws {
        let fixture = try Fixture(["Talent: a\nName: 林若溪"])
        for day in 10..<17 {
            let store = try reopened(fixture, at: "2026-05-\(day)T01:00:00Z", keeping: 3)
            try take(day..<day + 1, store, "day-\(day)")
        }
        #expect(fixture.store.backupFolder.copies.map(\.revision) == [7, 6, 5])
        let files = try FileManager.default.contentsOfDirectory(
            atPath: fixture.store.backupFolder.path)
        #expect(files.count == 6)
    }

    @Test func writesNothingWhereNoBackupCanBe() throws {
        let fixture = try Fixture(["Talent: a\nName: 林若溪"])
        let before = try fixture.export()
        try Data().write(to: URL(filePath: fixture.store.backupFolder.path))
        #expect(throws: RegistryError.self) {
            try take(0..<2, try reopened(fixture, at: "2026-05-08T01:00:00Z"), "one")
        }
        #expect(try fixture.export() == before)
    }

    @Test func keepsTheFileBeforeAnUpgrade() throws {
        let fixture = try Fixture(["Talent: a\nName: 林若溪"])
        let later =
            Migrations.all + [
                .init(name: "v999-motto", sql: "ALTER TABLE kind_team ADD COLUMN motto TEXT;\n")
            ]
        let opening = Opening(
            path: fixture.store.path, access: .writing,
            backups: BackupPolicy(moment: "2026-05-08T01:00:00Z"), migrations: later)
        try opening.queue().close()
        let copy = try #require(fixture.store.backupFolder.copies.first)
        // This program can still read it; the upgraded one it cannot.
        _ = try RegistryStore(path: copy.path, .reading)
        #expect(throws: RegistryError(.newerDb, [.path: fixture.store.path])) {
            try RegistryStore(path: fixture.store.path, .reading)
        }
    }

    @Test(arguments: ["rencai.db", "20261130T095012-r1.db", "20261130T095012Z-12.db", "x-r1.db"])
    func passesOtherFilesOver(name: String) {
        #expect(DatabaseCopy(name, in: "/tmp") == nil)
    }
}
