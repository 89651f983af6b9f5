import Matching
import Pool
import Testing

@Suite struct SkillCoverageTests {
    /// What one held skill covers of 真空镀膜 at level 4, with evidence that names every skill.
    @Test(arguments: [
        ("vacuum", 4, 1000), ("vacuum", 5, 1000), ("vacuum", 2, 500), ("vacuum", nil, 750),
        ("pvd", 4, 1000), ("coating", 4, 600), ("electro", 4, 0), ("nickel", 4, 0),
        ("surface", 5, 0),
    ])
    func weighsRelationAndLevel(held: String, level: Int?, expected: Int) {
        let match = pair(
            talent("T1") { $0.skills = [.init(key(held), level: level)] },
            need { $0.skills = [.init(key("vacuum"), level: 4)] }
        ) { $0.works = [work("W1", "真空镀膜、电镀、镀膜、PVD与表面工程", by: "T1")] }
        #expect(match?.reason(.skills)?.raw.thousandths == expected)
    }

    /// A sibling counts beside a skill that is held, never alone.
    @Test(arguments: [([], 0), ([key("nickel")], 650)])
    func siblingsCountBesideOthers(held: [Key], expected: Int) {
        let match = pair(
            talent("T1") {
                $0.skills = ([key("electro")] + held).map { .init($0, level: 5) }
            },
            need { $0.skills = [.init(key("vacuum")), .init(key("nickel"))] }
        ) { $0.works = [work("W1", "电镀、镍钴材料", by: "T1")] }
        #expect((match?.reason(.skills)?.raw.thousandths ?? 0) == expected)
        let covers = match?.reason(.skills)?.details.compactMap {
            $0.read(as: SkillFit.self)?.cover
        }
        #expect(covers.map { $0.reduce(0, +) / 2 } ?? 0 == expected)
    }

    @Test func narrowerSkillsCountNineTenths() {
        let match = pair(
            talent("T1") { $0.skills = [.init(key("vacuum"), level: 5)] },
            need { $0.skills = [.init(key("surface"))] }
        ) { $0.works = [work("W1", "真空镀膜", by: "T1")] }
        #expect(match?.reason(.skills)?.raw.thousandths == 900)
    }

    @Test func weightsShareTheCover() {
        let match = pair(
            talent("T1") { $0.skills = [.init(key("vacuum"), level: 5)] },
            need {
                $0.skills = [.init(key("vacuum"), weight: 600), .init(key("nickel"), weight: 400)]
            }
        ) { $0.works = [work("W1", "真空镀膜", by: "T1")] }
        let reason = match?.reason(.skills)
        #expect(reason?.raw.thousandths == 600)
        #expect(reason?.evidence == [key("W1")])
        #expect(
            reason?.details == [
                Detail(
                    SkillFit(
                        asked: key("vacuum"), share: 600, must: false, held: key("vacuum"),
                        relation: .exact, heldLevel: 5, isBacked: true, cover: 1000)),
                Detail(
                    SkillFit(
                        asked: key("nickel"), share: 400, must: false, isBacked: false, cover: 0)),
            ])
    }

    @Test(arguments: [
        ("真空镀膜设备", 1000), ("PVD设备", 1000), ("镀膜真空度", 600), ("其他设备", 600), (nil, 600),
    ])
    func bareTagsCountLess(title: String?, expected: Int) {
        let match = pair(
            talent("T1") {
                $0.skills = [.init(key("vacuum"), level: 5)]
                $0.research = "真空镀膜"
            },
            need { $0.skills = [.init(key("vacuum"))] }
        ) { $0.works = title.map { [work("W1", $0, by: "T1")] } ?? [] }
        #expect(match?.reason(.skills)?.raw.thousandths == expected)
    }

    /// What was only found in a text counts half, with works that speak of it too, and stands behind
    /// whatever somebody says.
    @Test(
        arguments: [
            ([("vacuum", true)], 500, SkillStanding.unconfirmed),
            ([("vacuum", true), ("vacuum", false)], 1000, .held),
            ([("vacuum", true), ("pvd", false)], 1000, .held),
            ([("coating", true)], 300, .near),
        ] as [([(String, Bool)], Int, SkillStanding)])
    func recognizedTagsCountHalf(
        held: [(String, Bool)], expected: Int, standing: SkillStanding
    ) {
        let match = pair(
            talent("T1") { talent in
                talent.skills = held.map { .init(key($0.0), level: 5, isRecognized: $0.1) }
            },
            need { $0.skills = [.init(key("vacuum"))] }
        ) { $0.works = [work("W1", "镀膜与真空镀膜、PVD", by: "T1")] }
        let fit = match?.reason(.skills)?.details.first?.read(as: SkillFit.self)
        #expect(match?.reason(.skills)?.raw.thousandths == expected && fit?.standing == standing)
    }

    /// Beside the very tag at the level asked for no other one explains the pair, whatever its cover.
    @Test(arguments: [
        ("vacuum", nil, ["vacuum": 5, "coating": 5], "vacuum", SkillStanding.held),
        ("coating", nil, ["coating": 3, "vacuum": 5], "coating", .held),
        ("coating", 4, ["coating": 3, "vacuum": 5], "vacuum", .held),
        ("vacuum", 4, ["vacuum": 2, "coating": 5, "electro": 5], "vacuum", .below),
        ("vacuum", 4, ["electro": 5, "coating": 2], "coating", .near),
        ("pvd", nil, ["vacuum": 5, "old": 5], "old", .held),
    ])
    func tellsTheClosestTag(
        asked: String, level: Int?, held: [String: Int], expected: String,
        standing: SkillStanding
    ) {
        let match = pair(
            talent("T1") { talent in
                talent.skills = held.map { .init(key($0), level: $1) }
            },
            need { $0.skills = [.init(key(asked), level: level)] }
        ) { $0.works = [work("W1", "镀膜与真空镀膜", by: "T1")] }
        guard let fit = match?.reason(.skills)?.details.first?.read(as: SkillFit.self) else {
            Issue.record("no skill")
            return
        }
        #expect(fit.held == key(expected))
        #expect(fit.standing == standing)
    }
}

/// How much the skills of a need count that were only found in its text.
@Suite struct FoundSkillsTests {
    /// A tag in the title counts as one that is stated; one that is mentioned earns less, and the
    /// text more.
    @Test(arguments: [
        (1000, false, 571, 429), (500, true, 571, 429), (150, true, 286, 714),
        (300, true, 444, 556),
    ])
    func mentionsEarnLess(weight: Int, isRecognized: Bool, skills: Int, text: Int) {
        let match = pair(
            talent("T1") { $0.skills = [.init(key("coating"))] },
            need {
                $0.title = "真空镀膜"
                $0.skills = [.init(key("coating"), weight: weight, isRecognized: isRecognized)]
            })
        #expect(match?.reasons.map(\.part) == [.skills, .text])
        #expect(match?.reasons.map(\.maximum) == [skills, text])
    }
}
