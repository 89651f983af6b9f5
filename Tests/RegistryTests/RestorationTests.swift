import Foundation
import GRDB
import Pool
import TestSupport
import Testing

@testable import Ledger
@testable import Registry

/// What comes out of a backup is what went in, or nothing.
struct RestorationTests {
    private static let passphrase = "一匹白马过河去又回来"
    private static let policy = BackupPolicy(moment: "2026-05-08T01:00:00Z")
    private static let people: Batch = """
        Org: f-01
        Name: 示例轴承有限公司
        Type: 企业

        Talent: 0001
        Name: 林若溪
        Id: 110101199003074936
        Phone: 13900000000
        Employer_ref: f-01
        """

    private func backUp(_ fixture: Fixture) throws -> String {
        let file = fixture.folder.appending(path: "away.rcb").path()
        let facts = try fixture.store.backUp(
            to: file, under: Self.passphrase, by: "张某", madeAt: "2026-05-08T00:00:00Z",
            program: "0",
            cost: .least)
        #expect(facts.revision == 1 && facts.hasKey)
        return file
    }

    private func restore(
        _ file: String, to path: String, _ passphrase: String = passphrase
    ) throws -> Restoration {
        try Restoration(of: file, to: path, backups: Self.policy, by: "李某") { passphrase }
    }

    @Test func bringsEverythingToAnEmptyMachine() throws {
        let fixture = try Fixture([Self.people])
        let path = fixture.folder.appending(path: "new.db").path()
        let restoration = try restore(try backUp(fixture), to: path)
        #expect(restoration.former == .nothing)
        let store = try RegistryStore(path: path, .reading)
        // That the backup left was written down behind it.
        let kept = { (row: String) in !row.hasPrefix("audit ") && !row.hasPrefix("registry ") }
        #expect(try store.dump().filter(kept) == fixture.dump().filter(kept))
        #expect(try fixture.store.backupsElsewhere() == ["2026-05-08 away.rcb"])
        let last = try store.dump().last { $0.hasPrefix("audit ") }
        #expect(last?.contains("restore") == true && last?.contains("away.rcb") == true)
        #expect(try store.auditVerdict().fault == nil)
        let checkup = try store.checkup(on: try #require(PartialDate(canonical: "2026-05-08")))
        #expect(checkup.findings.map(\.code) == [.backupNone])
        #expect(checkup.results.first { $0.item == .sealed }?.count == 2)
    }

    @Test func goesBackAndForth() throws {
        let fixture = try Fixture([Self.people])
        let (old, file) = (try fixture.export(), try backUp(fixture))
        try fixture.accept("Talent: 0001\nTitle: 研究员")
        let new = try fixture.export()
        try fixture.store.queue.close()
        let path = fixture.store.path
        let export = {
            var text = ""
            try RegistryStore(path: path, .reading).export { text += $0 }
            return text
        }
        guard case .kept(let copy) = try restore(file, to: path).former else {
            Issue.record("nothing was kept")
            return
        }
        #expect(try export() == old)
        _ = try restore(copy, to: path)
        #expect(try export() == new)
    }

    /// Cut anywhere or with any byte changed, a backup leaves the registry as it is.
    @Test func opensNoOtherBytes() throws {
        let fixture = try Fixture([Self.people])
        let file = try backUp(fixture)
        let bytes = try Data(contentsOf: URL(filePath: file))
        let (path, before) = (fixture.store.path, try fixture.export())
        var random = RandomSource(seed: 15)
        for trial in 0..<60 {
            var altered = bytes
            let place = random.number(0...bytes.count - 1)
            if trial.isMultiple(of: 2) {
                altered[place] ^= UInt8(random.number(1...255))
            } else {
                altered = altered.prefix(place)
            }
            try altered.write(to: URL(filePath: file))
            let error = #expect(throws: RegistryError.self) { try restore(file, to: path) }
            #expect([.backupBroken, .passphraseWrong].contains(error?.code), "\(place)")
        }
        #expect(try fixture.export() == before)
        let files = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path())
        #expect(!files.contains { $0.contains(Draft.ending) }, "\(files)")
    }

    /// Who was removed since the backup is told of, or stays out where he came after it.
    @Test func keepsWhoIsNotToBeTakenInAgain() throws {
        let fixture = try Fixture([Batch("Talent: 1\nName: 林若溪\nBirth: 1975-05")])
        let file = try backUp(fixture)
        let later = Batch("Talent: 2\nName: 郑拓山\nId: 11010519491231002X", id: "later")
        try fixture.accept(later)
        for key in ["lzgx:1", "lzgx:2"] {
            let person = try #require(fixture.store.records(named: key).first)
            _ = try fixture.store.purge(
                person,
                AccessTerms(by: "张某", at: "2026-05-08T00:00:00Z", reason: "本人申请")
            ) { _, _, _ in .untouched }
        }
        try fixture.store.queue.close()
        let restoration = try restore(file, to: fixture.store.path)
        #expect(restoration.removed.map(\.description) == ["lzgx:1"])
        let store = try RegistryStore(path: fixture.store.path, .writing)
        let again = BatchSource(name: "again.rec", bytes: Array(later.text(number: 9).utf8))
        let outcome = try store.importBatch(
            again,
            ImportRequest(
                context: ReadingContext(regions: .sample), operatorName: "张某",
                now: "2026-05-09T00:00:00Z"))
        #expect(outcome.findings.contains { $0.hasPrefix("E418") }, "\(outcome.findings)")
        #expect(
            try store.checkup(on: #require(PartialDate(canonical: "2026-05-09")))
                .findings.map(\.code) == [])
    }

    /// The same characters, typed with another keyboard.
    @Test func opensUnderTheSamePassphraseInAnotherForm() throws {
        let fixture = try Fixture([Self.people])
        let path = fixture.folder.appending(path: "new.db").path()
        let file = fixture.folder.appending(path: "away.rcb").path()
        _ = try fixture.store.backUp(
            to: file, under: "Horse１２３ ", by: "张某", madeAt: "2026-05-08T00:00:00Z", program: "0",
            cost: .least)
        #expect(try restore(file, to: path, "Ｈorse123").former == .nothing)
    }

    @Test func refusesAWrongPassphrase() throws {
        let fixture = try Fixture([Self.people])
        let file = try backUp(fixture)
        #expect(throws: RegistryError(.passphraseWrong, [.path: file])) {
            try restore(file, to: fixture.store.path, "一匹黑马过河去")
        }
    }

    @Test func leavesAnotherRegistry() throws {
        let (fixture, other) = (try Fixture([Self.people]), try Fixture())
        #expect(throws: RegistryError(.otherRegistry, [.path: other.store.path])) {
            try restore(try backUp(fixture), to: other.store.path)
        }
        let empty = other.folder.appending(path: "empty.db").path()
        try Data("another key".utf8).write(to: URL(filePath: empty + ".key"))
        #expect(throws: RegistryError(.fileExists, [.path: empty + ".key"])) {
            try restore(fixture.folder.appending(path: "away.rcb").path(), to: empty)
        }
    }

    /// The database was lost, and the log of what was written last was not.
    @Test func readsNoLogThatWasLeftAlone() throws {
        let fixture = try Fixture([Self.people])
        let (path, file) = (fixture.store.path, try backUp(fixture))
        let before = try fixture.export()
        try fixture.accept("Talent: 0001\nTitle: 研究员")
        let log = try Data(contentsOf: URL(filePath: path + "-wal"))
        #expect(!log.isEmpty)
        try fixture.store.queue.close()
        try FileManager.default.removeItem(atPath: path)
        try log.write(to: URL(filePath: path + "-wal"))
        #expect(try restore(file, to: path).former == .nothing)
        var export = ""
        try RegistryStore(path: path, .reading).export { export += $0 }
        #expect(export == before)
    }

    @Test func movesADamagedRegistryAside() throws {
        let fixture = try Fixture([Self.people])
        let (path, file) = (fixture.store.path, try backUp(fixture))
        let before = try fixture.export()
        try fixture.store.queue.close()
        try Data("SQLite format 3\0 and nothing".utf8).write(to: URL(filePath: path))
        guard case .aside(let aside) = try restore(file, to: path).former else {
            Issue.record("nothing was moved aside")
            return
        }
        #expect(FileManager.default.fileExists(atPath: aside))
        var export = ""
        try RegistryStore(path: path, .reading).export { export += $0 }
        #expect(export == before)
    }
}
