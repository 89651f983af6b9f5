import Matching
import Testing

@Suite struct TaxonomyTests {
    private let taxonomy = matcher { _ in }.snapshot.taxonomy

    @Test(arguments: [
        ("vacuum", "vacuum", SkillRelation.exact),
        ("vacuum", "pvd", .synonym),
        ("pvd", "vacuum", .synonym),
        ("vacuum", "old", .synonym),
        ("old", "pvd", .synonym),
        ("coating", "vacuum", .narrower),
        ("surface", "vacuum", .narrower),
        ("surface", "old", .narrower),
        ("vacuum", "coating", .broader),
        ("vacuum", "electro", .sibling),
        ("old", "electro", .sibling),
        ("surface", "alloys", nil),
        ("vacuum", "surface", nil),
        ("vacuum", "nickel", nil),
        ("vacuum", "unknown", nil),
    ])
    func tellsHowTwoSkillsStand(asked: String, held: String, expected: SkillRelation?) {
        #expect(taxonomy.relation(asked: key(asked), held: key(held)) == expected)
    }

    /// Tags any number above each other, or replaced one by the other, take no room for calls and
    /// no time with the square of their number.
    @Test func goesAVeryLongWay() {
        let count = 200_000
        let taxonomy = matcher { rows in
            rows.skills = (0..<count).map { number in
                skill("t\(number)", "标签\(number)", broader: number > 0 ? "t\(number - 1)" : nil)
            }
        }.snapshot.taxonomy
        #expect(taxonomy.relation(asked: key("t0"), held: key("t\(count - 1)")) == .narrower)
        #expect(taxonomy.relation(asked: key("t\(count - 1)"), held: key("t0")) == nil)
    }

    @Test func followsReplacementsAVeryLongWay() {
        let count = 50_000
        let taxonomy = matcher { rows in
            rows.skills = (0..<count).map { number in
                // The last three replace each other in a circle.
                skill(
                    "t\(number)", "标签\(number)",
                    useInstead: "t\(number < count - 1 ? number + 1 : count - 3)")
            }
        }.snapshot.taxonomy
        #expect(taxonomy.relation(asked: key("t0"), held: key("t\(count - 3)")) == .synonym)
        #expect(taxonomy.relation(asked: key("t0"), held: key("t\(count - 1)")) == .synonym)
    }

    @Test func takesManyBroaderSkillsOfOne() {
        let count = 30_000
        let taxonomy = matcher { rows in
            rows.skills = (0..<count).map { skill("t\($0)", "标签\($0)") }
            var below = skill("below", "下位")
            below.broader = rows.skills.map(\.key) + rows.skills.map(\.key)
            rows.skills.append(below)
        }.snapshot.taxonomy
        #expect(taxonomy.relation(asked: key("below"), held: key("t7")) == .broader)
        #expect(taxonomy.relation(asked: key("t7"), held: key("below")) == .narrower)
    }
}
