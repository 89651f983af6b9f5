import GRDB
import Ledger
import Matching
import Pool

/// One need with the index, while the registry is read: who is loaded to answer for it.
struct AskedNeed {
    /// The need and what decides how its candidates are measured, and whoever the index does not know.
    var base: ExcerptLoader
    let search: NeedSearch
    private let index: PoolIndex
    let pool: ImageSearch
    private let unknown: [Kind: [Int]]
    private let state: RegistryState
    private let key: Key

    /// Returns `nil` where the registry has no such need, or the index does not fit it.
    init?(
        _ need: RegistryRecord, _ index: PoolIndex, _ profile: Matching.Profile, _ day: Day,
        kinds: Set<Kind>, _ database: Database
    ) throws {
        var base = try ExcerptLoader(database)
        guard
            let record = try RegistryStore.recordID(need.key, database).flatMap({
                try base.loadNeed($0)
            })
        else { return nil }
        let vocabulary = try ImageSkills(index.image)
        let skills = try vocabulary.surroundings(of: record.askedSkills)
        try base.load(.skill, vocabulary.records(of: skills))
        try base.loadEngagements(index.witnesses(besides: record.id))
        let pool = try ImageSearch(
            index.image, try base.rows(), skills, around: vocabulary, besides: index.outdated,
            profile: profile, on: day, kinds: kinds)
        guard let pool, let search = try NeedSearch(pool, need.key) else { return nil }
        unknown = index.unknown.filter { kinds.contains($0.key) }
        try base.loadCandidates(unknown, twins: index.twins)
        state = try RegistryState.fetch(database)
        self.base = base
        self.search = search
        self.index = index
        self.pool = pool
        key = need.key
    }

    /// An excerpt with some prospects and whoever the index does not know; `nil` where the index does
    /// not fit them.
    ///
    /// `others` tells how many have points whom it does not hold.
    func load(
        _ prospects: Prospects, others: Int = 0
    ) throws -> (matcher: Matcher, numbers: ExcerptNumbers, records: [Kind: [StoredRecord]])? {
        let found = try prospects.records(index.image)
        let picked = found.merging(unknown, uniquingKeysWith: +)
        var loader = base
        try loader.loadCandidates(picked, twins: index.twins)
        let snapshot = Snapshot(
            registry: state.id, revision: state.revision,
            rows: try loader.rows(twins: index.twins),
            excerpt: Excerpt(
                counts: index.counts, picked: loader.keys(of: picked), others: others))
        guard
            let numbers = ExcerptNumbers(snapshot, prospects.numbers, loader.keys(of: found))
        else { return nil }
        return (pool.matcher(snapshot), numbers, loader.records)
    }

    /// An excerpt that explains the pair with a candidate as the whole pool does; `nil` where too
    /// many stand above it.
    func excerpt(for candidate: RegistryRecord) throws -> NeedExcerpt? {
        let contenders = try Contenders(search)
        let number = try index.image.candidates(ofRecords: [candidate.id]).first.flatMap {
            index.outdated.candidates.contains($0) ? nil : $0
        }
        var selection = Contenders.Selection()
        while true {
            let prospects = contenders.prospects(selection, with: number)
            guard prospects.count <= ExcerptRequest.most,
                let loaded = try load(
                    prospects, others: contenders.count(besides: prospects))
            else { return nil }
            let excerpt = NeedExcerpt(loaded.matcher, loaded.records)
            guard
                let explained = loaded.matcher.explanation(
                    need: key, candidate: candidate.key, kind: candidate.kind),
                let more = contenders.more(
                    than: selection, for: explained, number, in: loaded.matcher.snapshot,
                    loaded.numbers)
            else { return excerpt }
            selection = more
        }
    }
}

extension StoredRecord {
    /// The numbers of the skills that a need asks for.
    fileprivate var askedSkills: [Int] { values(of: Need.skill.index).compactMap(\.target) }
}

extension ExcerptLoader {
    /// The keys of some of the records, by kind.
    func keys(of ids: [Kind: [Int]]) -> [Kind: Set<Key>] {
        var keys: [Kind: Set<Key>] = [:]
        for (kind, ids) in ids {
            let wanted = Set(ids)
            keys[kind] = Set((records[kind] ?? []).filter { wanted.contains($0.id) }.map(\.key))
        }
        return keys
    }
}
