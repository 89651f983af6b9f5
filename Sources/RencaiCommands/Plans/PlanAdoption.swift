import Ledger
import Pool
import Registry

/// A plan that is adopted: the introductions that it makes, and those that are there already.
struct PlanAdoption {
    /// Who is introduced anew, need by need.
    let drafts: [(need: Key, drafts: [IntroductionDraft])]
    /// The pairs that are in touch or at work already; they are not introduced once more.
    let running: [(placement: PlanPlacement, introduction: RegistryRecord)]
    private let plan: PlanRecord
    private let adopted: PlanRecord

    init(
        _ plan: PlanRecord, in store: RegistryStore, on day: PartialDate, by operatorName: String
    ) throws {
        self.plan = plan
        var adopted = plan
        (adopted.status, adopted.decided) = (.adopted, day)
        self.adopted = adopted
        var keys = try store.introductionKeys(on: day)
        var drafts: [(need: Key, drafts: [IntroductionDraft])] = []
        var running: [(placement: PlanPlacement, introduction: RegistryRecord)] = []
        for (need, placements) in plan.pairsByNeed {
            let known = try store.introductions(of: need).map(\.record)
            var new: [IntroductionDraft] = []
            for placement in placements {
                if let introduction = known.first(where: { $0.isCurrent(placement.candidate) }) {
                    running.append((placement, introduction))
                } else if let draft = Self.draft(
                    placement, keys.next, PlanMark(plan).text, day, operatorName)
                {
                    _ = keys.take()
                    new.append(draft)
                }
            }
            if !new.isEmpty { drafts.append((need, new)) }
        }
        (self.drafts, self.running) = (drafts, running)
    }

    private static func draft(
        _ placement: PlanPlacement, _ key: Key, _ note: String, _ day: PartialDate,
        _ operatorName: String
    ) -> IntroductionDraft? {
        let draft = IntroductionDraft(
            of: placement.candidate, placement.kind, to: placement.need, as: key)
        guard var draft else { return nil }
        let stage = EngagementStage.recommended
        draft.record.asOf = day
        draft.record.entries.append(Entry(Engagement.stage.index, stage.text))
        draft.addStep(stage, on: day, by: operatorName, note: note)
        return draft
    }

    var count: Int { drafts.reduce(0) { $0 + $1.drafts.count } }

    /// What is to be written: the plan, the introductions, and where their needs stand by them.
    func records(in store: RegistryStore) throws -> [Record] {
        var records = try store.records(of: adopted, replacing: plan, reason: "")
        for (need, drafts) in drafts {
            records += drafts.map(\.record)
            let record = try store.records(named: need.description).first { $0.kind == .need }
            if let record, let status = try store.status(of: record, following: drafts) {
                records.append(record.record(standing: status))
            }
        }
        return records
    }
}

extension PlanRecord {
    /// Those who are to go somewhere, need by need.
    var pairsByNeed: [(need: Key, placements: [PlanPlacement])] {
        Dictionary(grouping: pairs, by: \.need).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }
}

extension RegistryRecord {
    /// Whether this is an introduction of somebody that is open or under contract.
    fileprivate func isCurrent(_ candidate: Key) -> Bool {
        introductionProgress.isCurrent
            && Engagement.candidates.contains { all($0).contains(candidate) }
    }
}
