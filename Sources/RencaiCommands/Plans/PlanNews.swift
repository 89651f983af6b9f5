import Pool
import Registry

/// What has changed since a plan was made, of the needs and candidates that it speaks of.
struct PlanNews {
    /// The names of the needs, and of the candidates, by key.
    let needs: [String]
    let candidates: [String]

    var isEmpty: Bool { needs.isEmpty && candidates.isEmpty }

    /// Behind the batch that said on which revision the plan was made; of a plan that does not say,
    /// behind the one that brought it.
    init(since plan: PlanRecord, in store: RegistryStore) throws {
        let record = try store.record(.plan, named: plan.key.description)
        let origins = try [Plan.revision.index, Plan.name.index].map {
            try store.origins(of: $0, in: record.id)
        }
        guard let batch = origins.first(where: { !$0.isEmpty })?.values.max() else {
            (needs, candidates) = ([], [])
            return
        }
        needs = try Self.names(of: plan.spokenNeeds, changedAfter: batch, store)
        candidates = try Self.names(
            of: Set(plan.placements.map(\.candidate)), changedAfter: batch, store)
    }

    private static func names(
        of keys: Set<Key>, changedAfter batch: Int, _ store: RegistryStore
    ) throws -> [String] {
        let changed = try store.changed(among: keys, after: batch)
        let found = try store.titles(of: changed)
        return changed.sorted().map { found[$0]?.title ?? $0.shown }
    }
}
