import Pool

/// Turns what a batch did to a record round, except for what was changed since.
struct Reversal {
    let baseline: any Baseline
    /// The number of the batch.
    let batch: Int
    /// The records that the batch changed more than once.
    let repeated: Set<Int>
    private let later: LaterChanges
    var records: StoredHeads

    init(_ baseline: any Baseline, batch: Int) throws {
        self.baseline = baseline
        self.batch = batch
        repeated = try baseline.recordsRepeated(in: batch)
        later = try LaterChanges(baseline, after: batch)
        records = StoredHeads(baseline)
    }

    /// The fate of a record that the batch made and nothing touched since: it goes, and its values need
    /// not be known for that; `nil` for every other one.
    mutating func plainFate(_ change: LedgerChange) throws -> UndoPlan.Fate? {
        let id = change.record
        guard !change.isChange, change.image == nil, !repeated.contains(id),
            later.batch(ofAny: id) == nil, let head = try records.head(id)
        else { return nil }
        return UndoPlan.Fate(kind: change.kind, wasGone: head.isGone, presence: .undone)
    }

    /// The batch by which a need was reviewed as it is now, of one that would get back other words and
    /// stay reviewed; `nil` of all other records.
    func review(of plan: UndoPlan) -> String? {
        guard plan.target.kind == .need, !plan.target.isGone, !plan.current.isGone,
            plan.target[Need.status]?.isReviewed == true,
            Need.reviewedFields.contains(where: plan.changes)
        else { return nil }
        let id = plan.current.id
        // A state that was said in so many words is a review that tells nothing else.
        let isUntold =
            plan.target.values(of: Need.review.index).isEmpty && !plan.changes(Need.review.index)
        return later.batch(changing: Need.review.index, of: id)
            ?? (isUntold ? later.batch(changing: Need.status.index, of: id) : nil)
    }

    /// The plan for a record with one change turned round, after those that the batch made later;
    /// `nil` where the record has moved on.
    mutating func plan(
        _ change: LedgerChange, after plan: UndoPlan? = nil, _ conflicts: inout UndoConflicts
    ) throws -> UndoPlan? {
        let id = change.record
        guard var plan = try plan ?? baseline.record(id).map({ UndoPlan($0) }) else { return nil }
        if let batch = change.isChange ? later.batch(ofWhole: id) : later.batch(ofAny: id) {
            conflicts.note(.changed, plan, by: batch)
            return nil
        }
        let before = change.before(of: plan.target.kind)
        plan.aliases += before?.aliases.compactMap(\.reversed) ?? []
        guard change.isChange else {
            plan.target.kind = before?.kind ?? plan.target.kind
            plan.target.values = try records.restored(before?.fields.values.flatMap(\.self) ?? [])
            plan.target.presence = before?.presence ?? .undone
            return plan
        }
        for (field, values) in (before?.fields ?? [:]).sorted(by: { $0.key < $1.key }) {
            if let batch = later.batch(changing: field, of: id) {
                conflicts.note(.changed, plan, field, by: batch)
            } else {
                plan.target.values.removeAll { $0.field == field }
                plan.target.values += try records.restored(values)
            }
        }
        return plan
    }
}
