import BatchFormat
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Who may report: the offices on the list, and others as long as it is open.
@Suite struct OfficeListTests {
    private let person = Batch("Talent: 1\nName: 林若溪")

    @Test func registersAnOfficeUnderItsCodeWhoeverHandsItIn() throws {
        let fixture = try Fixture([
            Batch("Source: lzgx\nName: 兰州高新区", from: "dept"),
            Batch("Source: lzgx\nOrg: g-01\n\nOrg: g-01\nName: 管委会\nType: 机关"),
        ])
        #expect(try fixture.store.records(.source).map(\.key.description) == ["lzgx:lzgx"])
        #expect(try fixture.store.records(.source)[0][Source.org]?.description == "lzgx:g-01")
        let foreign = try fixture.take(Batch("Source: lzgx\nName: 甲", from: "bygx"))
        #expect(foreign.findings == ["E305 6"])
    }

    @Test func greetsAnOfficeOnce() throws {
        let fixture = try Fixture()
        #expect(try fixture.take(person).diagnostics.counts[.sourceNew] == 1)
        #expect(try fixture.take("Talent: 2\nName: 周远").diagnostics.counts[.sourceNew] == nil)
        try fixture.accept(Batch("Source: bygx\nName: 白银高新区", from: "dept"))
        let registered = try fixture.take(Batch("Talent: 1\nName: 陈禾", from: "bygx"))
        #expect(registered.diagnostics.counts[.sourceNew] == nil)
    }

    @Test func forgetsAnOfficeWhoseBatchesWereUndone() throws {
        let fixture = try Fixture()
        try fixture.accept(Batch("Talent: 1\nName: 林若溪", id: "one"))
        _ = try fixture.store.undo("one", operatorName: "张某", now: "2026-05-07T00:00:00Z")
        #expect(try fixture.take(person).diagnostics.counts[.sourceNew] == 1)
    }

    @Test func refusesUnknownOfficesOnceTheListIsLocked() throws {
        let fixture = try Fixture([Batch("Source: bygx\nName: 白银高新区", from: "dept")])
        #expect(try fixture.store.sourceLock() == nil)
        #expect(try fixture.lock(true))
        #expect(try !fixture.lock(true))
        let before = try fixture.dump()
        for isPartial in [false, true] {
            let refused = try fixture.take(person) { $0.isPartial = isPartial }
            #expect(refused.result == .rejected && refused.findings == ["E506 3"])
            #expect(refused.parameter(.source, of: .sourceUnknown) == "lzgx")
        }
        #expect(try fixture.preview(person).findings == ["E506 3"])
        #expect(try fixture.dump() == before)

        try fixture.accept(Batch("Talent: 1\nName: 陈禾", from: "bygx"))
        try fixture.accept(Batch("Source: lzgx\nName: 兰州高新区", from: "dept"))
        try fixture.accept(person)
    }

    @Test func letsOfficesInThatHaveReported() throws {
        let fixture = try Fixture([person])
        #expect(try fixture.lock(true))
        try fixture.accept("Talent: 2\nName: 周远")
    }

    @Test func refusesAnOfficeThatWasTakenFromTheList() throws {
        let fixture = try Fixture([
            Batch("Source: lzgx\nName: 兰州高新区", from: "dept"), person,
            Batch("Source: lzgx\nOp: delete\nReason: 已撤并", from: "dept"),
        ])
        #expect(try fixture.lock(true))
        #expect(try fixture.take("Talent: 2\nName: 周远").findings == ["E506 3"])
    }

    @Test func opensTheListAgainAndKeepsWhoDidSo() throws {
        let fixture = try Fixture()
        #expect(try fixture.lock(true))
        #expect(try fixture.lock(false))
        #expect(
            try fixture.store.sourceLock()
                == SourceLock(
                    isLocked: false, operatorName: "张某", setAt: "2026-05-07T08:00:00+08:00"))
        try fixture.accept(person)
    }
}

extension Fixture {
    fileprivate func lock(_ isLocked: Bool) throws -> Bool {
        try store.setSourceLock(
            isLocked, operatorName: "张某", now: "2026-05-07T08:00:00+08:00")
    }
}
