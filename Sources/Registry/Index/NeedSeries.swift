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

    package var revision: Int { state.revision }

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
    /// Ranks some needs, and gives in their order what becomes of each ranking.
    ///
    /// - Parameters:
    ///   - needs: their keys.
    ///   - transform: makes of some rankings, with what they speak of, what is wanted of each. The
    ///     needs for which more has to be looked at come to it later than those behind them.
    ///   - body: takes what was made, in the order of the needs.
    /// - Returns: the needs from the first on that it cannot answer, as there is too much to load or
    ///   somebody has written meanwhile: for these the pool is to be loaded as a whole.
    /// - Throws: what every look into the registry does, and what `transform` and `body` throw.
    package func forEachPart<Made>(
        of needs: [Key], _ transform: (NeedExcerpt, [Ranking]) throws -> [Made],
        _ body: ([Made]) throws -> Void
    ) throws -> [Key] {
        guard !request.withSupply || hasFewHolders(needs) else { return needs }
        var left = needs[...]
        while !left.isEmpty {
            let part = left.prefix(max(1, Self.atATime / firstSize))
            let made = try made(of: Array(part), transform)
            try body(made)
            left = left.dropFirst(made.count)
            guard made.count == part.count else { break }
        }
        return Array(left)
    }

    /// How many candidates are looked at for a need at first.
    fileprivate static func firstSize(_ top: Int) -> Int { top + top / 8 + 4 }

    private var firstSize: Int { Self.firstSize(request.top) }

    /// What is made of the rankings of the first needs that can be answered.
    ///
    /// Those for which too few candidates were loaded are asked again together, with more.
    private func made<Made>(
        of needs: [Key], _ transform: (NeedExcerpt, [Ranking]) throws -> [Made]
    ) throws -> [Made] {
        var made: [Key: Made] = [:]
        var left = needs
        for size in [firstSize] + request.sizes {
            let some = max(1, Self.atATime / size)
            for start in stride(from: 0, to: left.count, by: some) {
                let asked = Array(left[start..<min(start + some, left.count)])
                guard let (excerpt, rankings) = try load(asked, size) else { continue }
                for (ranking, one) in zip(rankings, try transform(excerpt, rankings)) {
                    made[ranking.need] = one
                }
            }
            left.removeAll { made[$0] != nil }
            if left.isEmpty { break }
        }
        return needs.lazy.map { made[$0] }.prefix { $0 != nil }.compactMap(\.self)
    }

    /// Whether those who hold what the needs ask for are few enough to be loaded beside the others.
    private func hasFewHolders(_ needs: [Key]) -> Bool {
        guard let holders = try? search.holders(of: needs) else { return false }
        return holders.count <= Self.atATime
    }

    /// The rankings of those of the needs for which so many candidates each are enough; `nil` where
    /// the registry is not as it was.
    private func load(
        _ needs: [Key], _ size: Int
    ) throws -> (excerpt: NeedExcerpt, rankings: [Ranking])? {
        do {
            let found = try needs.inParallel { need in Result { try find(need, size) } }
                .compactMap { try $0.get() }
            let all = Prospects(Set(found.flatMap(\.prospects.numbers)))
            let holders = request.withSupply ? try search.holders(of: needs) : Prospects([])
            guard found.count == needs.count,
                let (excerpt, numbers) = try self.excerpt(
                    all, try all.records(index.image), for: needs,
                    beside: try holders.records(index.image))
            else { return nil }
            let rankings = found.inParallel { rank($0, excerpt.matcher, numbers) }
            return (excerpt, rankings.compactMap(\.self))
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
        guard request.withSupply else { return ranking }
        var told = ranking
        told.supply = matcher.supply(for: found.key, kinds: request.kinds)
        return told
    }

    /// An excerpt with some candidates, whose records are given, and whoever the index does not know,
    /// beside others who are not ranked; `nil` where the registry is not as it was, or the index does
    /// not fit it.
    private func excerpt(
        _ prospects: Prospects, _ found: [Kind: [Int]], for needs: [Key],
        beside others: [Kind: [Int]]
    ) throws(RegistryError) -> (NeedExcerpt, ExcerptNumbers)? {
        let asked = Set(needs)
        return try store.read { database in
            guard try RegistryState.fetch(database).revision == state.revision else { return nil }
            var loader = try ExcerptLoader(database, from: base)
            let named = (base[.need] ?? []).filter { asked.contains($0.key) }
            try loader.loadNamed(by: named.map(\.id))
            let unknown = index.unknown.filter { request.kinds.contains($0.key) }
            let picked = found.merging(unknown, uniquingKeysWith: +)
            try loader.loadCandidates(others, twins: index.twins, withWorks: false)
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
    /// Whether it is quicker to load the candidates of some needs, found by the index, than all: those
    /// of so many needs that are named, else of all open ones.
    package func isServedByParts(
        needs named: Int?, top: Int
    ) throws(RegistryError) -> Bool {
        try read { database in
            let open = NeedStatus.allCases.filter(\.isOpen).map(\.text)
            let needs =
                try named
                ?? Int.fetchOne(
                    database,
                    sql: """
                        SELECT count(*) FROM kind_need
                        WHERE coalesce(status, ?) IN (\(open.map { _ in "?" }.joined(separator: ", ")))
                        """, arguments: StatementArguments([NeedStatus.standard.text] + open)) ?? 0
            let candidates = try Int.fetchOne(
                database,
                sql: """
                    SELECT (SELECT count(*) FROM kind_talent) + (SELECT count(*) FROM kind_team)
                        + (SELECT count(*) FROM kind_station)
                    """)
            return needs * NeedSeries.firstSize(top) < candidates ?? 0
        }
    }

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
