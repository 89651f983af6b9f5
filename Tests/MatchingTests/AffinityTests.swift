import Pool
import Testing

@testable import Matching

/// Skills that the same people hold together.
@Suite struct AffinityTests {
    /// So many talents who hold 电镀 and 镍 both, and others who hold one of them or something else.
    private static func holders(
        both: Int, electroOnly: Int = 0, nickelOnly: Int = 0, others: Int = 80,
        isRecognized: Bool = false, extra: [Key] = []
    ) -> [Snapshot.Talent] {
        let groups: [(Int, [String])] = [
            (both, ["electro", "nickel"]), (electroOnly, ["electro"]), (nickelOnly, ["nickel"]),
            (others, ["surface"]),
        ]
        return groups.enumerated().flatMap { group, entry in
            (0..<entry.0).map { number in
                talent("P\(group)-\(number)") {
                    $0.skills =
                        entry.1.map { .init(key($0), level: 5, isRecognized: isRecognized) }
                        + extra.map { .init($0) }
                }
            }
        }
    }

    private static func affinity(_ talents: [Snapshot.Talent]) -> Affinity {
        matcher { $0.talents = talents }.model.affinity
    }

    /// The lower end of the Wilson interval, halved; below three tenths nothing is said.
    @Test(arguments: [
        (both: 5, electroOnly: 0, factor: 277), (4, 0, nil), (20, 0, 416), (20, 20, 174),
        (5, 5, nil), (10, 60, nil),
    ])
    func countsWhatHoldersHaveInCommon(both: Int, electroOnly: Int, factor: Int?) {
        let affinity = Self.affinity(Self.holders(both: both, electroOnly: electroOnly))
        let companion = affinity[key("nickel")].first
        #expect(companion?.factor == factor)
        #expect(companion.map(\.support) == factor.map { _ in both })
        #expect(companion.map(\.held) == factor.map { _ in key("electro") })
    }

    /// What nearly everybody holds goes with nothing in particular.
    @Test func chanceIsNoAffinity() {
        #expect(Self.affinity(Self.holders(both: 20, nickelOnly: 60))[key("nickel")].isEmpty)
        #expect(!Self.affinity(Self.holders(both: 20, nickelOnly: 2))[key("nickel")].isEmpty)
    }

    @Test func onlyConfirmedTagsOfUsualPeopleCount() {
        #expect(
            Self.affinity(Self.holders(both: 20, isRecognized: true))[key("nickel")].isEmpty)
        let many = (0..<60).map { key("s\($0)") }
        let talents = Self.holders(both: 20, extra: many)
        let known = matcher {
            $0.talents = talents
            $0.skills += many.map { .init($0, $0.local) }
        }
        #expect(known.model.affinity[key("nickel")].isEmpty)
    }

    @Test func theModelIsNamedByIt() {
        let ids = [20, 21].map { both in
            matcher { $0.talents = Self.holders(both: both, others: 60 - both) }.model.id
        }
        #expect(ids[0] != ids[1])
    }

    /// 电镀 helps who also has what is asked for; alone it lists nobody and opens no gate.
    @Test(arguments: [(["electro", "vacuum"], 415, 230), (["electro"], 0, 0)])
    func countsBesideOthers(held: [String], raw: Int, cover: Int) throws {
        let pool = matcher { rows in
            rows.talents =
                Self.holders(both: 20)
                + [talent("T1") { $0.skills = held.map { .init(key($0), level: 5) } }]
            rows.needs = [
                need { $0.skills = [.init(key("vacuum")), .init(key("nickel"), must: true)] }
            ]
        }
        let match = try #require(pool.explain(need: key("N1"), candidate: key("T1")))
        let fits = match.fits(SkillFit.self)
        #expect(fits[1].relation == .affine && fits[1].support == 20)
        #expect(fits[1].held == key("electro") && fits[1].standing == .near)
        #expect(fits[1].cover == cover)
        #expect(match.reason(.skills)?.raw.thousandths == raw)
        #expect(match.closed.map(\.gate) == [.mustSkill])
        let ranked = pool.rank(need: key("N1"), withClosed: true)
        let isListed = ranked?.closed.contains { $0.candidate == key("T1") }
        #expect(isListed == (raw > 0))
    }

    /// What the vocabulary says goes before what people hold.
    @Test func theVocabularyGoesFirst() throws {
        let pool = matcher { rows in
            rows.talents =
                (0..<20).map { number in
                    talent("P\(number)") {
                        $0.skills = [.init(key("electro")), .init(key("vacuum"))]
                    }
                } + Self.holders(both: 0) + [talent("T1") { $0.skills = [.init(key("electro"))] }]
            rows.needs = [need { $0.skills = [.init(key("vacuum"))] }]
        }
        #expect(!pool.model.affinity[key("vacuum")].isEmpty)
        let match = try #require(pool.explain(need: key("N1"), candidate: key("T1")))
        #expect(match.fits(SkillFit.self).map(\.relation) == [.sibling])
    }
}
