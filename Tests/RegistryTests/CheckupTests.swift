import Foundation
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// A look over the registry finds what is wrong with it.
struct CheckupTests {
    private static let people: Batch = """
        Org: f-01
        Name: 示例轴承有限公司
        Type: 企业

        Talent: 0001
        Name: 林若溪
        Phone: 13900000000
        Employer_ref: f-01
        """

    private func codes(
        _ store: RegistryStore, on day: String = "2026-05-08"
    ) throws -> [DiagnosticCode] {
        let checkup = try store.checkup(on: try #require(PartialDate(canonical: day)))
        // Forms that lie beside no registry are looked for by `doctor` itself.
        #expect(checkup.results.map(\.item) == Checkup.Item.allCases.filter { $0 != .forms })
        return checkup.findings.map(\.code)
    }

    @Test(
        arguments: [
            ("UPDATE kind_talent SET name = '林若汐'", [.damaged]),
            ("UPDATE personal SET cipher = zeroblob(length(cipher))", [.sealedUnreadable]),
            ("UPDATE link SET target = 99", [.danglingReference, .damaged]),
        ] as [(String, [DiagnosticCode])])
    func findsWhatWasChangedByHand(sql: String, expected: [DiagnosticCode]) throws {
        let fixture = try Fixture([Self.people])
        try fixture.store.queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)")
        }
        #expect(try codes(fixture.store) == expected + [.backupNone])
    }

    @Test func tellsOfTheKey() throws {
        let fixture = try Fixture([Self.people])
        let key = KeyFile.path(ofDatabase: fixture.store.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: key)
        #expect(try codes(fixture.store) == [.keyExposed, .backupNone])
        try FileManager.default.removeItem(atPath: key)
        let store = try RegistryStore(path: fixture.store.path, .reading)
        #expect(try codes(store) == [.keyMissing, .backupNone])
    }

    /// Somebody with a tool for SQLite takes the triggers away, changes the audit, and puts them back.
    @Test(
        arguments: [
            ("UPDATE audit SET operator = '李某' WHERE id = 1", .auditEdited),
            ("DELETE FROM audit WHERE id = 1", .auditRemoved),
            ("DELETE FROM audit WHERE id = 2", .auditCut),
            (
                "DELETE FROM audit WHERE id = 2; UPDATE registry SET audit_head = "
                    + "(SELECT hash FROM audit WHERE id = 1)", .auditMisses
            ),
        ] as [(String, DiagnosticCode)])
    func findsWhoTouchedTheAudit(sql: String, expected: DiagnosticCode) throws {
        let fixture = try Fixture([Self.people, "Talent: 0001\nTitle: 研究员"])
        try fixture.store.queue.writeWithoutTransaction { database in
            let triggers = try Row.fetchAll(
                database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
            for trigger in triggers {
                try database.execute(sql: "DROP TRIGGER \(trigger[0] as String)")
            }
            try database.execute(sql: sql)
            for trigger in triggers { try database.execute(sql: trigger[1]) }
        }
        #expect(try codes(fixture.store) == [expected, .backupNone])
    }

    /// Whoever cuts the chain and mends its end cannot mend what was printed.
    @Test func asksForTheHeadThatSomebodyRemembers() throws {
        let fixture = try Fixture([Self.people])
        let day = try #require(PartialDate(canonical: "2026-05-08"))
        let first = try fixture.store.checkup(on: day)
        let head = try #require(first.auditHead)
        try fixture.accept("Talent: 0001\nTitle: 研究员")
        let found = { (head: String) in
            try fixture.store.checkup(on: day, auditHead: head).findings.map(\.code)
        }
        #expect(try found(String(head.prefix(12))) == [.backupNone])
        #expect(try found("0123456789ab") == [.auditHeadUnknown, .backupNone])
    }

    @Test func countsTheDaysSinceTheLastBackup() throws {
        let fixture = try Fixture([Self.people])
        _ = try fixture.store.backupFolder.add(
            fixture.store.queue, revision: 1, moment: "2026-05-01T04:00:00Z")
        #expect(try codes(fixture.store).isEmpty)
        #expect(try codes(fixture.store, on: "2026-05-20") == [.backupOld])
    }

    /// By the day of the batch that changed a record last; a term of nought is none.
    @Test func namesWhatIsKeptTooLong() throws {
        let fixture = try Fixture()
        try fixture.accept(
            Batch("Talent: 1\nName: 林若溪\n\nTalent: 2\nName: 周启明", asOf: "2020-03-01"))
        try fixture.accept(Batch("Talent: 2\nTitle: 研究员", asOf: "2021-06-01"))
        let day = try #require(PartialDate(canonical: "2025-03-01"))
        let found = { (retention: Retention) in
            try fixture.store.checkup(on: day, retention: retention).findings
                .filter { $0.code == .kindKeptLonger }.map(\.parameters)
        }
        #expect(try found(Retention()).map { $0[.list] } == ["lzgx:1"])
        #expect(try found(#require(Retention("人才=3"))).map { $0[.list] } == ["lzgx:1 lzgx:2"])
        #expect(try found(#require(Retention("Talent=6"))).isEmpty)
        #expect(try found(#require(Retention("Talent=0"))).isEmpty)
        #expect(Retention("人才") == nil && Retention("人=5") == nil && Retention("人才=x") == nil)
    }

    @Test(
        arguments: [
            ("/srv/pool/rencai.db", "cifs"), ("/srv/poolside/rencai.db", nil), ("/home/a", nil),
            ("/srv/pool/local/a", nil),
        ] as [(String, String?)])
    func knowsANetworkDrive(path: String, network: String?) throws {
        let mounts = """
            22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
            40 22 0:51 / /srv/pool rw,relatime shared:9 - cifs //server/pool rw
            41 40 8:2 / /srv/pool/local rw,relatime - ext4 /dev/sdb rw
            """
        let system = FileSystem(of: path, mounts: mounts)
        let findings = try Fixture().store.checkPlace(system).findings
        #expect(findings.map(\.code) == (network == nil ? [] : [.networkDrive]))
        #expect(findings.first?.parameters[.kind] == network)
    }
}
