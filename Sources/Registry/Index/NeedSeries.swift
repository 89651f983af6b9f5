import GRDB
package import Ledger
package import Matching
package import Pool

/// The needs of a registry with the index beside it: each is answered by those candidates alone whom
/// the index finds for it.
package struct NeedSeries {
    private let store: RegistryStore
    private let request: ExcerptRequest
    private let state: RegistryState
    private let index: PoolIndex
    private let search: ImageSearch
    private let base: [Kind: [StoredRecord]]

    /// So many candidates are loaded at a time, unless one need alone has more.
    private static let atATime = 12_000

    /// Knows all needs and what decides how their candidates are measured, and no candidate.
    package var matcher: Matcher { search.base }

    /// The records that needs are told by.
    package func records(_ kind: Kind) -> [RegistryRecord] {
        (base[kind] ?? []).map(RegistryRecord.init)
    }

    fileprivate init?(
        _ store: RegistryStore, _ request: ExcerptRequest, _ image: IndexImage,
        _ profile: Matching.Profile, _ day: Day, _ audience: Audience, _ database: Database
    ) throws {
        guard let index = try PoolIndex(image, database) else { return nil }
        var loader = try ExcerptLoader(database)
        try loader.loadAllNeeds()
        try loader.loadEngagements(index.witnesses())
        let vocabulary = try ImageSkills(image)
        let rows = try loader.rows()
        // No skill was written since: all are where they were.
        let search = try ImageSearch(
            image, rows, vocabulary.all, around: vocabulary, besides: index.outdated,
            profile: profile, on: day, audience: audience, kinds: request.kinds)
        guard let search else { return nil }
        try loader.loadPartners()
        self.store = store
        self.request = request
        state = try RegistryState.fetch(database)
        self.index = index
        self.search = search
        base = loader.records
    }
}

extension NeedSeries {
    /// Ranks some needs in order, and gives the rankings part by part with what they speak of.
    ///
    /// - Returns: the needs from the first on that it cannot answer, as there is too much to load or
    ///   somebody has written meanwhile: for these the pool is to be loaded as a whole.
    /// - Throws: what every look into the registry does, and what `body` throws.
    package func forEachPart(
        of needs: [Key], _ body: (NeedExcerpt, [Ranking]) throws -> Void
    ) throws -> [Key] {
        var left = needs[...]
        let size = request.top + request.top / 8 + 4
        while !left.isEmpty {
            let part = left.prefix(max(1, Self.atATime / size))
            var rankings: [Ranking] = []
            if let loaded = try load(Array(part), size) {
                rankings = loaded.rankings
                try body(loaded.excerpt, rankings)
            }
            left = left.dropFirst(rankings.count)
            guard rankings.count < part.count, let need = left.first else { continue }
            guard let (excerpt, ranking) = try answer(need) else { break }
            try body(excerpt, [ranking])
            left = left.dropFirst()
        }
        return Array(left)
    }

    /// One need, for which more has to be looked at.
    private func answer(_ need: Key) throws -> (NeedExcerpt, Ranking)? {
        for size in request.sizes {
            guard let loaded = try load([need], size) else { return nil }
            if let ranking = loaded.rankings.first { return (loaded.excerpt, ranking) }
        }
        return nil
    }

    /// The rankings of the first needs for which so many candidates each are enough; `nil` where the
    /// registry is not as it was.
    private func load(
        _ needs: [Key], _ size: Int
    ) throws -> (excerpt: NeedExcerpt, rankings: [Ranking])? {
        do {
            let found = try needs.inParallel { need in Result { try find(need, size) } }
                .compactMap { try $0.get() }
            let all = Prospects(Set(found.flatMap(\.prospects.numbers)))
            guard found.count == needs.count,
                let (excerpt, numbers) = try self.excerpt(
                    all, try all.records(index.image), for: needs)
            else { return nil }
            let rankings = found.inParallel { rank($0, excerpt.matcher, numbers) }
            return (excerpt, rankings.prefix { $0 != nil }.compactMap(\.self))
        } catch is IndexImage.Damage {
            return nil
        }
    }

    /// A need with its candidates.
    private typealias Found = (key: Key, search: NeedSearch, prospects: Prospects)

    private func find(_ need: Key, _ size: Int) throws -> Found? {
        guard let search = try NeedSearch(search, need) else { return nil }
        return (need, search, try search.prospects(size, withClosed: request.withClosed))
    }

    /// The ranking of a need in an excerpt; `nil` where its candidates are not enough.
    private func rank(_ found: Found, _ matcher: Matcher, _ numbers: ExcerptNumbers) -> Ranking? {
        let ranking = matcher.rank(
            need: found.key, kinds: request.kinds, top: request.top,
            withClosed: request.withClosed, among: numbers.excerpt(found.prospects))
        guard let ranking,
            found.search.isEnough(
                found.prospects, numbers, ranking, in: matcher.snapshot, top: request.top)
        else { return nil }
        return ranking
    }

    /// An excerpt with some candidates, whose records are given, and whoever the index does not know;
    /// `nil` where the registry is not as it was, or the index does not fit it.
    private func excerpt(
        _ prospects: Prospects, _ found: [Kind: [Int]], for needs: [Key]
    ) throws(RegistryError) -> (NeedExcerpt, ExcerptNumbers)? {
        let asked = Set(needs)
        return try store.read { database in
            guard try RegistryState.fetch(database).revision == state.revision else { return nil }
            var loader = try ExcerptLoader(database, from: base)
            let named = (base[.need] ?? []).filter { asked.contains($0.key) }
            try loader.loadNamed(by: named.map(\.id))
            let unknown = index.unknown.filter { request.kinds.contains($0.key) }
            let picked = found.merging(unknown, uniquingKeysWith: +)
            try loader.loadCandidates(picked, twins: index.twins)
            let snapshot = Snapshot(
                registry: state.id, revision: state.revision,
                rows: try loader.rows(twins: index.twins),
                excerpt: Excerpt(counts: index.counts, picked: loader.keys(of: picked)))
            return ExcerptNumbers(snapshot, prospects.numbers, loader.keys(of: found)).map {
                (NeedExcerpt(search.matcher(snapshot), loader.records), $0)
            }
        }
    }
}

extension RegistryStore {
    /// The needs of the registry by the index beside it; `nil` where there is none of this registry,
    /// where it is damaged, and where too much was written since.
    ///
    /// - Complexity: the needs, the vocabulary and the index are read, and no candidate.
    package func needSeries(
        _ request: ExcerptRequest, profile: Matching.Profile, on day: Day, to audience: Audience
    ) throws(RegistryError) -> NeedSeries? {
        try read { database in
            guard let image = try image(database) else { return nil }
            do {
                return try NeedSeries(
                    self, request, image.inMemory(), profile, day, audience, database)
            } catch is IndexImage.Damage {
                return nil
            }
        }
    }
}
