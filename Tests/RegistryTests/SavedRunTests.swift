import Foundation
import GRDB
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Match runs that the registry keeps.
@Suite struct SavedRunTests {
    private static let report = Array(String(repeating: "{\"need\":\"dept:n-1\"}", count: 99).utf8)

    private func run(_ name: String, by operatorName: String = "张某") -> SavedRun {
        SavedRun(
            name: name, profile: "default 1", model: "m", revision: 3, day: "2026-06-30",
            audience: "firm", reader: "dept:f-1", needs: 2, operatorName: operatorName,
            savedAt: "2026-07-01T08:00:00Z")
    }

    private let content = RunContent(report, format: 1)

    @Test func keepsRunsAndWhatTheyPrint() throws {
        let fixture = try Fixture()
        #expect(try fixture.store.save(run("二季度"), content))
        #expect(try fixture.store.save(run("b"), RunContent(Self.report, format: 2)))
        #expect(try fixture.store.savedRuns() == [run("二季度"), run("b")])
        #expect(try fixture.store.content(ofRun: "二季度") == content)
        #expect(try fixture.store.content(ofRun: "二季度")?.report == Self.report)
        #expect(try fixture.store.content(ofRun: "b")?.format == 2)
        #expect(try fixture.store.content(ofRun: "c") == nil)
        #expect(try fixture.store.state().revision == 0)
        #expect(content.storedSize < content.size)
    }

    @Test func refusesANameThatIsTaken() throws {
        let fixture = try Fixture()
        #expect(try fixture.store.save(run("a"), content))
        #expect(try !fixture.store.save(run("a", by: "李某"), content))
        #expect(try fixture.store.savedRuns() == [run("a")])
    }

    @Test func dropsTheReportAndKeepsWhoDroppedIt() throws {
        let fixture = try Fixture()
        #expect(try fixture.store.save(run("a"), content))
        let now = "2026-07-02T08:00:00Z"
        #expect(try fixture.store.dropRun("a", operatorName: "李某", now: now))
        #expect(try !fixture.store.dropRun("a", operatorName: "李某", now: now))
        #expect(try fixture.store.savedRuns() == [])
        #expect(try fixture.store.content(ofRun: "a") == nil)
        #expect(
            try fixture.rows("SELECT name, operator, report, dropped_by, dropped_at FROM match_run")
                == ["a|张某|-|李某|\(now)"])
        #expect(try fixture.store.save(run("a"), content))
    }

    @Test(arguments: [
        "UPDATE match_run SET report = CAST(substr(report, 1, 20) AS BLOB)",
        "UPDATE match_run SET sha256 = zeroblob(32)", "UPDATE match_run SET size = size + 1",
        "UPDATE match_run SET size = size - 1", "UPDATE match_run SET size = -1",
        "UPDATE match_run SET size = 9223372036854775807", "UPDATE match_run SET report = x''",
    ])
    func knowsWhatIsDamaged(sql: String) throws {
        let fixture = try Fixture()
        #expect(try fixture.store.save(run("a"), content))
        try fixture.store.queue.write { try $0.execute(sql: sql) }
        let kept = try #require(try fixture.store.content(ofRun: "a"))
        #expect(kept.report == nil)
    }

    @Test func writesNothingIntoARegistryThatIsRead() throws {
        let fixture = try Fixture()
        let store = try RegistryStore(path: fixture.store.path, .reading)
        #expect(throws: RegistryError(.noPermission, [.path: fixture.store.path])) {
            try store.save(run("a"), content)
        }
    }

    @Test(arguments: ["二季度", "2026-q2", "a.b_c", "1"])
    func takesAName(_ name: String) { #expect(SavedRun.isName(name)) }

    @Test(arguments: [
        "", "../a", "a/b", "/a", ".a", "-a", "a b", "甲\n乙", "13900000000",
        String(repeating: "a", count: 65),
    ])
    func takesNoOtherName(_ name: String) { #expect(!SavedRun.isName(name)) }
}
