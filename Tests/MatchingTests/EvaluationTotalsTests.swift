import Pool
import Testing

@testable import Matching

/// The measures of several needs together, their intervals, and two profiles beside each other.
@Suite struct EvaluationTotalsTests {
    private static let terms = Evaluation.Terms(bands: [500, 300, 1, 0])

    /// Two needs: the first is ranked as it was graded, in the second nothing is right.
    private static let needs = [
        JudgedNeed(
            key("N1"),
            [judged("A", 4, rank: 1, 600), judged("B", 2, rank: 2, 400), none("C", 1)]),
        JudgedNeed(key("N2"), [judged("A", 1, rank: 1, 299), none("B", 3)]),
    ]

    @Test func addsUpOverNeeds() throws {
        let evaluation = Evaluation(Self.needs, Self.terms)
        let values = Measure.allCases.map { evaluation.estimate(of: $0)?.value }
        let second = Gain.discounts[1]
        let expected: [Double?] = [
            // nDCG: 1 and the discount of the second place.
            (1 + second) / 2,
            // Relevant at the first place, and at the second.
            0.75, 0.75,
            // One of one is among the first 20, and none of one.
            0.5,
            // By candidate: A is wrong (4 against 1, with 600 and 299 points: right), B 2 against 3.
            1.0 / 4,
            // By need: 0 of 6, and 2 of 2.
            2.0 / 8,
            // Pairs: 2 of 2, and 0 of 1; as a mean of needs one and nought.
            2.0 / 3, 0.5,
            // Over all: 4 with 600 against 400, 0 and 299; 3 with none against the same, once tied.
            3.5 / 6,
            // Told 3 for 4, 2 and 1 in the first need, and 1 for 1 and 3 in the second: 6 grades off.
            1 / (1 + 6.0 / 5),
        ]
        for (measure, pair) in zip(Measure.allCases, zip(values, expected)) {
            let (value, expected) = pair
            #expect(abs(try #require(value) - expected!) < 1e-12, "\(measure)")
        }
    }

    @Test func countsBandsByPrintedPoints() {
        let bands = Evaluation(Self.needs, Self.terms).calibration.bands
        #expect(bands.map(\.from) == [500, 300, 1, 0])
        #expect(bands.map(\.pairs) == [1, 1, 1, 2])
        #expect(bands.map(\.weak) == [1, 1, 0, 1])
        #expect(bands.map(\.relevant) == [1, 0, 0, 1])
    }

    @Test func givesValuesOfOneNeed() {
        let evaluation = Evaluation(Self.needs.reversed(), Self.terms)
        #expect(evaluation.needs.map(\.need) == [key("N1"), key("N2")])
        #expect(evaluation.value(of: .areaOfPairs, need: 0) == 1)
        #expect(evaluation.value(of: .areaOfPairs, need: 1) == 0)
        #expect(evaluation.value(of: .lossByCandidate, need: 0) == nil)
        #expect(evaluation.value(of: .areaOfAll, need: 1) == nil)
    }

    @Test func countsWhatIsRelevantAsToldTo() {
        let terms = Evaluation.Terms(relevantGrade: 2, recallDepth: 1, bands: [0])
        let evaluation = Evaluation(Self.needs, terms)
        #expect(evaluation.estimate(of: .recall)?.value == 0.25)
        #expect(Evaluation.Terms(relevantGrade: 1, bands: []).weakGrade == 1)
        #expect(Evaluation.Terms(relevantGrade: 4, bands: []).weakGrade == 2)
    }

    @Test func drawsTheSameSamplesEachTime() throws {
        // A share of 1 in half of 100 units: the error is 1/20, and 1.96 of it 0.098.
        let ratio = Ratio((0..<100).map { .init(value: Double($0 % 2)) })
        let interval = try #require(
            Bootstrap.interval(units: 100) { ratio.value(ofSample: $0) })
        #expect(
            abs(interval.lowerBound - 0.402) < 0.015 && abs(interval.upperBound - 0.598) < 0.015)
        #expect(Bootstrap.interval(units: 100) { ratio.value(ofSample: $0) } == interval)
        #expect(Bootstrap.interval(units: 1) { _ in 1 } == nil)
        #expect(Bootstrap.interval(units: 9) { _ in nil } == nil)
    }

    @Test func comparesOnTheSameSamples() throws {
        let better = (1...40).map { number in
            JudgedNeed(
                key("N\(number)"), [judged("A", 4, rank: 1, 600), none("B", 1)])
        }
        let worse = (1...40).map { number in
            JudgedNeed(
                key("N\(number)"), [none("A", 4), judged("B", 1, rank: 1, number * 9)])
        }
        let (one, two) = (Evaluation(better, Self.terms), Evaluation(worse, Self.terms))
        let gain = try #require(one.difference(in: .gain, to: two))
        #expect(abs(gain.value - (1 - Gain.discounts[1])) < 1e-12 && gain.isDecided)
        let same = try #require(one.difference(in: .gain, to: one))
        #expect(same.value == 0 && same.interval == 0...0 && !same.isDecided)
        #expect(one.difference(in: .areaOfAll, to: two)?.interval == nil)
    }

    @Test func tellsNothingOfNoJudgments() {
        let evaluation = Evaluation([], Self.terms)
        #expect(Measure.allCases.allSatisfy { evaluation.estimate(of: $0) == nil })
        #expect(evaluation.calibration.bands.allSatisfy { $0.pairs == 0 })
    }
}
