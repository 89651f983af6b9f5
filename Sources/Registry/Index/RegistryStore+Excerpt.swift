import GRDB
package import Ledger
package import Matching
package import Pool

/// What of a registry answers for one need, as the whole would.
package struct NeedExcerpt {
    package let matcher: Matcher
    private let records: [Kind: [StoredRecord]]

    init(_ matcher: Matcher, _ records: [Kind: [StoredRecord]]) {
        self.matcher = matcher
        self.records = records
    }

    /// The records of a kind that the answer may speak of.
    package func records(_ kind: Kind) -> [RegistryRecord] {
        (records[kind] ?? []).map(RegistryRecord.init)
    }
}

/// Which candidates of a need are asked for.
package struct ExcerptRequest: Sendable {
    package var kinds: Set<Kind>
    /// How many open ones.
    package var top: Int
    /// Whether those are asked for too that a gate closes on the way.
    package var withClosed: Bool

    /// Whether it is asked, too, who in the pool holds each skill.
    package var withSupply: Bool

    package init(kinds: Set<Kind>, top: Int, withClosed: Bool, withSupply: Bool = false) {
        self.kinds = kinds
        self.top = top
        self.withClosed = withClosed
        self.withSupply = withSupply
    }

    /// Where more candidates than this must be looked at, the pool is loaded as a whole.
    static let most = 6_000

    /// The numbers of candidates that are loaded, one after the other, until that is enough.
    var sizes: [Int] {
        sequence(first: 2 * top + 40) { $0 * 6 }.prefix { $0 <= Self.most }.map(\.self)
    }
}

extension RegistryStore {
    /// What answers for a need, found by the index beside the registry.
    ///
    /// - Returns: `nil` where there is no index of this registry, where it is damaged or too much was
    ///   written since, and where too much of the pool would have to be loaded: then the pool is to be
    ///   loaded as a whole.
    /// - Complexity: time grows with the items that have the need's terms, the holders of its skills
    ///   and what was written since the index was made; some hundred records are loaded beside that.
    package func excerpt(
        for need: RegistryRecord, _ request: ExcerptRequest, profile: Matching.Profile, on day: Day
    ) throws(RegistryError) -> NeedExcerpt? {
        try read { database in
            guard let image = try image(database) else { return nil }
            do {
                guard let index = try PoolIndex(image, database) else { return nil }
                return try excerpt(for: need, request, index, profile, day, database)
            } catch is IndexImage.Damage {
                return nil
            }
        }
    }

    private func excerpt(
        for need: RegistryRecord, _ request: ExcerptRequest, _ index: PoolIndex,
        _ profile: Matching.Profile, _ day: Day, _ database: Database
    ) throws -> NeedExcerpt? {
        let image = index.image
        guard
            var asked = try AskedNeed(
                need, index, profile, day, kinds: request.kinds, database)
        else { return nil }
        if request.withSupply {
            let holders = try asked.pool.holders(of: [need.key])
            guard holders.count <= ExcerptRequest.most else { return nil }
            try asked.base.loadCandidates(
                try holders.records(image), twins: index.twins, withWorks: false)
        }
        for size in request.sizes {
            let prospects = try asked.search.prospects(size, withClosed: request.withClosed)
            guard let loaded = try asked.load(prospects) else { return nil }
            if asked.search.isEnough(
                prospects, loaded.numbers, loaded.matcher, top: request.top)
            {
                return NeedExcerpt(loaded.matcher, loaded.records)
            }
        }
        return nil
    }

    /// What answers for one pair, found by the index beside the registry.
    ///
    /// - Returns: `nil` in the same cases as for a need.
    /// - Complexity: those who stand above the candidate are loaded beside what a need takes.
    package func excerpt(
        for need: RegistryRecord, and candidate: RegistryRecord, profile: Matching.Profile,
        on day: Day
    ) throws(RegistryError) -> NeedExcerpt? {
        try read { database in
            guard let image = try image(database) else { return nil }
            do {
                guard let index = try PoolIndex(image, database),
                    let asked = try AskedNeed(
                        need, index, profile, day, kinds: Matcher.kinds, database)
                else { return nil }
                return try asked.excerpt(for: candidate)
            } catch is IndexImage.Damage {
                return nil
            }
        }
    }
}
