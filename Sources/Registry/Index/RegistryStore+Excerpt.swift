import GRDB
package import Ledger
package import Matching
package import Pool

/// What of a registry answers for one need, as the whole would.
package struct NeedExcerpt {
    package let matcher: Matcher
    private let records: [Kind: [StoredRecord]]

    fileprivate init(_ matcher: Matcher, _ records: [Kind: [StoredRecord]]) {
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
    fileprivate static let most = 6_000

    /// The numbers of candidates that are loaded, one after the other, until that is enough.
    fileprivate var sizes: [Int] {
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
        let state = try RegistryState.fetch(database)
        let image = index.image
        var base = try ExcerptLoader(database)
        let vocabulary = try ImageSkills(image)
        guard let record = try Self.recordID(need.key, database).flatMap({ try base.loadNeed($0) })
        else {
            return nil
        }
        let skills = try vocabulary.surroundings(of: record.askedSkills)
        try base.load(.skill, vocabulary.records(of: skills))
        try base.loadEngagements(index.witnesses(besides: record.id))
        let search = try ImageSearch(
            image, for: need.key, try base.rows(), skills, around: vocabulary,
            besides: index.outdated, profile: profile, on: day, kinds: request.kinds)
        guard let search else { return nil }
        let unknown = index.unknown.filter { request.kinds.contains($0.key) }
        try base.loadCandidates(unknown, twins: index.twins)
        if request.withSupply {
            let holders = try search.holders()
            guard holders.count <= ExcerptRequest.most else { return nil }
            try base.loadCandidates(
                try holders.records(image), twins: index.twins, withWorks: false)
        }
        for size in request.sizes {
            let prospects = try search.prospects(size, withClosed: request.withClosed)
            let found = try prospects.records(image)
            let picked = found.merging(unknown, uniquingKeysWith: +)
            var loader = base
            try loader.loadCandidates(picked, twins: index.twins)
            let excerpt = Excerpt(counts: index.counts, picked: loader.keys(of: picked))
            let snapshot = Snapshot(
                registry: state.id, revision: state.revision,
                rows: try loader.rows(twins: index.twins), excerpt: excerpt)
            let matcher = try search.matcher(snapshot)
            if search.isEnough(prospects, loader.keys(of: found), matcher, top: request.top) {
                return NeedExcerpt(matcher, loader.records)
            }
        }
        return nil
    }
}

extension StoredRecord {
    /// The numbers of the skills that a need asks for.
    fileprivate var askedSkills: [Int] { values(of: Need.skill.index).compactMap(\.target) }
}

extension ExcerptLoader {
    /// The keys of some of the records, by kind.
    fileprivate func keys(of ids: [Kind: [Int]]) -> [Kind: Set<Key>] {
        var keys: [Kind: Set<Key>] = [:]
        for (kind, ids) in ids {
            let wanted = Set(ids)
            keys[kind] = Set((records[kind] ?? []).filter { wanted.contains($0.id) }.map(\.key))
        }
        return keys
    }
}
