import Matching
import Pool
import Registry
import Reports

extension PlanRun {
    /// A plan as the registry has it, with what has changed since.
    ///
    /// One on which nobody has decided yet is proven where making it again today gives the same.
    mutating func shown(_ draft: PlanDraft, in store: RegistryStore) throws -> PlanReport {
        let plan = draft.record
        let pairs = Set(plan.pairs.map(\.planPair))
        guard plan.status == .proposed else {
            let held = try outcome(holding: pairs, PlanChoices())
            return report(draft, held, news: try news(of: plan, held, [], in: store))
        }
        let again = try outcome(draft.choicesKeepingPlaced)
        let changes = PlanDifference(from: plan.placed, to: again.placed).changes
        let shown = changes.isEmpty ? again : try outcome(holding: pairs, draft.choices)
        return report(draft, shown, news: try news(of: plan, shown, changes, in: store))
    }

    private func news(
        of plan: PlanRecord, _ shown: PlanOutcome, _ changes: [PlanDifference.Change],
        in store: RegistryStore
    ) throws -> [String] {
        var news: [String] = []
        if let ahead = try store.ahead(plan) { news.append(ahead.text) }
        if !changes.isEmpty {
            news.append(
                words(
                    "编好以后人才库有变动，以下是已存的安排；按现在的记录重排会不同：",
                    "The registry has changed since: below is the plan as it was written; made again now it would differ: "
                ) + changes.map(names.sentence).joined(separator: words("；", "; ")))
        }
        if plan.status == .proposed, !unasked.isEmpty {
            news.append(
                Message.needsNotAsking(unasked.map(names.title), plan: plan.key.shown).text)
        }
        let gone = plan.pairs.count - shown.filled
        if gone > 0 {
            news.append(
                words(
                    "安排的人选中有\(gone)名现已不在库内。",
                    "Of those who were placed, \(gone) are in the registry no more."))
        }
        return try news + [PlanNews(since: plan, in: store).removed].compactMap(\.self)
    }
}
