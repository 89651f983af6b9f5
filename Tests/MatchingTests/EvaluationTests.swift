import Foundation
import Pool
import Testing

@testable import Matching

/// Each measure beside a value that was worked out by hand.
@Suite struct EvaluationTests {
    @Test func discountsByTheLogarithmOfThePlace() {
        for (place, discount) in Gain.discounts.enumerated() {
            #expect(abs(discount - 1 / log2(Double(place + 2))) < 1e-15)
        }
        #expect(Gain.discounts.count == 10)
    }

    @Test(
        arguments: [
            ([4, 3, 2, 1], 1), ([1, 1], nil), ([0, 0], nil), ([], nil),
            // (3 + 7 / log2(3)) / (7 + 3 / log2(3))
            ([3, 4], 0.8339912323981488),
            // Behind the tenth place nothing gains.
            ([Int](repeating: 1, count: 10) + [2], 0),
        ] as [([Int], Double?)])
    func gainsByTheGradesOfTheFirstTen(grades: [Int], gain: Double?) throws {
        let found = Gain.normalized(grades)
        if let gain { #expect(abs(try #require(found) - gain) < 1e-12) }
        if gain == nil { #expect(found == nil) }
    }

    @Test func countsHowEarlyTheRelevantComeAmongTheJudged() {
        // Relevant at the places 1, 3 and 4: (1/1 + 2/3 + 3/4) / 3.
        #expect(Precision.average([true, false, true, true]) == (1 + 2.0 / 3 + 3.0 / 4) / 3)
        #expect(Precision.average([false, false]) == nil)
        #expect(Precision.reciprocalRank([false, false, true, true]) == 1.0 / 3)
        #expect(Precision.reciprocalRank([]) == nil)
    }

    @Test func recallsFromTheWholePool() {
        let candidates = [
            judged("A", 3, rank: 2, 90), judged("B", 4, rank: 21, 50),
            JudgedNeed.Candidate(key("C"), grade: 3, .closed),
            JudgedNeed.Candidate(key("D"), grade: 3, .unlisted),
        ]
        #expect(Precision.recall(candidates, amongFirst: 20) == 0.25)
        #expect(Precision.recall(candidates, amongFirst: 21) == 0.5)
        #expect(Precision.recall([], amongFirst: 20) == nil)
    }

    /// Of 4 over 1, 4 over 2 and 2 over 1 (differences 3, 2, 1) the first is tied, the last wrong.
    @Test func losesByTheDifferenceOfTheGrades() {
        let entries = [entry(4, 50), entry(1, 50), entry(2, 10)]
        let loss = PairOrder.loss(entries)
        #expect(loss == Ratio.Term(sum: 2.5, weight: 6))
        #expect(PairOrder.loss([entry(2, 1), entry(2, 9)]).value == nil)
    }

    /// Of 2 relevant and 2 other ones: 3 pairs are right, 1 is tied.
    @Test func countsPairsThatScoreAlikeAsHalfRight() {
        let entries = [entry(4, 50), entry(3, 20), entry(1, 20), entry(2, 0)]
        let area = PairOrder.area(entries, relevantFrom: 3)
        #expect(area == Ratio.Term(sum: 3.5, weight: 4))
        #expect(PairOrder.area(entries, relevantFrom: 2) == Ratio.Term(sum: 1.5, weight: 3))
        #expect(PairOrder.area(entries, relevantFrom: 5).value == nil)
    }

    @Test func tellsGradesByThresholdsThatMissLeast() {
        let entries = [entry(1, 0), entry(1, 10), entry(2, 20), entry(1, 30), entry(4, 40)]
        let thresholds = GradeThresholds(entries, grades: 1...4)
        // From 20 on or from 40 on one is wrong either way: the lower threshold is taken.
        #expect([0, 10, 19, 20, 30, 39, 40, 99].map(thresholds.grade) == [1, 1, 1, 2, 2, 2, 4, 4])
        #expect(GradeThresholds([], grades: 2...2).grade(of: 7) == 2)
    }

    @Test func fitsOneHalfOfTheNeedsAndJudgesTheOther() {
        // Grade 1 has no points and grade 3 has a hundred, in all needs: nothing is missed.
        let needs = (1...6).map { number in
            JudgedNeed(key("N\(number)"), [judged("A", 3, rank: 1, 100), none("B", 1)])
        }
        let misses = GradeThresholds.misses(needs)
        #expect(misses.terms == needs.map { _ in Ratio.Term(sum: 0, weight: 2) })
        #expect(GradeThresholds.misses([needs[0]]).value == nil)
        // The other way round in one need: both of its pairs are told two grades wrong.
        let odd = JudgedNeed(key("N7"), [judged("A", 1, rank: 1, 100), none("B", 3)])
        #expect(GradeThresholds.misses(needs + [odd]).terms.last == Ratio.Term(sum: 4, weight: 2))
    }

    @Test func ordersTiesByKey() {
        let need = JudgedNeed(
            key("N1"), [none("D", 1), judged("C", 2, rank: 1, 5), none("B", 3), none("A", 4)])
        #expect(need.candidates.map(\.key.local) == ["C", "A", "B", "D"])
    }
}

private func entry(_ grade: Int, _ score: Int) -> PairOrder.Entry {
    PairOrder.Entry(grade: grade, score: score)
}

/// A candidate that is listed with so many points.
func judged(_ name: String, _ grade: Int, rank: Int, _ points: Int) -> JudgedNeed.Candidate {
    .init(key(name), grade: grade, .listed(rank: rank, rankScore: points * Reason.pointUnit))
}

func none(_ name: String, _ grade: Int) -> JudgedNeed.Candidate {
    .init(key(name), grade: grade, .unlisted)
}
