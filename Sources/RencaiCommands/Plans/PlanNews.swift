import Ledger
import Pool
import Registry

/// What has changed since a plan was made, of the needs and candidates that it speaks of.
struct PlanNews {
    /// The names of the needs, and of the candidates, by key.
    let needs: [String]
    let candidates: [String]
    /// How many people were removed for good since; whether the plan spoke of them nobody knows.
    let purged: Int

    /// What is said of those who were removed for good.
    var removed: String? {
        guard purged > 0 else { return nil }
        return words(
            "编好以后彻底删除过 \(purged) 人；方案安排过其中谁的，那一条已一并删去，要补人选须重排",
            "people removed for good since the plan was made: \(purged); a placement of one of them went too, and to fill the place the plan is to be made again"
        )
    }

    /// Behind the batch that said on which revision the plan was made; of a plan that does not say,
    /// behind the one that brought it.
    init(since plan: PlanRecord, in store: RegistryStore) throws {
        let record = try store.record(.plan, named: plan.key.description)
        let origins = try [Plan.revision.index, Plan.name.index].map {
            try store.origins(of: $0, in: record.id)
        }
        guard let batch = origins.first(where: { !$0.isEmpty })?.values.max() else {
            (needs, candidates, purged) = ([], [], 0)
            return
        }
        needs = try Self.names(of: plan.spokenNeeds, changedAfter: batch, store)
        candidates = try Self.names(
            of: Set(plan.placements.map(\.candidate)), changedAfter: batch, store)
        purged = try store.purges(after: batch)
    }

    private static func names(
        of keys: Set<Key>, changedAfter batch: Int, _ store: RegistryStore
    ) throws -> [String] {
        let changed = try store.changed(among: keys, after: batch)
        let found = try store.titles(of: changed)
        return changed.sorted().map { found[$0]?.title ?? $0.shown }
    }
}

extension RegistryStore {
    /// What is to be said where a plan was made on a state that this registry never had, since it was
    /// put back to an older copy or the plan is another one's; `nil` where it had it.
    ///
    /// Whoever makes a plan brings the registry beyond the revision on which he made it.
    func ahead(_ plan: PlanRecord) throws -> Message? {
        let registry = try state().revision
        guard let revision = plan.origin.revision, revision >= registry else { return nil }
        return .planAhead(plan.name, revision: revision, registry: registry)
    }
}
