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
        ("vacuum", "surface", nil),
        ("vacuum", "nickel", nil),
        ("vacuum", "unknown", nil),
    ])
    func tellsHowTwoSkillsStand(asked: String, held: String, expected: SkillRelation?) {
        #expect(taxonomy.relation(asked: key(asked), held: key(held)) == expected)
    }
}
