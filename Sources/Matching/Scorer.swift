import Pool

/// The criteria of one need with the most that each can give.
struct Scorer {
    private struct Measure {
        let part: Part
        let criterion: any Criterion
        let scale: Scale
        let maximum: Int

        /// The exact points that a value earns.
        func points(for raw: Share) -> Int {
            Reason.rankScore(scale.share(of: raw), of: maximum)
        }

        func reason(for contribution: Contribution) -> Reason {
            let raw = criterion.raw(of: contribution)
            let support = criterion.support(of: contribution)
            return Reason(
                part: part, raw: raw, mapped: scale.share(of: raw), maximum: maximum,
                details: support.details, evidence: support.evidence)
        }
    }

    /// In the order of the parts; those of the subject matter come first.
    private let measures: [Measure]
    private let topical: [any TopicalCriterion]
    private let index: Index
    /// What the need measures its solution by: no part of the score.
    let indicators: [AskedIndicator]

    init(_ need: Snapshot.Need, _ matcher: Matcher) {
        let profile = matcher.profile
        let index = matcher.index
        let usable = Self.usable(need, index)
        let maxima = profile.maxima(usable.map { ($0.part, $0.criterion.certainty) })
        measures = zip(usable, maxima).map { entry, maximum in
            Measure(
                part: entry.part, criterion: entry.criterion,
                scale: profile.scale(of: entry.part), maximum: maximum)
        }
        topical = usable.compactMap { $0.criterion as? any TopicalCriterion }
        self.index = index
        indicators = need.indicators.map { AskedIndicator($0) }
    }

    /// The criteria by which candidates of a need can be measured, in the order of the parts.
    static func usable(
        _ need: Snapshot.Need, _ index: Index
    ) -> [(part: Part, criterion: any Criterion)] {
        criteria.compactMap { type in
            type.init(need, index).map { (part: type.part, criterion: $0) }
        }
    }

    /// Whether each candidate speaks of the need's subject at all: the first stage.
    func marks() -> [Bool] {
        var marks = [Bool](repeating: false, count: index.snapshot.candidates.count)
        for criterion in topical { criterion.mark(&marks) }
        return marks
    }

    /// The exact points of a candidate, by which it is ranked: the second stage.
    func rankScore(of contribution: Contribution) -> Int {
        var points = 0
        // By place: a copy of each measure for each candidate would cost more than the scoring.
        for place in measures.indices {
            // Where nothing speaks of the subject, the rest does not count.
            if place == topical.count, points == 0 { break }
            let raw = measures[place].criterion.raw(of: contribution)
            points += measures[place].points(for: raw)
        }
        return points
    }

    /// The exact points that a value of one part earns; none where the need cannot use the part.
    func rankScore(of raw: Share, as part: Part) -> Int {
        measures.first { $0.part == part }?.points(for: raw) ?? 0
    }

    /// The exact points of a candidate beside those for the subject matter.
    func contextPoints(of contribution: Contribution) -> Int {
        measures.dropFirst(topical.count).reduce(0) { points, measure in
            points + measure.points(for: measure.criterion.raw(of: contribution))
        }
    }

    /// The most exact points that can be had beside those for the subject matter.
    var mostContextPoints: Int {
        measures.dropFirst(topical.count).reduce(0) { $0 + $1.maximum * Reason.pointUnit }
    }

    /// The most exact points of one part.
    func mostPoints(of part: Part) -> Int {
        (measures.first { $0.part == part }?.maximum ?? 0) * Reason.pointUnit
    }

    /// The reasons of a candidate, in the order of the parts, with all that they rest on.
    func reasons(for contribution: Contribution) -> [Reason] {
        let subject = measures.prefix(topical.count).map { $0.reason(for: contribution) }
        guard subject.contains(where: { $0.rankScore > 0 }) else { return subject }
        return subject + measures.dropFirst(topical.count).map { $0.reason(for: contribution) }
    }
}
