import Matching
import Pool
import Testing

@Suite struct RankTests {
    /// A pool of all kinds, its rows in the order given by a stride that is prime to their number.
    private func pool(stride: Int = 1) -> Matcher {
        func mixed<Row>(_ rows: [Row]) -> [Row] {
            rows.indices.map { rows[($0 * stride + stride - 1) % rows.count] }
        }
        let words = ["真空镀膜", "镍钴材料", "电镀", "表面工程", "锂电池", "苹果"]
        return matcher { rows in
            rows.skills = mixed(vocabulary)
            rows.talents = mixed(
                (0..<12).map { number in
                    talent("T\(number)") {
                        $0.skills = [
                            .init(vocabulary[number % 7].key, level: number % 5 + 1),
                            .init(key("vacuum"), level: number % 3 + 1),
                        ]
                        $0.research = words[number % 6]
                        $0.fields = ["10\(number % 3)"]
                        $0.read.set(["62010\(number % 4)"], of: Pool.Talent.region)
                        $0.blocked = number == 5
                        $0.consent = number % 2 == 0 ? .open : nil
                    }
                })
            rows.works = mixed(
                (0..<10).map { work("W\($0)", words[$0 % 6] + words[$0 % 4], by: "T\($0)") })
            rows.teams = [
                team("M1") {
                    $0.leaders = [key("T4")]
                    $0.members = [key("T3"), key("T6")]
                }
            ]
            rows.needs = [
                need {
                    $0.title = "真空镀膜与镍钴材料"
                    $0.problem = "电镀层不均"
                    $0.skills = [.init(key("vacuum"), weight: 600), .init(key("nickel"))]
                    $0.fields = ["101"]
                    $0.read.set(["620102"], of: Pool.Need.region)
                }
            ]
        }
    }

    @Test func scoresAreTheSumOfTheirReasons() throws {
        let ranking = try #require(pool().rank(need: key("N1")))
        #expect(ranking.pairs.count > 8)
        #expect(ranking.considered == 13)
        for pair in ranking.pairs {
            #expect(pair.score == pair.reasons.map(\.points).reduce(0, +))
            #expect((1...1000).contains(pair.score ?? 0))
            #expect(pair.reasons.map(\.maximum).reduce(0, +) == 1000)
            for reason in pair.reasons {
                #expect((0...1000).contains(reason.raw.thousandths))
                #expect((0...reason.maximum).contains(reason.points))
            }
        }
    }

    @Test(arguments: [11, 13, 17])
    func theOrderOfTheRowsChangesNothing(stride: Int) {
        let plain = pool().rank(need: key("N1"), withClosed: true)
        #expect(plain != nil)
        #expect(plain == pool(stride: stride).rank(need: key("N1"), withClosed: true))
        #expect(pool().model.id == pool(stride: stride).model.id)
    }

    @Test func bestComesFirstAndTiesGoByKey() {
        let matcher = matcher { rows in
            rows.needs = [need { $0.title = "镍钴" }]
            rows.talents = ["b:1", "a-b:1", "a:2", "a:10"].map { name in
                talent(name) { $0.research = "镍钴" }
            }
            rows.talents.append(talent("z:1") { $0.research = "镍钴与铜" })
        }
        let pairs = matcher.rank(need: key("N1"))?.pairs ?? []
        #expect(
            pairs.map(\.candidate.description) == ["a-b:1", "a:10", "a:2", "b:1", "z:1"])
        #expect(pairs.map(\.rank) == [1, 2, 3, 4, 5])
        #expect(pairs.dropLast().allSatisfy { $0.score == pairs[0].score })
    }

    @Test func closedPairsHaveNeitherRankNorScore() throws {
        let ranking = try #require(pool().rank(need: key("N1"), withClosed: true))
        #expect(ranking.closed.map(\.candidate) == [key("T5")])
        let closed = try #require(ranking.closed.first)
        #expect(closed.rank == nil)
        #expect(closed.score == nil)
        #expect(closed.points > 0)
        #expect(closed == pool().explain(need: key("N1"), candidate: key("T5")))
        #expect(ranking.pairs.allSatisfy { $0.candidate != key("T5") })
    }

    @Test func topCutsTheSameRanking() throws {
        let all = try #require(pool().rank(need: key("N1"), kinds: [.talent]))
        let top = try #require(pool().rank(need: key("N1"), kinds: [.talent], top: 3))
        #expect(Array(all.pairs.prefix(3)) == top.pairs)
        #expect(top.considered == 12)
    }

    @Test func explanationsAgreeWithTheRanking() throws {
        let matcher = pool()
        for pair in try #require(matcher.rank(need: key("N1"))).pairs {
            var expected = pair
            expected.rank = nil
            expected.alongside = []
            #expect(matcher.explain(need: pair.need, candidate: pair.candidate) == expected)
        }
        #expect(matcher.explain(need: key("N1"), candidate: key("T99")) == nil)
        #expect(matcher.rank(need: key("N2")) == nil)
    }

    @Test func aStrangerToTheSubjectEarnsNothing() {
        let match = pair(
            talent("T1") {
                $0.read.set(["620102"], of: Pool.Talent.region)
                $0.research = "苹果"
            },
            need {
                $0.title = "镍钴"
                $0.read.set(["620102"], of: Pool.Need.region)
            }
        ) { $0.works = [work("W1", "镍钴", by: "T2")] }
        #expect(match?.score == 0)
        #expect(match?.reasons.map(\.part) == [.text])
    }
}
