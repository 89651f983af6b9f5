import Pool

/// One part of the score, prepared for one need.
///
/// A criterion that the need cannot use is not made.
protocol Criterion {
    /// The value of what a candidate brings, from 0 to 1,000.
    func raw(of contribution: Contribution) -> Int

    /// What the value was computed from.
    func support(of contribution: Contribution) -> Support
}

/// The details of a reason and the works that it rests on.
struct Support {
    var details: [Detail] = []
    var evidence: [Key] = []
}

/// A criterion that speaks of the subject matter, and so can find candidates.
protocol TopicalCriterion: Criterion {
    /// Marks every candidate whose value may be above nought.
    func mark(_ candidates: inout [Bool])
}
