import Matching
import Pool
import Testing

@Suite struct JointCoverageTests {
    private func pool() -> Matcher {
        matcher { rows in
            rows.needs = [
                need {
                    $0.title = "真空镀膜镍钴材料"
                    $0.skills = [
                        .init(key("vacuum"), must: true), .init(key("nickel"), must: true),
                    ]
                }
            ]
            rows.talents = [
                talent("T1") { $0.skills = [.init(key("vacuum"), level: 4)] },
                talent("T2") {
                    $0.skills = [.init(key("nickel"), level: 3)]
                },
                talent("T3") {
                    $0.skills = [.init(key("vacuum"), level: 5)]
                    $0.status = .deceased
                },
            ]
            var own = work("W4", "真空镀膜")
            own.team = key("M1")
            rows.works = [
                work("W1", "真空镀膜", by: "T1", "T2"), work("W2", "镍钴材料", by: "T2"),
                work("W3", "真空镀膜", by: "T3"), own,
            ]
            rows.teams = [
                team("M1") {
                    $0.leaders = [key("T1")]
                    $0.members = [key("T1"), key("T2"), key("T3")]
                }
            ]
            rows.stations = [
                station("S1") {
                    $0.academicians = [
                        .init(key("T1"), to: today - 1), .init(key("T2"), from: today),
                    ]
                    $0.team = key("M1")
                    $0.projects = ["真空镀膜装置"]
                }
            ]
        }
    }

    @Test func aTeamCoversWhatItsMembersCoverTogether() throws {
        let match = try #require(pool().explain(need: key("N1"), candidate: key("M1")))
        #expect(match.gates == [])
        #expect(match.reason(.skills)?.raw.thousandths == 1000)
        #expect(match.evidence == [key("W1"), key("W2"), key("W4")])
        #expect(holders(match) == [key("T1"), key("T2")])
        let alone = try #require(pool().explain(need: key("N1"), candidate: key("T1")))
        #expect(alone.gates == [.mustSkill])
    }

    private func holders(_ match: Match) -> [Key?] {
        (match.reason(.skills)?.details ?? []).map { $0.read(as: SkillFit.self)?.holder }
    }

    @Test func aStationIsItsCurrentAcademicians() throws {
        let match = try #require(pool().explain(need: key("N1"), candidate: key("S1")))
        #expect(match.gates == [.mustSkill])
        #expect(match.evidence == [key("W1"), key("W2"), key("W4")])
        #expect(match.reason(.skills)?.raw.thousandths == 500)
    }

    @Test func aTeamAndItsMemberSaySo() throws {
        let open = matcher { rows in
            rows.needs = [need { $0.title = "镍钴" }]
            rows.talents = [talent("T1") { $0.research = "镍钴" }, talent("T2")]
            rows.works = [work("W1", "镍钴", by: "T1")]
            rows.teams = [team("M1") { $0.leaders = [key("T1"), key("T2")] }]
        }
        let pairs = try #require(open.rank(need: key("N1"))).pairs
        #expect(pairs.map(\.candidate) == [key("M1"), key("T1")])
        #expect(pairs.map(\.alongside) == [[key("T1")], [key("M1")]])
    }

    @Test func supplyCountsWhoHoldsAndWhoComesClose() {
        let pool = matcher { rows in
            rows.needs = [
                need {
                    $0.skills = [
                        .init(key("vacuum"), must: true, level: 3), .init(key("nickel")),
                        .init(key("surface")),
                    ]
                }
            ]
            rows.talents = [
                talent("T1") { $0.skills = [.init(key("vacuum"), level: 2)] },
                talent("T2") { $0.skills = [.init(key("coating"), level: 5)] },
                talent("T3") {
                    $0.skills = [.init(key("nickel"))]
                    $0.blocked = true
                },
                talent("T4") {
                    $0.skills = [.init(key("electro"))]
                    $0.employer = key("O1")
                },
            ]
        }
        #expect(
            pool.supply(for: key("N1")) == [
                SkillSupply(key("vacuum"), nearby: 3),
                SkillSupply(key("nickel"), holders: 1),
                SkillSupply(key("surface"), holders: 3, inHouse: 1, open: 2),
            ])
    }

    /// Members count for themselves: only what is stated of the team itself is the team's.
    @Test func supplyCountsTheWholePoolAndEverybodyOnce() {
        let pool = matcher { rows in
            rows.needs = [need { $0.skills = [.init(key("nickel")), .init(key("vacuum"))] }]
            rows.talents = [
                talent("T1") { $0.skills = [.init(key("nickel"))] },
                talent("T2") {
                    $0.skills = [.init(key("nickel"))]
                    $0.status = .deceased
                },
            ]
            rows.teams = [
                team("M1") {
                    $0.leaders = [key("T1")]
                    $0.skills = [.init(key("vacuum"))]
                }
            ]
        }
        #expect(
            pool.supply(for: key("N1")) == [
                SkillSupply(key("nickel"), holders: 1, open: 1),
                SkillSupply(key("vacuum"), holders: 1, open: 1),
            ])
        #expect(pool.supply(for: key("N1"), kinds: [.team]).map(\.holders) == [1, 1])
    }
}
