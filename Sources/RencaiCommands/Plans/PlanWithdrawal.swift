import Ledger
import Pool
import Registry

/// A plan that is withdrawn: what became of the introductions that it made.
///
/// Those on which nobody has acted go, as if the plan had not been adopted; they are not broken off,
/// since that would count as a refusal, and keep the pair out of every later plan. Those that came to
/// nothing stay as they ended. Where work has begun the plan is not withdrawn.
struct PlanWithdrawal {
    /// Introductions that go.
    private(set) var untouched: [RegistryRecord] = []
    /// Introductions on which somebody works, or did.
    private(set) var begun: [RegistryRecord] = []
    /// Introductions that ended without a contract.
    private(set) var ended: [RegistryRecord] = []
    private let plan: PlanRecord

    init(_ plan: PlanRecord, in store: RegistryStore) throws {
        self.plan = plan
        let mark = PlanMark(plan)
        // A pair may have left the plan since it was adopted.
        for need in plan.spokenNeeds.sorted() {
            for introduction in try store.introductions(of: need).map(\.record)
            where mark.marks(introduction) {
                let progress = introduction.introductionProgress
                if introduction.isUntouched {
                    untouched.append(introduction)
                } else if progress.isRefused {
                    ended.append(introduction)
                } else {
                    begun.append(introduction)
                }
            }
        }
    }

    /// What is to be written: the plan, and the introductions that go.
    ///
    /// Their needs stand where they stood: whoever was only recommended leads none further.
    func records(
        reason: String, on day: PartialDate, in store: RegistryStore
    ) throws -> [Record] {
        var withdrawn = plan
        (withdrawn.status, withdrawn.reason, withdrawn.decided) = (.withdrawn, reason, day)
        let removals = untouched.map { introduction in
            var record = Record(kind: .engagement, key: introduction.key, operation: .delete)
            record.reason = "\(PlanMark(plan).text)\(PlanStatus.withdrawn.text)：\(reason)"
            return record
        }
        return try store.records(of: withdrawn, replacing: plan, reason: reason) + removals
    }
}

extension RegistryRecord {
    /// Whether an introduction is as a plan made it: recommended, and nobody has said anything.
    fileprivate var isUntouched: Bool {
        let replies = [self[Engagement.decision], self[Engagement.orgReply]]
        return self[Engagement.stage] == .recommended && replies.allSatisfy { $0 == nil }
            && all(Engagement.step).count == 1
    }
}
