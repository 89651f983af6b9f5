import BatchFormat
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Rosters whose row numbers stand as keys.
struct RowNumberTests {
    /// Of twenty people, and some more, these in this order, numbered from one on.
    private static func roster(_ people: [Int], bare: Bool = false, id: String? = nil) -> Batch {
        let records = people.enumerated().map { index, number in
            "Talent: \(index + 1)\n" + (bare ? "Name: \(name(number))" : whole(number))
        }
        return Batch(records.joined(separator: "\n\n"), id: id)
    }

    private static func name(_ number: Int) -> String {
        let surnames = Array("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏")
        return "\(surnames[number % surnames.count])某"
    }

    private static func whole(_ number: Int) -> String {
        invented(name(number), born: "19\(60 + number)-05", number)
    }

    private static let twenty = Array(1...20)

    /// People came and left at different places, or were sorted anew.
    ///
    /// `count` keys have somebody else.
    @Test(arguments: [
        ([21] + twenty, 20), (Array(twenty.dropFirst()), 19),
        (twenty.filter { $0 != 10 }, 10), (twenty.filter { $0 != 18 }, 2),
        (Array(1...5) + [21] + Array(6...20), 15), (twenty.reversed(), 20),
        (twenty.filter { $0 != 3 && $0 != 12 } + [21, 22], 18),
    ])
    func saysOnceThatRowsWereNumbered(_ people: [Int], count: Int) throws {
        let fixture = try Fixture([Self.roster(Self.twenty)])
        let before = try fixture.dump()
        for isPartial in [false, true] {
            for isFull in [false, true] {
                let outcome = try fixture.take(Self.roster(people)) {
                    $0.isPartial = isPartial
                    $0.isFull = isFull
                }
                #expect(outcome.result == .rejected)
                #expect(outcome.diagnostics.errors.map(\.code) == [.rowNumbers])
                #expect(outcome.diagnostics.stopsFile)
                #expect(outcome.parameter(.count, of: .rowNumbers) == "\(count)")
                #expect(
                    outcome.parameter(.limit, of: .rowNumbers) == "\(min(20, people.count))")
                #expect(try fixture.dump() == before)
            }
        }
    }

    /// Where there is no birth and no number the names tell it together.
    @Test func seesItByTheNamesAlone() throws {
        let fixture = try Fixture([Self.roster([1, 2, 3, 4], bare: true)])
        let outcome = try fixture.take(Self.roster([1, 3, 4, 5], bare: true))
        #expect(outcome.diagnostics.errors.map(\.code) == [.rowNumbers])
        #expect(outcome.parameter(.name, of: .rowNumbers) == Self.name(2))
        #expect(outcome.parameter(.value, of: .rowNumbers) == Self.name(3))
        #expect(outcome.parameter(.other, of: .rowNumbers) == "lzgx:3")
    }

    /// Four of whom one left, with numbers, births and a newcomer at the end.
    @Test func seesItInASmallRoster() throws {
        let fixture = try Fixture([Self.roster([1, 2, 3, 4])])
        let outcome = try fixture.take(Self.roster([1, 3, 4, 5]))
        #expect(outcome.diagnostics.errors.map(\.code) == [.rowNumbers])
    }

    @Test(arguments: [
        ["007", "008", "009", "010"], ["L-99", "L-100", "L-101", "L-102"],
        ["甲一", "甲二", "甲三", "甲四"],
    ])
    func seesItInOtherSeries(_ keys: [String]) throws {
        func roster(_ people: [Int]) -> Batch {
            Batch(
                zip(keys, people).map { "Talent: \($0)\n\(Self.whole($1))" }
                    .joined(separator: "\n\n"))
        }
        let fixture = try Fixture([roster([1, 2, 3, 4])])
        let codes = try fixture.take(roster([2, 3, 4])).diagnostics.errors.map(\.code)
        #expect(codes == [.rowNumbers])
    }

    /// Some who were replaced or exchanged are told one by one.
    @Test(arguments: [
        [1, 2, 21, 4, 5, 6, 7, 8], [1, 2, 4, 3, 5, 6, 7, 8], [2, 3, 1, 4, 5, 6, 7, 8],
        [2, 1, 4, 3, 5, 6, 7, 8], [21, 22, 23, 24, 25, 26, 27, 28], [1, 2, 3, 4, 5, 6, 8],
    ])
    func tellsSingleChangesByTheirKeys(_ people: [Int]) throws {
        let fixture = try Fixture([Self.roster(Array(1...8))])
        let outcome = try fixture.take(Self.roster(people))
        let changed = zip(1..., people).filter { $0 != $1 }.count
        #expect(
            outcome.diagnostics.errors.map(\.code)
                == .init(repeating: .personChanged, count: changed))
        #expect(!outcome.diagnostics.stopsFile)
    }

    /// Whoever has a key already is told by it, in the batch or beside it.
    @Test(arguments: [([2, 1, 3, 4], ["lzgx:2", "lzgx:1"]), ([1, 2, 4], ["lzgx:4"])])
    func saysUnderWhichKeyThePersonIs(_ people: [Int], _ keys: [String]) throws {
        let fixture = try Fixture([Self.roster([1, 2, 3, 4])])
        let outcome = try fixture.take(Self.roster(people))
        #expect(outcome.diagnostics.errors.map { $0.parameters[.other] } == keys)
    }

    /// Names that were entered in each other's rows are put right.
    @Test(arguments: [[2, 1, 3, 4, 5, 6], [2, 3, 1, 4, 5, 6]])
    func takesNamesThatAreExchanged(_ people: [Int]) throws {
        let fixture = try Fixture([Self.roster(Array(1...6), bare: true)])
        #expect(try fixture.take(Self.roster(people, bare: true)).result == .accepted)
    }

    @Test func takesARosterOfWhichEveryKeyIsConfirmed() throws {
        let fixture = try Fixture([Self.roster([1, 2, 3, 4])])
        let before = try fixture.export()
        let outcome = try fixture.take(Self.roster([2, 3, 4, 5], id: "b")) {
            $0.confirmed = Confirmations(["1", "2", "3", "4"])
        }
        #expect(outcome.result == .accepted, "\(outcome.findings)")
        #expect(outcome.diagnostics.counts[.personConfirmed] == 4)
        try fixture.checkInvariants()
        try fixture.undo("b")
        #expect(try fixture.export() == before)
    }

    /// Keys that stay with their people say nothing of rows, whoever comes and goes.
    @Test func takesNewcomersUnderNewKeys() throws {
        let fixture = try Fixture([Self.roster([1, 2, 3, 4])])
        try fixture.accept(
            Batch(
                [(4, 4), (1, 1), (9, 21), (3, 3)].map { "Talent: \($0)\n\(Self.whole($1))" }
                    .joined(separator: "\n\n")))
    }
}
