import Duplicates
import Pool
import Testing

@testable import Ledger
@testable import Matching
@testable import Registry

/// What is said of two records stays said.
struct ApartTests {
    private static let twins = [
        Batch("Talent: 1\nName: 林若溪\nBirth: 1975-06\nEmployer: 甲研究院"),
        Batch("Talent: 77\nName: 林若溪\nBirth: 1975-06\nEmployer: 甲研究院", from: "bygx"),
    ]

    private func key(_ text: String) throws -> Key {
        let parts = text.split(separator: ":").map(String.init)
        return try #require(Key(space: parts[0], local: parts[1]))
    }

    private func pairs(_ fixture: Fixture) throws -> Int {
        try fixture.store.duplicates().search.pairs.count
    }

    @Test func leavesThemOutUntilItIsTakenBack() throws {
        let fixture = try Fixture(Self.twins)
        let (one, other) = (try key("lzgx:1"), try key("bygx:77"))
        let saying = ApartSaying(reason: "已核实", operatorName: "张某", setAt: "2026-05-01T00:00:00Z")
        #expect(try pairs(fixture) == 1)
        #expect(try fixture.store.snapshot().links.twins.contains { !$0.isEmpty })
        #expect(try fixture.store.setApart(other, one, saying))
        #expect(try !fixture.store.setApart(one, other, saying))
        #expect(try pairs(fixture) == 0)
        #expect(try !fixture.store.snapshot().links.twins.contains { !$0.isEmpty })
        // Nor is it said again when one of them gets another name and the old one back.
        try fixture.accept(Batch("Talent: 77\nName: 顾怀远", from: "bygx"))
        let outcome = try fixture.take(Batch("Talent: 77\nName: 林若溪", from: "bygx"))
        #expect(outcome.findings == [])
        #expect(try fixture.store.setApart(one, other, saying, isWithdrawn: true))
        #expect(try !fixture.store.setApart(one, other, saying, isWithdrawn: true))
        #expect(try pairs(fixture) == 1)
    }

    /// Registries of before may hold two records of one number.
    @Test func listsOneNumberUnderTwoNamesFirst() throws {
        let fixture = try Fixture(
            Self.twins + [
                Batch("Talent: 2\nName: 周远\nId: \(identity(1980, 1))"),
                Batch("Talent: 78\nName: 陈禾\nId: \(identity(1980, 1))", from: "bygx"),
            ])
        let found = try fixture.store.duplicates()
        #expect(found.search.pairs.map(\.hasOneIdentity) == [true, false])
        #expect(found.people[found.search.pairs[0].first]?.names == ["周远"])
    }
}
