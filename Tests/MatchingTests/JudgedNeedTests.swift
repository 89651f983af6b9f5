import Pool
import Testing

@testable import Matching

/// Where the ranking has judged candidates.
@Suite struct JudgedNeedTests {
    private let grades = Dictionary(
        uniqueKeysWithValues: ["T1", "T2", "T3", "T4", "S1", "X9"].map { (key($0), 3) })

    private func pool(_ edit: @escaping (inout Snapshot.Need) -> Void = { _ in }) -> Matcher {
        matcher { rows in
            rows.talents = [
                talent("T1") { $0.skills = [.init(key("vacuum"), level: 3)] },
                // The need's own staff.
                talent("T2") {
                    $0.skills = [.init(key("vacuum"), level: 5)]
                    $0.employer = key("O1")
                },
                talent("T3") { $0.skills = [.init(key("old"), level: 5)] },
                talent("T4"),
                // Nobody judged this one, who comes first.
                talent("T5") {
                    $0.skills = [.init(key("vacuum"), level: 5), .init(key("nickel"), level: 5)]
                },
            ]
            rows.stations = [station("S1")]
            rows.needs = [
                need {
                    $0.skills = [.init(key("vacuum")), .init(key("nickel"))]
                    edit(&$0)
                }
            ]
        }
    }

    @Test func agreesWithTheRanking() throws {
        let matcher = pool()
        let ranking = try #require(matcher.rank(need: key("N1")))
        let judged = try #require(matcher.judged(need: key("N1"), grades: grades))
        for candidate in judged.candidates {
            let pair = ranking.pairs.first { $0.candidate == candidate.key }
            if case .listed(let rank, let score) = candidate.placing {
                #expect(pair?.rank == rank && pair?.rankScore == score)
                #expect(pair?.points == candidate.points)
            } else {
                #expect(pair == nil && candidate.points == 0)
            }
        }
        #expect(ranking.pairs.first?.candidate == key("T5"))
        let places = judged.candidates.compactMap { $0.placing.rank }
        #expect(places == [2, 3])
    }

    @Test func tellsWhoIsClosedAndWhoIsNotListed() throws {
        let judged = try #require(pool().judged(need: key("N1"), grades: grades))
        // X9 is not in the pool; the others without points come by key.
        #expect(judged.candidates.map(\.key.local) == ["T1", "T3", "S1", "T2", "T4"])
        #expect(
            judged.candidates.suffix(3).map(\.placing) == [.unlisted, .closed, .unlisted])
    }

    @Test func aWorkstationIsClosedWhereOneIsToBeSetUp() throws {
        let matcher = pool { $0.kind = .platform }
        let judged = try #require(matcher.judged(need: key("N1"), grades: grades))
        #expect(judged.candidates.first { $0.key == key("S1") }?.placing == .closed)
        #expect(matcher.judged(need: key("N9"), grades: grades) == nil)
    }
}

extension JudgedNeed.Placing {
    fileprivate var rank: Int? {
        if case .listed(let rank, _) = self { rank } else { nil }
    }
}
