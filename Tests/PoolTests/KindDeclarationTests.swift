import Testing

@testable import Pool

/// What a kind says of itself.
struct KindDeclarationTests {
    /// A kind to which a release added `Motto`: it stands before the common fields and has the next
    /// number.
    private enum Choir: KindDefinition {
        static let recordKind = Kind.team
        static let declaration = KindDeclaration(
            99, "合唱团", fields: [name, motto, founded, note], title: name)

        static let name = declare(0, "Name", "名称", .line(20), .required)
        static let founded = declare(1, "Founded", "成立日期", .date)
        static let note = declareNote(2)
        static let motto = declare(3, "Motto", "口号", .line(40))
    }

    @Test func takesTheOrderFromTheListAndNotFromTheNumbers() {
        let choir = Choir.declaration
        #expect(choir.fields.map(\.name) == ["Name", "Motto", "Founded", "Note"])
        #expect(choir.fields.indices.map { choir.number(of: FieldIndex($0)) } == [0, 3, 1, 2])
        #expect((0...3).map { choir.index(of: $0).place } == [0, 2, 3, 1])
    }

    @Test func listsEveryStoredKindOnceInTheOrderOfUse() {
        #expect(Kind.byUse.count == Kind.stored.count)
        #expect(Set(Kind.byUse) == Set(Kind.stored))
        #expect(Kind.allCases.allSatisfy { $0.definition.recordKind == $0 })
    }

    @Test func knowsNoFieldOfANumberThatWasNotGiven() {
        #expect(Choir.declaration.index(of: 4) == .unknown)
        #expect(Choir.declaration.index(of: -1) == .unknown)
        #expect(Choir.declaration.index(of: 255) == .extra)
        #expect(Choir.declaration.number(of: .extra) == 255)
    }

    @Test func readsTheValuesOfAFieldAsItsType() throws {
        let key = try #require(Key("demo:1", in: "demo"))
        var record = Record(kind: .talent, key: key)
        record.entries = [
            Entry(Talent.birth.index, "1975-06"), Entry(Talent.retired.index, "是"),
            Entry(Talent.employerRef.index, "lzgx:g-01"), Entry(Talent.capacity.index, "2"),
            Entry(Talent.skill.index, "std:pvd ; level=4"), Entry(Talent.skill.index, "std:cvd"),
        ]
        #expect(record[Talent.birth] == PartialDate(year: 1975, month: 6))
        #expect(record[Talent.retired] == true)
        #expect(record[Talent.employerRef] == Key(space: "lzgx", local: "g-01"))
        #expect(record[Talent.capacity] == 2)
        #expect(record.all(Talent.skill).map(\.head) == ["std:pvd", "std:cvd"])
        #expect(record.all(Talent.skill).map { $0[Skill.level] } == [4, nil])
        #expect(record[Talent.confidential] == nil)
        // A field of another kind, at whatever place, is none of the record's.
        #expect(record[Team.capacity] == nil)
        #expect(record.all(Team.skill).isEmpty)
    }
}
