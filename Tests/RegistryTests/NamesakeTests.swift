import BatchFormat
import Pool
import Testing

@testable import Ledger
@testable import Matching
@testable import Registry

/// People of one name and month of birth whom no identity number tells apart.
@Suite struct NamesakeTests {
    private let known = "Talent: 1\nName: 林若溪\nBirth: 1975-06"

    @Test(arguments: [
        ("Name: 林若溪\nBirth: 1975-06", true), ("Name: 林若溪\nBirth: 1975-06-18", true),
        ("Name: 林若溪\nBirth: 1975-07", false), ("Name: 林若溪\nBirth: 1975", false),
        ("Name: 林若溪", false),
        ("Name: 顾怀远\nBirth: 1975-06", false),
    ])
    func saysWhoMayBeTheSame(record: String, isSaid: Bool) throws {
        let fixture = try Fixture([Batch(known)])
        let outcome = try fixture.take(Batch("Talent: 77\n\(record)", from: "bygx"))
        #expect(outcome.result == .accepted)
        let finding = outcome.diagnostics.kept.first { $0.code == .maybeSame }
        #expect((finding != nil) == isSaid)
        if isSaid {
            #expect(finding?.parameters == [.key: "lzgx:1", .name: "林若溪", .value: "bygx:77"])
            #expect(finding?.record?.key == "bygx:77" && finding?.place.line == 6)
        }
        #expect(try fixture.store.snapshot().links.twins.contains { !$0.isEmpty } == isSaid)
    }

    /// The same name and unit, unless the births say that they are two.
    @Test(arguments: [
        ("Employer: 甲研究院", true), ("Employer: 甲研究院\nBirth: 1975", true),
        ("Employer: 甲研究院\nBirth: 1962-01", false), ("Employer: 乙研究院", false),
    ])
    func looksAtTheUnitToo(fields: String, isSaid: Bool) throws {
        let fixture = try Fixture([Batch("\(known)\nEmployer: 甲研究院")])
        let outcome = try fixture.take(Batch("Talent: 77\nName: 林若溪\n\(fields)", from: "bygx"))
        #expect(outcome.diagnostics.counts[.maybeSame] == (isSaid ? 1 : nil))
        #expect(try fixture.store.snapshot().links.twins.contains { !$0.isEmpty } == isSaid)
    }

    @Test func saysSoWithinABatchAndOnceOnly() throws {
        let batch = Batch(known + "\n\nTalent: 2\nName: 林若溪\nBirth: 1975-06-01")
        let fixture = try Fixture([])
        #expect(try fixture.take(batch).diagnostics.counts[.maybeSame] == 1)
        // Who is in the registry already is no news.
        let again = Batch(known + "\nPost: 所长", id: "again")
        #expect(try fixture.take(again).diagnostics.counts[.maybeSame] == nil)
    }

    @Test func believesTwoIdentityNumbers() throws {
        let fixture = try Fixture([
            Batch("Talent: 1\nName: 林若溪\nBirth: 1949-12\nId: 11010519491231002X")
        ])
        let other = "Talent: 77\nName: 林若溪\nBirth: 1949-12"
        let told = Batch("\(other)\nId: 620102194912310020", from: "bygx")
        #expect(try fixture.take(told).diagnostics.counts[.maybeSame] == nil)
        let untold = Batch(other.replacing("77", with: "78"), from: "bygx", id: "later")
        #expect(try fixture.take(untold).diagnostics.counts[.maybeSame] == 1)
    }

    @Test func doesNotAskOnceTheTwoAreMerged() throws {
        let fixture = try Fixture([Batch(known)])
        let batch = Batch(
            "Talent: 2\nName: 林若溪\nBirth: 1975-06\n\nTalent: 1\nOp: merge\nInto: 2\nReason: 重复")
        let outcome = try fixture.take(batch)
        #expect(outcome.result == .accepted && outcome.diagnostics.counts[.maybeSame] == nil)
    }
}
