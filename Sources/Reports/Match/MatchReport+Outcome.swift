package import Matching
import Pool

extension MatchReport {
    /// Whether a need can be served, and what is in the way when it cannot.
    package enum Outcome: String, CaseIterable, Hashable, Sendable {
        case served
        /// Nobody outside the organization that asks has what is asked for.
        case expertise
        /// Somebody has it, and gates close every such pair.
        case restricted
        /// Nobody is seen to have it; what the need and the pool say does not prove that none has.
        case notFound = "not-found"
        /// The need says too little to be matched.
        case incomplete
        /// The need has as many contracts as it asks for.
        case settled
    }

    package func outcome(of ranking: Ranking) -> Outcome { answer(to: ranking).outcome }

    /// The pairs that reach the points of a suitable candidate and may still be proposed.
    func suitable(_ ranking: Ranking) -> [Match] { answer(to: ranking).suitable }

    func count(_ outcome: Outcome) -> Int {
        rankings.count { self.outcome(of: $0) == outcome }
    }

    /// Everybody who is suitable for some need.
    var recommended: Set<Key> {
        Set(rankings.flatMap { suitable($0).map(\.candidate) })
    }
}

extension Match {
    var skillFits: [SkillFit] { fits(SkillFit.self) }
}

extension Reason {
    var skillFits: [SkillFit] { fits(SkillFit.self) }
}
