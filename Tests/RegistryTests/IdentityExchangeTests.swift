import BatchFormat
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Whose an identity number is, is judged after the batch as a whole.
struct IdentityExchangeTests {
    /// People under the keys 1, 2, … who have these of the numbers.
    private static func people(_ numbers: [Int], id: String? = nil) -> Batch {
        let names = ["林若溪", "周远", "陈禾", "王五"]
        let records = numbers.enumerated().map { index, number in
            "Talent: \(index + 1)\nName: \(names[index])\nId: \(identity(1980, number))"
        }
        return Batch(records.joined(separator: "\n\n"), id: id)
    }

    @Test(arguments: [[2, 1], [2, 3, 1], [3, 1, 2], [2, 1, 4, 3], [4, 1, 2, 3]])
    func letsPeopleExchangeTheirNumbers(_ numbers: [Int]) throws {
        let fixture = try Fixture([Self.people(numbers.sorted())])
        let before = try fixture.export()
        let exchange = Self.people(numbers, id: "x")
        let preview = try fixture.preview(exchange)
        #expect(preview.findings == [])
        let outcome = try fixture.take(exchange) { $0.expectedPreview = preview.preview.id }
        #expect(outcome.result == .accepted && outcome.preview.counts.changed == numbers.count)
        try fixture.checkInvariants()
        // The numbers are where the batch put them, each once.
        #expect(
            try fixture.preview(Self.people(numbers)).preview.counts == .unchanged(numbers.count))
        let after = try fixture.records()
        #expect(try fixture.undo("x")?.conflicts == [])
        #expect(try fixture.export() == before)
        #expect(
            try fixture.preview(Self.people(numbers.sorted())).preview.counts
                == .unchanged(numbers.count))
        try fixture.undo("undo-x")
        #expect(try fixture.records() == after)
        #expect(
            try fixture.preview(Self.people(numbers)).preview.counts == .unchanged(numbers.count))
        try fixture.checkInvariants()
    }

    @Test func takesThemInPartToo() throws {
        let fixture = try Fixture([Self.people([1, 2])])
        var batch = Self.people([2, 1])
        batch.records += "\n\nTalent: 9\nName: 韩磊\nBirth: 1975.13"
        let outcome = try fixture.take(batch) { $0.isPartial = true }
        #expect(outcome.result == .partial && outcome.preview.counts.changed == 2)
    }

    /// Where one of the two cannot be taken, the other has to wait.
    @Test func leavesBothOutWhenOneIsRejected() throws {
        let fixture = try Fixture([Self.people([1, 2])])
        let before = try fixture.dump()
        var batch = Self.people([2, 1])
        batch.records += "\nPhone: 12"
        let outcome = try fixture.take(batch) { $0.isPartial = true }
        #expect(outcome.result == .rejected && outcome.preview.counts.rejected == 2)
        #expect(outcome.diagnostics.counts[.sameId] == 1)
        #expect(try fixture.dump() == before)
    }

    /// A number that its owner keeps is not free, whoever comes first in the file.
    @Test(arguments: [
        "Talent: 1\nId: \(identity(1980, 2))\n\nTalent: 2\nId: \(identity(1980, 2))",
        "Talent: 1\nId: \(identity(1980, 2))\n\nTalent: 2\nPost: 所长",
        "Talent: 2\nPost: 所长\n\nTalent: 1\nId: \(identity(1980, 2))",
        "Talent: 1\nId: \(identity(1980, 3))\n\nTalent: 2\nId: \(identity(1980, 3))",
    ])
    func refusesANumberThatIsKept(_ records: String) throws {
        let fixture = try Fixture([Self.people([1, 2])])
        let outcome = try fixture.take(Batch(records))
        #expect(outcome.result == .rejected && outcome.diagnostics.counts[.sameId] == 1)
    }

    /// The stored number stays because another source knows better; then nobody else has it.
    @Test func refusesANumberThatTheRegistryKeepsForItsOwner() throws {
        let fixture = try Fixture([
            Self.people([1, 2]),
            Batch("Talent: lzgx:2\nId: \(identity(1980, 3))", from: "dept", asOf: "2026-04-30"),
        ])
        let batch = Batch(
            "Talent: 1\nId: \(identity(1980, 3))\n\nTalent: 2\nId: \(identity(1980, 4))",
            asOf: "2026-03-31")
        let outcome = try fixture.take(batch)
        #expect(outcome.findings == ["W416 11", "E307 10"])
        #expect(outcome.parameter(.key, of: .sameId) == "lzgx:1")
    }

    @Test(arguments: [
        "Talent: 1\nId: E12345678 ; type=护照", "Talent: 1\nOp: update\nClear: Id",
        "Talent: 1\nOp: replace\nName: 林若溪",
        "Talent: 1\nOp: delete\nReason: 换号",
    ])
    func waitsForANumberThatIsGivenUpLater(_ release: String) throws {
        let fixture = try Fixture([Self.people([1])])
        try fixture.accept(
            Batch("Talent: 5\nName: 林若溪\nId: \(identity(1980, 1))\n\n\(release)"))
        try fixture.checkInvariants()
    }

    /// Two whole people who exchange their keys, each key confirmed.
    @Test func letsPeopleExchangeTheirKeysWhereConfirmed() throws {
        let (one, two) = (invented("李娜", born: "1980-05", 1), invented("刘芳", born: "1986-05", 2))
        let fixture = try Fixture([Batch("Talent: 1\n\(one)\n\nTalent: 2\n\(two)")])
        let before = try fixture.export()
        let exchange = Batch("Talent: 1\n\(two)\n\nTalent: 2\n\(one)", id: "x")
        #expect(try fixture.take(exchange).findings == ["E312 6", "E312 11"])
        let outcome = try fixture.take(exchange) { $0.confirmed = Confirmations(["1", "2"]) }
        #expect(outcome.result == .accepted && outcome.findings == ["W313 6", "W313 11"])
        try fixture.checkInvariants()
        try fixture.undo("x")
        #expect(try fixture.export() == before)
    }
}
