import Pool

/// The criteria of one need with the most that each can give.
struct Scorer {
    private struct Measure {
        let part: Part
        let criterion: any Criterion
        let scale: Scale
        let maximum: Int

        func reason(for contribution: Contribution) -> Reason {
            let raw = criterion.raw(of: contribution)
            return Reason(part: part, raw: raw, mapped: scale.share(of: raw), maximum: maximum)
        }
    }

    private let measures: [Measure]
    private let index: Index

    init(_ need: Snapshot.Need, _ matcher: Matcher) {
        let profile = matcher.profile
        let index = matcher.index
        let usable = Part.allCases.compactMap { part in
            part.criterion(need, index).map { (part, $0) }
        }
        let maxima = sharedMaxima(usable.map { profile.points[$0.0] ?? 0 })
        measures = zip(usable, maxima).map { entry, maximum in
            Measure(
                part: entry.0, criterion: entry.1, scale: profile.scales[entry.0] ?? .linear,
                maximum: maximum)
        }
        self.index = index
    }

    /// The candidates that speak of the need's subject at all: the first stage.
    func candidates() -> [Int] {
        var marks = [Bool](repeating: false, count: index.snapshot.candidates.count)
        for measure in measures {
            (measure.criterion as? any TopicalCriterion)?.mark(&marks)
        }
        return marks.indices.filter { marks[$0] }
    }

    /// The points of a candidate: the second stage.
    func points(of contribution: Contribution) -> Int {
        var topical = 0
        var other = 0
        // By place: a copy of each measure for each candidate would cost more than the scoring.
        for place in measures.indices {
            let isTopical = measures[place].part.isTopical
            // Where nothing speaks of the subject, the rest does not count.
            if !isTopical, topical == 0 { break }
            let points = measures[place].reason(for: contribution).points
            if isTopical { topical += points } else { other += points }
        }
        return topical + other
    }

    /// The reasons of a candidate, in the order of the parts, with all that they rest on.
    func reasons(for contribution: Contribution) -> [Reason] {
        var reasons: [Reason] = []
        for measure in measures {
            if !measure.part.isTopical, !reasons.contains(where: { $0.points > 0 }) { break }
            var reason = measure.reason(for: contribution)
            let support = measure.criterion.support(of: contribution)
            reason.details = support.details
            reason.evidence = support.evidence
            reasons.append(reason)
        }
        return reasons
    }
}

/// Shares 1,000 points in proportion to the parts' own, by largest remainder.
///
/// Equal remainders go to the part that comes first.
func sharedMaxima(_ points: [Int]) -> [Int] {
    let total = points.reduce(0, +)
    guard total > 0 else { return points }
    var shares = points.map { $0 * 1000 / total }
    let remainders = points.map { $0 * 1000 % total }
    let order = points.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for part in order.prefix(1000 - shares.reduce(0, +)) { shares[part] += 1 }
    return shares
}

extension Part {
    /// The criterion of the part; `nil` when the need gives nothing to measure by.
    fileprivate func criterion(_ need: Snapshot.Need, _ index: Index) -> (any Criterion)? {
        switch self {
        case .skills: SkillCoverage(need, index)
        case .text: TextSimilarity(need, index)
        case .field: FieldCloseness(need, index)
        case .class: ClassFitness(need, index)
        case .place: Nearness(need, index)
        case .mode: ModeFitness(need, index)
        case .record: TrackRecord(need, index)
        }
    }
}
