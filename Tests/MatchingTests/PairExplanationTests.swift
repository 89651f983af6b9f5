import Pool
import Testing

@testable import Matching

/// All that is said of one pair.
@Suite struct PairExplanationTests {
    private static let pool = matcher { rows in
        rows.talents = [
            talent("T1") { $0.skills = [.init(key("vacuum"), level: 5)] },
            talent("T2") { $0.skills = [.init(key("coating"), isRecognized: true)] },
            talent("T3") {
                $0.skills = [.init(key("surface"))]
                $0.employer = key("O1")
            },
            talent("T4"),
        ]
        var work = work("W1", "轴承润滑", by: "T2")
        work.abstract = "先做试样。在轴承表面制备润滑薄膜！结果良好"
        rows.works = [work]
        rows.needs = [
            need {
                $0.skills = [.init(key("coating"))]
                $0.title = "轴承表面润滑薄膜"
            }
        ]
    }

    private func explanation(_ candidate: String) throws -> PairExplanation {
        try #require(Self.pool.explanation(need: key("N1"), candidate: key(candidate)))
    }

    @Test func ranksAsTheRankingDoes() throws {
        let ranking = try #require(Self.pool.rank(need: key("N1"), withClosed: true))
        #expect(ranking.pairs.count == 2 && ranking.closed.count == 1)
        for pair in ranking.pairs {
            let explanation = try explanation(pair.candidate.local)
            #expect(explanation.match.rank == pair.rank && explanation.place == pair.rank)
            #expect(explanation.match.reasons == pair.reasons)
            #expect(explanation.listed == 3)
        }
        let closed = try explanation("T3")
        #expect(closed.match.rank == nil && closed.place == 3)
        let nobody = try explanation("T4")
        #expect(nobody.place == nil && nobody.match.points == 0)
    }

    @Test func namesTheOpenNeighbour() throws {
        let ranking = try #require(Self.pool.rank(need: key("N1")))
        let (first, second) = (ranking.pairs[0].candidate, ranking.pairs[1].candidate)
        #expect(try explanation(first.local).neighbour?.candidate == second)
        #expect(try explanation(second.local).neighbour?.candidate == first)
        #expect(try explanation("T3").neighbour?.candidate == second)
    }

    @Test func tellsTheWayBetweenSkills() throws {
        #expect(
            try explanation("T1").paths == [
                SkillPath(asked: key("coating"), steps: [key("vacuum"), key("coating")])
            ])
        #expect(
            try explanation("T3").paths == [
                SkillPath(asked: key("coating"), steps: [key("surface"), key("coating")])
            ])
        #expect(try explanation("T2").paths.isEmpty)
    }

    @Test(arguments: [
        ("vacuum", "electro", ["vacuum", "coating", "electro"]),
        ("old", "surface", ["old", "vacuum", "coating", "surface"]),
        ("pvd", "coating", ["pvd", "vacuum", "coating"]), ("nickel", "coating", []),
        ("coating", "coating", ["coating"]),
    ])
    func findsTheShortestWay(held: String, asked: String, steps: [String]) {
        let path = Self.pool.snapshot.taxonomy.path(from: key(held), to: key(asked))
        #expect(path == steps.map { key($0) })
    }

    @Test func quotesTheSentenceMostLikeTheNeed() throws {
        let passages = try explanation("T2").passages
        #expect(passages.map(\.text) == ["在轴承表面制备润滑薄膜"])
        #expect(passages.map(\.source) == [key("W1")])
        #expect(passages.allSatisfy { 1...1000 ~= $0.cosine })
    }

    /// What a change is said to bring is what the pair has after it.
    @Test func saysExactlyWhatAConfirmationBrings() throws {
        let before = try explanation("T2")
        let improvement = try #require(
            before.improvements.first { $0.change == .confirmation(key("coating")) })
        let after = matcher { rows in
            rows.talents = [talent("T2") { $0.skills = [.init(key("coating"))] }]
            rows.works = Self.pool.snapshot.works
            rows.needs = Self.pool.snapshot.needs
        }
        let match = try #require(after.explain(need: key("N1"), candidate: key("T2")))
        let skills = { (match: Match) in match.reasons.first { $0.part == .skills }?.rankScore ?? 0
        }
        #expect(skills(match) - skills(before.match) == improvement.rankScore)
        #expect(improvement.points > 0 && improvement.place <= before.place ?? 0)
    }

    @Test func looksAtEveryGate() throws {
        let checks = try explanation("T3").checks
        #expect(checks.map(\.gate) == Gate.allCases)
        let states = Dictionary(uniqueKeysWithValues: checks.map { ($0.gate, $0.state) })
        #expect(states[.ownEmployer] == .closed && states[.status] == .passed)
        let off = matcher(
            profile: Profile(
                name: "x", version: "1", points: [.skills: 1000],
                rules: [.init(.ownEmployer, isOn: false)])
        ) { rows in
            rows.talents = Self.pool.snapshot.talents
            rows.needs = Self.pool.snapshot.needs
        }
        let open = off.explanation(need: key("N1"), candidate: key("T3"))
        #expect(open?.checks.first { $0.gate == .ownEmployer }?.state == .off)
        #expect(open?.match.rank == open?.place)
    }

    @Test func ranksOneCandidateAmongThoseOfEachNeed() throws {
        let rankings = Self.pool.needs([key("N1")], for: key("T2"), .talent, isRanked: true)
        #expect(rankings.map(\.pairs.count) == [1])
        #expect(rankings.first?.pairs.first?.rank == (try explanation("T2")).place)
        let closed = Self.pool.needs(
            [key("N1")], for: key("T3"), .talent, isRanked: true, withClosed: true)
        #expect(closed.map(\.closed.count) == [1] && closed.map(\.pairs.count) == [0])
        #expect(Self.pool.needs([key("N1")], for: key("T3"), .talent).isEmpty)
    }
}
