/// How early the relevant candidates of a need come.
enum Precision {
    /// Average precision: the mean, over the relevant ones, of the share of relevant ones up to
    /// each (Buckley and Voorhees 2000).
    ///
    /// Places are those among the judged candidates. Returns `nil` when none is relevant.
    static func average(_ isRelevant: [Bool]) -> Double? {
        var (found, sum) = (0, 0.0)
        for (place, isRelevant) in isRelevant.enumerated() where isRelevant {
            found += 1
            sum += Double(found) / Double(place + 1)
        }
        return found > 0 ? sum / Double(found) : nil
    }

    /// One divided by the place of the first relevant one among the judged candidates (Voorhees
    /// 1999); `nil` when none is relevant.
    static func reciprocalRank(_ isRelevant: [Bool]) -> Double? {
        isRelevant.firstIndex(of: true).map { 1 / Double($0 + 1) }
    }

    /// The share of the relevant ones that are among the first `count` of the whole pool, judged or
    /// not; `nil` when none is relevant.
    static func recall(_ relevant: [JudgedNeed.Candidate], amongFirst count: Int) -> Double? {
        guard !relevant.isEmpty else { return nil }
        let found = relevant.count { candidate in
            if case .listed(let rank, _) = candidate.placing { rank <= count } else { false }
        }
        return Double(found) / Double(relevant.count)
    }
}
