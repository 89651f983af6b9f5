/// What one part gives to judged candidates by a profile: how well it tells the good ones apart.
package struct PartYield: Hashable, Sendable {
    package let part: Part
    /// The mean points of those whose grade is good, and of all others.
    package let good: Double
    package let others: Double

    /// What each part gives, in the order of the parts; a need that cannot use one gives nothing.
    package static func all(
        _ needs: [MeasuredNeed], goodFrom grade: Int, by profile: Profile
    ) -> [PartYield] {
        var sums: [Part: (good: Int, others: Int)] = [:]
        for need in needs {
            for (candidate, points) in zip(need.candidates, need.points(by: profile)) {
                for (measure, points) in zip(need.measures, points) {
                    if candidate.grade >= grade {
                        sums[measure.part, default: (0, 0)].good += points
                    } else {
                        sums[measure.part, default: (0, 0)].others += points
                    }
                }
            }
        }
        let candidates = needs.flatMap(\.candidates)
        let good = candidates.count { $0.grade >= grade }
        func mean(_ sum: Int, _ count: Int) -> Double {
            count > 0 ? Double(sum) / Double(count * Reason.pointUnit) : 0
        }
        return Part.allCases.map { part in
            let sum = sums[part] ?? (0, 0)
            return PartYield(
                part: part, good: mean(sum.good, good),
                others: mean(sum.others, candidates.count - good))
        }
    }
}
