import ArgumentParser
import Ledger
import Pool
import Registry

extension Kind {
    /// What can be done with records of the kind besides what can be done with all.
    var verbs: [any ParsableCommand.Type] {
        switch self {
        case .source:
            [
                AddSource.self, ImportSources.self, SourceMaps.self, LockSources.self,
                UnlockSources.self,
            ]
        case .skill: [ListCandidates.self]
        case .talent: [ConfirmTags<Talent>.self, CountRecords.self]
        case .need:
            [
                SubmitNeeds.self, ReviewNeed.self, PublishNeed.self, CloseNeed.self,
                ReopenNeed.self, ExpireNeeds.self, MergeNeeds.self, ConfirmTags<Need>.self,
                AcceptSkill.self,
            ]
        case .engagement: [AddEngagement.self, SetEngagement.self, EditRecord<Engagement>.self]
        case .plan:
            [
                MakePlan.self, PinPair.self, ForbidPair.self, FreePair.self, SwapPair.self,
                AddToPlan.self, DropFromPlan.self, ComparePlans.self, AdoptPlan.self,
                WithdrawPlan.self,
            ]
        case .profile: [LearnProfile.self]
        default: []
        }
    }

    /// Whether a record is put in and changed field by field; what is the vocabulary's is written in
    /// files, and introductions and offices have commands of their own.
    var isTyped: Bool {
        [.talent, .need, .org, .work, .team, .station, .conflict, .grant].contains(self)
    }

    /// What is to be known of all records of the kind together: whether the list of offices is
    /// locked, once somebody has locked it.
    func remark(on store: RegistryStore) throws -> String? {
        guard self == .source else { return nil }
        return try store.sourceLock().map { lock in
            Message.officeLock(
                isLocked: lock.isLocked, by: lock.operatorName,
                on: LocalTime.day(of: lock.setAt)?.text ?? lock.setAt
            ).text
        }
    }
}
