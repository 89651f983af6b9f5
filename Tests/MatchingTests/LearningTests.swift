import Pool
import TestSupport
import Testing

@testable import Matching

/// Points learned from judgments whose true points are known.
@Suite struct LearningTests {
    /// Equal scales, so that the true points are the only thing to find.
    private static let base = Profile(
        name: "base", version: "1",
        points: [
            .skills: 400, .text: 300, .field: 90, .class: 60, .place: 50, .mode: 50, .record: 50,
        ])

    private static let truth: [Part: Int] = [
        .skills: 220, .text: 180, .field: 100, .class: 60, .place: 300, .mode: 90, .record: 50,
    ]

    /// Needs with 15 candidates of random values, the first three by the true points graded 4, then
    /// three 3, four 2 and five 1.
    private func needs(_ count: Int, seed: UInt64, truth: [Part: Int] = Self.truth)
        -> [MeasuredNeed]
    {
        var random = RandomSource(seed: seed)
        let measures = Part.allCases.map {
            MeasuredNeed.Measure(
                part: $0, certainty: 1000, isTopical: [.skills, .text].contains($0))
        }
        let ladder = [4, 4, 4, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1]
        return (1...count).map { number in
            let values = ladder.map { _ in
                measures.map { _ in Share(thousandths: random.number(0...1000)) }
            }
            let plain = MeasuredNeed(
                key("N\(number)"), measures,
                values.enumerated().map { place, values in
                    .init(key: key("T\(10 + place)"), grade: 0, values: values, isClosed: false)
                })
            let scores = plain.points(by: Profile(name: "", version: "", points: truth))
                .map { $0.reduce(0, +) }
            let places = scores.map { score in scores.count { $0 > score } }
            return plain.regraded(places.map { ladder[$0] })
        }
    }

    /// The grades of each need dealt out by chance.
    private func shuffled(_ needs: [MeasuredNeed], seed: UInt64) -> [MeasuredNeed] {
        var random = RandomSource(seed: seed)
        return needs.map { $0.regraded($0.grades.shuffled(using: &random)) }
    }

    @Test(arguments: [1, 2, 3])
    func findsTheTruePoints(seed: UInt64) throws {
        let trial = ProfileTrial(needs(80, seed: seed), base: Self.base)
        #expect(trial.helps)
        for part in Part.allCases {
            let found = try #require(trial.learned.points[part])
            let truth = try #require(Self.truth[part])
            #expect(abs(found - truth) <= 40, "\(part.rawValue): \(found)")
        }
        let gain = try #require(trial.gain?.interval)
        #expect(gain.lowerBound > 0.01)
        #expect(try #require(trial.fitted.after) > 0.97)
    }

    /// A fifth of the grades belongs to others: the points are found less exactly, and still help.
    @Test func bearsSomeWrongGrades() {
        var random = RandomSource(seed: 5)
        let noisy = needs(80, seed: 4).map { need in
            var grades = need.grades
            for _ in 0..<3 { grades.swapAt(random.number(0...14), random.number(0...14)) }
            return need.regraded(grades)
        }
        let trial = ProfileTrial(noisy, base: Self.base)
        #expect(trial.helps)
        #expect(200...400 ~= trial.learned.points[.place] ?? 0)
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8])
    func findsNothingInGradesByChance(seed: UInt64) {
        let trial = ProfileTrial(shuffled(needs(40, seed: 9), seed: seed), base: Self.base)
        #expect(!trial.helps)
    }

    /// Nominally in one of forty: half of what lies outside of an interval of 95 %.
    @Test(arguments: [14, 40])
    func gradesByChanceAreTakenSeldom(count: Int) {
        let judged = needs(count, seed: 10)
        let taken = (1...200).count { seed in
            ProfileTrial(shuffled(judged, seed: UInt64(seed)), base: Self.base).helps
        }
        #expect(taken <= 5)
    }

    @Test func keepsPointsThatAreRightAlready() {
        let trial = ProfileTrial(
            needs(40, seed: 6, truth: Self.base.points), base: Self.base)
        for (part, points) in Self.base.points {
            #expect(abs((trial.learned.points[part] ?? 0) - points) <= 5)
        }
        #expect(!trial.helps && trial.fitted.before == 1)
    }

    @Test(arguments: [1, 2, 3, 4])
    func pointsAreNeverBelowNoughtAndAddUp(seed: UInt64) {
        // Only the place counts: all else goes as far as it may.
        let judged = needs(30, seed: seed, truth: [.text: 1, .place: 999])
        let points = ProfileTrial(judged, base: Self.base).learned.points
        #expect(points.values.reduce(0, +) == 1000)
        #expect(points.values.allSatisfy { $0 >= 0 })
        #expect((points[.skills] ?? 0) >= 1 && (points[.text] ?? 0) >= 1)
        #expect((points[.place] ?? 0) > 650)
    }

    @Test func doesNotDependOnTheOrderOfRows() {
        let judged = needs(30, seed: 7)
        var random = RandomSource(seed: 1)
        let mixed = judged.shuffled(using: &random).map { need in
            MeasuredNeed(need.need, need.measures, need.candidates.shuffled(using: &random))
        }
        let (one, other) = (
            ProfileTrial(judged, base: Self.base), ProfileTrial(mixed, base: Self.base)
        )
        #expect(one.folds == other.folds && one.gain == other.gain)
        #expect(one.learned == other.learned && one.fitted == other.fitted)
    }

    @Test func noNeedIsOnBothSides() {
        let keys = (1...23).map { key("N\($0)") }
        let groups = Folds(keys).groups
        #expect(groups.flatMap(\.self).sorted() == Array(0..<23))
        #expect(groups.map(\.count).sorted() == [4, 4, 5, 5, 5])
        let reversed = Folds(keys.reversed()).groups.map { Set($0.map { keys.reversed()[$0] }) }
        #expect(reversed == groups.map { Set($0.map { keys[$0] }) })
    }

    @Test func countsWhatIsLacking() {
        let supply = LearningSupply(needs(9, seed: 1), goodFrom: 3)
        #expect(supply.pairs == 135 && supply.positives == 54 && supply.needs == 9)
        #expect(supply.lackingPairs == 65 && supply.lackingPositives == 0)
        #expect(supply.lackingNeeds == 1 && !supply.isEnough)
        #expect(LearningSupply(needs(14, seed: 1), goodFrom: 3).isEnough)
        let alike = needs(20, seed: 1).map { $0.regraded($0.grades.map { _ in 4 }) }
        #expect(LearningSupply(alike, goodFrom: 3).needs == 0)
        // Grades 0 and 1 gain nothing by definition, whatever their order.
        let low = needs(20, seed: 1).map { $0.regraded($0.grades.map { $0 > 3 ? 1 : 0 }) }
        #expect(LearningSupply(low, goodFrom: 1).needs == 0)
    }

    @Test func tellsWhatEachPartGives() throws {
        let judged = needs(20, seed: 3)
        let yields = PartYield.all(judged, goodFrom: 3, by: Self.base)
        #expect(yields.map(\.part) == Part.allCases)
        let place = try #require(yields.first { $0.part == .place })
        // Of fifty points at most, and more to those that the true points put first.
        #expect(place.good > place.others && place.good < 50)
    }
}
