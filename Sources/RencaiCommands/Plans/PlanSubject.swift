import Matching
import Pool

/// Of what a change to a plan tells who else comes into question.
enum PlanSubject {
    /// Whoever could serve a need otherwise.
    case need(Key)
    /// Whoever would serve the need if the pair were not in the plan.
    case pinned(PlanPair)
}
