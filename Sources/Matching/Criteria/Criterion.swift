import Pool

/// Every criterion, in the order in which reasons are given.
let criteria: [any Criterion.Type] = topicalCriteria + contextCriteria

private let topicalCriteria: [any TopicalCriterion.Type] = [
    SkillCoverage.self, TextSimilarity.self,
]

private let contextCriteria: [any Criterion.Type] = [
    FieldCloseness.self, ClassFitness.self, Nearness.self, ModeFitness.self, TrackRecord.self,
]

/// What one part of the score is measured by, prepared for one need.
protocol Criterion: SendableMetatype {
    /// What it gives as the details of a reason.
    associatedtype Fit: Codable & Hashable & Sendable

    /// The part of the score that is measured.
    static var part: Part { get }

    /// The fields whose values its reasons tell: outside they are read where all of these are.
    static var told: [any KindField] { get }

    /// The fields of talents and needs that the criterion alone reads: the snapshot keeps them.
    static var fields: [any KindField] { get }

    /// Returns `nil` when the need gives nothing to measure by.
    init?(_ need: Snapshot.Need, _ index: Index)

    /// How sure it is that the need asks for what is measured, in thousandths: points beyond it go to
    /// the other parts.
    var certainty: Int { get }

    /// The value of what a candidate brings.
    func raw(of contribution: Contribution) -> Share

    /// What the value was computed from.
    func support(of contribution: Contribution) -> Support
}

extension Criterion {
    static var fields: [any KindField] { [] }

    var certainty: Int { 1000 }
}

/// The details of a reason and the works that it rests on.
struct Support {
    var details: [Detail] = []
    var evidence: [Key] = []
}

/// A criterion that speaks of the subject matter, and so can find candidates; the others only weigh
/// where one of these does.
protocol TopicalCriterion: Criterion {
    /// Marks every candidate whose value may be above nought.
    func mark(_ candidates: inout [Bool])
}
