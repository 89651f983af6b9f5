import Matching
import Pool

extension PlanRecord {
    /// Refuses what is done to plans on which nobody has decided yet.
    func demandProposed(else hint: Message? = nil) throws(Failure) {
        guard status != .proposed else { return }
        let usual = status == .adopted ? Message.withdrawPlan(key.shown) : .makeAnotherPlan
        throw Failure(.rejected, .planDecided(name, status: status.text), hint: hint ?? usual)
    }

    /// Who goes where, for a comparison.
    var placed: [PlanDifference.Placed] {
        pairs.map { PlanDifference.Placed($0.planPair, points: $0.points ?? 0) }
    }
}
