/// How well rankings agree with judgments, in all and need by need.
package struct Evaluation: Sendable {
    /// What counts as what.
    package struct Terms: Hashable, Sendable {
        /// The grade from which a candidate is relevant.
        package let relevantGrade: Int
        /// Among how many of the first recall looks for relevant candidates.
        package let recallDepth: Int
        /// From how many points the bands of the reports begin, the highest first.
        package let bands: [Int]

        package init(relevantGrade: Int = 3, recallDepth: Int = 20, bands: [Int]) {
            self.relevantGrade = relevantGrade
            self.recallDepth = recallDepth
            self.bands = bands
        }

        /// The grade from which a candidate is at least weakly related.
        package var weakGrade: Int { min(2, relevantGrade) }
    }

    package let needs: [JudgedNeed]
    package let terms: Terms
    private let ratios: [Measure: Ratio]

    /// The order of the needs is that of their keys.
    package init(_ needs: [JudgedNeed], _ terms: Terms) {
        let needs = needs.sorted { $0.need.precedes($1.need) }
        self.needs = needs
        self.terms = terms
        let relevant = needs.map { need in need.candidates.map { $0.grade >= terms.relevantGrade } }
        func mean(_ value: ([Bool]) -> Double?) -> Ratio {
            Ratio(relevant.map { .init(value: value($0)) })
        }
        let areas = needs.map { PairOrder.area($0.entries, relevantFrom: terms.relevantGrade) }
        ratios = [
            .gain: Ratio(needs.map { .init(value: Gain.normalized($0.grades)) }),
            .averagePrecision: mean(Precision.average),
            .reciprocalRank: mean(Precision.reciprocalRank),
            .recall: Ratio(needs.map { .init(value: $0.recall(terms)) }),
            .lossByCandidate: Ratio(byCandidate(needs).map(PairOrder.loss)),
            .lossByNeed: Ratio(needs.map { PairOrder.loss($0.entries) }),
            .areaOfPairs: Ratio(areas),
            .areaOfNeeds: Ratio(areas.map { .init(value: $0.value) }),
            .areaOfAll: Ratio([
                PairOrder.area(needs.flatMap(\.entries), relevantFrom: terms.relevantGrade)
            ]),
            .closeness: GradeThresholds.misses(needs),
        ]
    }

    /// The figure of all needs; `nil` where the judgments do not tell it.
    package func estimate(of measure: Measure) -> Estimate? {
        guard let ratio = ratios[measure], let value = ratio.value else { return nil }
        return Estimate(
            measure.shown(value),
            interval: Bootstrap.interval(units: ratio.terms.count) { sample in
                ratio.value(ofSample: sample).map(measure.shown)
            })
    }

    /// By how much a figure is above that of another ranking of the same needs, each sample being
    /// the same for both.
    package func difference(in measure: Measure, to other: Evaluation) -> Estimate? {
        guard let one = ratios[measure], let two = other.ratios[measure] else { return nil }
        return one.excess(over: two, as: measure.shown)
    }

    /// The figure of one need, by its place in `needs`; `nil` where there is none.
    package func value(of measure: Measure, need: Int) -> Double? {
        guard measure.isOfNeeds else { return nil }
        return ratios[measure]?.terms[need].value.map(measure.shown)
    }

    package var calibration: Calibration { Calibration(needs, from: terms.bands, terms) }

    /// How many judged pairs have this fate.
    package func count(_ isMeant: (JudgedNeed.Placing) -> Bool) -> Int {
        needs.reduce(0) { $0 + $1.candidates.count { isMeant($0.placing) } }
    }
}

extension JudgedNeed {
    fileprivate func recall(_ terms: Evaluation.Terms) -> Double? {
        Precision.recall(
            candidates.filter { $0.grade >= terms.relevantGrade }, amongFirst: terms.recallDepth)
    }
}

/// The grades and scores of each candidate over the needs, in the order of the candidates' keys.
private func byCandidate(_ needs: [JudgedNeed]) -> [[PairOrder.Entry]] {
    let judged = needs.flatMap { need in zip(need.candidates.map(\.key), need.entries) }
    return Dictionary(grouping: judged, by: \.0).sorted { $0.key.precedes($1.key) }
        .map { $0.value.map(\.1) }
}
