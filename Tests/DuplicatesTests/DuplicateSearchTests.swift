import Pool
import Testing

@testable import Duplicates

/// Who is found to be there twice, and what is said of it.
struct DuplicateSearchTests {
    /// Invented people of whom none is another, and some records that are.
    private static func people(_ further: [Person]) -> [Person] {
        let families = ["林", "顾", "周", "陈", "韩", "郑", "宋", "秦", "唐", "许"]
        let given = ["若溪", "怀远", "明哲", "子安", "文渊", "思齐", "望舒", "景行", "知微", "云起"]
        let all = families.enumerated().flatMap { family, name in
            given.enumerated().map { place, rest in
                var person = person(family * 10 + place, name + rest)
                person.birth = PartialDate(
                    canonical: "19\(50 + (family * 7 + place) % 45)-0\(1 + place % 9)")
                person.employer = "示例\(families[(family + place) % 10])研究院"
                return person
            }
        }
        return all + further
    }

    private static func person(_ number: Int, _ name: String, _ space: String = "lzgx") -> Person {
        guard let key = Key(space: space, local: "\(number)") else { preconditionFailure() }
        return Person(record: number, key: key, names: [name])
    }

    private static func again(_ number: Int, _ change: (inout Person) -> Void) -> Person {
        let first = people([])[number]
        var again = person(1000 + number, first.names[0], "bygx")
        (again.birth, again.employer) = (first.birth, first.employer)
        change(&again)
        return again
    }

    @Test func listsWhoIsThereTwiceTheLikeliestFirst() {
        let search = DuplicateSearch(
            Self.people([
                Self.again(12) { $0.employer = nil },
                Self.again(34) { _ in },
                Self.again(56) { $0.names = ["宋之微"] },
            ]))
        let listed = search.pairs.filter { $0.percent >= DuplicateSearch.leastPercent }
        #expect(listed.map(\.first).prefix(1) == [34])
        #expect(Set(listed.map(\.first)).isSuperset(of: [12, 34]))
        #expect(listed.allSatisfy { $0.second == 1000 + $0.first })
        for pair in search.pairs {
            #expect(pair.score == pair.parts.map(\.weight).reduce(pair.base, +))
        }
    }

    /// One number is one person, whatever else is said.
    @Test func putsOneIdentityFirst() {
        var first = Self.person(5000, "沈既白")
        first.identity = [1, 2, 3]
        var other = Self.person(5001, "方鸿渐", "bygx")
        other.identity = [1, 2, 3]
        let search = DuplicateSearch(Self.people([Self.again(34) { _ in }, first, other]))
        #expect(search.pairs.first?.hasOneIdentity == true)
        #expect(search.pairs.map(\.first).prefix(2) == [5000, 34])
    }

    @Test func leavesOutWhoIsToldApart() {
        let people = Self.people([Self.again(34) { _ in }])
        let search = DuplicateSearch(people, apart: [[34, 1034]])
        #expect(!search.pairs.contains { $0.first == 34 && $0.second == 1034 })
        #expect(search.pair(of: 1034, 34)?.first == 34)
    }

    @Test func findsNobodyAmongNobody() {
        #expect(DuplicateSearch([]).pairs == [])
        #expect(DuplicateSearch([Self.person(1, "林若溪")]).pairs == [])
    }

    @Test func isTheSameHoweverOftenItIsDone() {
        let people = Self.people([Self.again(12) { $0.employer = nil }, Self.again(3) { _ in }])
        #expect(DuplicateSearch(people).pairs == DuplicateSearch(people).pairs)
    }

    /// Whoever has one name is told apart by what is known of both.
    @Test func saysWhatTellsNamesakesApart() throws {
        var other = Self.person(3000, "顾怀远")
        other.birth = PartialDate(canonical: "1999-12")
        let namesakes = DuplicateSearch(Self.people([other])).namesakes()
        let pair = try #require(namesakes.first)
        #expect(namesakes.count == 1 && pair.second == 3000)
        #expect(pair.parts.contains { $0.field == .birthMonth && $0.weight < 0 })
    }

    /// A rare name says more than one that many bear.
    @Test func weighsNamesByHowManyBearThem() throws {
        let many = (0..<40).map { number in
            var person = Self.person(2000 + number, "王伟")
            person.birth = PartialDate(canonical: "19\(50 + number)-03")
            return person
        }
        let search = DuplicateSearch(Self.people(many + [Self.again(34) { _ in }]))
        let weight = { (one: Int, other: Int) in
            search.pair(of: one, other)?.parts.first { $0.field == .name }?.weight
        }
        #expect(try #require(weight(34, 1034)) > #require(weight(2000, 2001)))
    }
}
