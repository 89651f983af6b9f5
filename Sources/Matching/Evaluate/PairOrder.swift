/// In which order pairs of judged candidates come; equal scores count as half right.
enum PairOrder {
    /// A grade beside the score that a ranking gives.
    struct Entry {
        let grade: Int
        let score: Int
    }

    /// The pairwise loss: over all pairs of different grades, the difference of the grades where the
    /// worse one scores higher, half of it where both score alike, as a share of all differences
    /// (Stelmakh, Wieting, Neubig and Shah 2023, where each rater's papers are compared).
    ///
    /// The weight is the sum of the differences, so that the terms of several needs add up.
    static func loss(_ entries: [Entry]) -> Ratio.Term {
        var (lost, all) = (0, 0)
        for (place, one) in entries.enumerated() {
            for other in entries.dropFirst(place + 1) where one.grade != other.grade {
                let (better, worse) = one.grade > other.grade ? (one, other) : (other, one)
                let difference = better.grade - worse.grade
                all += 2 * difference
                // In halves, so that whole numbers do.
                if better.score < worse.score { lost += 2 * difference }
                if better.score == worse.score { lost += difference }
            }
        }
        return Ratio.Term(sum: Double(lost) / 2, weight: Double(all) / 2)
    }

    /// The area under the curve of hits over false alarms: how often a relevant candidate scores
    /// higher than another (Hanley and McNeil 1982).
    ///
    /// The weight is the number of pairs of a relevant candidate and another.
    static func area(_ entries: [Entry], relevantFrom grade: Int) -> Ratio.Term {
        let relevant = entries.count { $0.grade >= grade }
        // In halves, so that whole numbers do.
        var (below, won) = (0, 0)
        let alike = Dictionary(grouping: entries, by: \.score).sorted { $0.key < $1.key }
        for (_, entries) in alike {
            let hits = entries.count { $0.grade >= grade }
            let others = entries.count - hits
            won += hits * (2 * below + others)
            below += others
        }
        return Ratio.Term(sum: Double(won) / 2, weight: Double(relevant * below))
    }
}
