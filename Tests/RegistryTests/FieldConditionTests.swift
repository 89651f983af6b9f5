import Pool
import Testing

@testable import Ledger
@testable import Registry

/// The records of a kind that fulfil conditions, wherever the values lie.
struct FieldConditionTests {
    private static let pool = Batch(
        """
        Skill: t-1
        Label: 铜电解精炼

        Skill: t-2
        Label: 固体润滑

        Talent: 0001
        Name: 林若溪
        Skill: t-1 ; level=4
        Discipline: 冶金
        Discipline: 化学
        Region: 620102
        Note: 手机 13912345678

        Talent: 0002
        Name: 陈禾
        Skill: t-2
        Status: 暂停

        Talent: 0010
        Name: 周远
        Skill: t-1
        Region: 620422
        Status: 在库
        """, from: "dept")

    private func keys(_ conditions: [FieldCondition], first: Int? = nil) throws -> [String] {
        let fixture = try Fixture([Self.pool])
        let found = try fixture.store.records(.talent, where: conditions, first: first)
        #expect(found.total >= found.shown.count)
        return found.shown.map(\.key.local)
    }

    private func field(
        _ field: some KindField, _ texts: String..., beginning: String...
    ) -> FieldCondition {
        FieldCondition(
            field.index, fallback: field.field.type.fallback, texts: texts, beginnings: beginning)
    }

    @Test func areFoundByValuesOfEveryHome() throws {
        #expect(try keys([field(Talent.name, "陈禾")]) == ["0002"])
        #expect(try keys([field(Talent.discipline, "化学")]) == ["0001"])
        #expect(try keys([field(Talent.skill, "dept:t-1")]) == ["0001", "0010"])
        #expect(try keys([field(Talent.skill, "DEPT:T-1 ; level=4")]) == ["0001"])
        #expect(try keys([field(Talent.region, beginning: "6201")]) == ["0001"])
        #expect(try keys([field(Talent.skill, "dept:t-9")]) == [])
    }

    @Test func saySomethingWhereTheyAreSilent() throws {
        #expect(try keys([field(Talent.status, "在库")]) == ["0001", "0010"])
        #expect(try keys([field(Talent.status, "暂停")]) == ["0002"])
    }

    @Test func fulfilAllConditions() throws {
        let conditions = [field(Talent.skill, "dept:t-1"), field(Talent.status, "在库")]
        #expect(try keys(conditions) == ["0001", "0010"])
        #expect(try keys(conditions + [field(Talent.name, "周远")]) == ["0010"])
        #expect(try keys(conditions, first: 1) == ["0001"])
        #expect(try keys([]) == ["0001", "0002", "0010"])
    }

    /// A number of a person that stands in free text is no word to search by.
    @Test func areNotFoundByPersonalNumbers() throws {
        #expect(try keys([field(Talent.note, "手机 13912345678")]) == [])
    }

    /// Loaded one by one or all at once, the records are the same.
    @Test func areTheSameHoweverManyThereAre() throws {
        let people = (1...1_200).map { "Talent: \($0)\nName: 陈禾\nDiscipline: 冶金\n" }
        let fixture = try Fixture([Batch(people.joined(separator: "\n"), from: "dept")])
        let conditions = [field(Talent.discipline, "冶金")]
        let all = try fixture.store.records(.talent, where: conditions)
        let few = try fixture.store.records(.talent, where: conditions, first: 900)
        #expect(all.total == 1_200 && few.total == 1_200)
        #expect(all.shown.prefix(900).map(\.record) == few.shown.map(\.record))
    }
}
