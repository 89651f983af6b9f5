import ImportKit
import Matching
import Pool
import Registry
import TestSupport
import Testing

/// Needs of real firms beside 7,376 achievements, graded by the people who brought them together.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
struct RealMatchTests {
    /// The pool of needs and achievements as it is read back from a registry, on 2026-11-22.
    private static let matcher = Result {
        try ScratchRegistry.use { registry in
            for file in ImportKit.vocabulary {
                _ = try registry.take(Array(file.bytes), named: file.name)
            }
            _ = try registry.take(RealData.demands())
            let profile = try #require(try registry.store.profile(named: nil))
            return Matcher(try registry.store.snapshot(), profile: profile, on: 20_779)
        }
    }

    @Test func ranksOneNeedByTheSumOfItsReasons() throws {
        let matcher = try Self.matcher.get()
        let need = try #require(matcher.snapshot.needs.first)
        let ranking = try #require(matcher.rank(need: need.key))
        #expect(ranking.considered == 7376)
        #expect(!ranking.pairs.isEmpty)
        #expect(ranking.pairs.map(\.rank) == Array(1...ranking.pairs.count))
        for pair in ranking.pairs {
            #expect(pair.score == pair.reasons.reduce(0) { $0 + $1.points })
            #expect(pair.evidence.count == 1)
        }
        // The exact sum ranks; what is printed of it never rises.
        let order = ranking.pairs.map { (-$0.rankScore, $0.candidate.description) }
        #expect(zip(order, order.dropFirst()).allSatisfy { $0 < $1 })
        let points = ranking.pairs.map(\.points)
        #expect(zip(points, points.dropFirst()).allSatisfy { $0 >= $1 })
    }

    @Test func ranksAllNeedsByTheSumOfTheirReasons() throws {
        let matcher = try Self.matcher.get()
        let rankings = matcher.snapshot.needs.compactMap { matcher.rank(need: $0.key, top: 20) }
        #expect(rankings.count == 371)
        let pairs = rankings.flatMap(\.pairs)
        #expect(pairs.count > 7000)
        for pair in pairs {
            let points = pair.reasons.reduce(0) { $0 + $1.points }
            #expect(pair.score == points && 1...1000 ~= points)
        }
    }

    /// The figures of `Benchmarks/RESULTS.md`, over all graded needs.
    @Test func ranksTheCandidatesOfANeedMuchAsTheirGradersDid() throws {
        let matcher = try Self.matcher.get()
        let needs = try RealData.grades().map { need, grades in
            try #require(matcher.judged(need: need, grades: grades))
        }
        let evaluation = Evaluation(needs, .init(bands: [500, 300, 1, 0]))
        #expect(evaluation.needs.count == 236)
        let figures = Measure.allCases.map { measure in
            evaluation.estimate(of: measure).map { ($0.value * 1000).rounded() / 1000 }
        }
        #expect(
            figures == [0.715, 0.516, 0.643, 0.321, nil, 0.225, 0.762, 0.772, 0.733, 0.693])
    }
}
