import Ledger
import Matching
import Pool
import Registry
import Reports
import Words

/// A matcher over the registry, on one day, by one profile, for one reader.
struct MatchSetting {
    let matcher: Matcher
    private let basis: MatchReport.Basis
    /// Gives the records that the matcher has in place of the whole pool.
    private let records: ((Kind) -> [RegistryRecord])?

    init(
        _ name: String?, _ store: RegistryStore, _ snapshot: Snapshot, on day: Day,
        to audience: Audience
    ) throws {
        let profile = try store.demandedProfile(name)
        self.init(
            Matcher(
                snapshot, model: try store.model(for: snapshot), profile: profile, on: day,
                audience: audience))
    }

    /// Over a part of the pool, for the department.
    init(_ excerpt: NeedExcerpt) { self.init(excerpt.matcher) { excerpt.records($0) } }

    /// Over the needs alone.
    init(_ series: NeedSeries) {
        self.init(series.matcher, of: series.revision) { series.records($0) }
    }

    private init(
        _ matcher: Matcher, of revision: Int? = nil, records: ((Kind) -> [RegistryRecord])? = nil
    ) {
        self.matcher = matcher
        self.records = records
        let profile = matcher.profile
        basis = MatchReport.Basis(
            day: matcher.day, revision: revision ?? matcher.snapshot.revision,
            profile: "\(profile.name) \(profile.version)", model: matcher.model.id)
    }

    /// The names and texts behind the keys.
    func facts(_ store: RegistryStore) throws -> MatchReport.Facts {
        try MatchReport.Facts(matcher.snapshot, codes: Codes.names, on: matcher.day) {
            kind throws(RegistryError) in
            guard let records else { return try store.records(kind) }
            return records(kind)
        }
    }

    func report(
        on rankings: [Ranking], settlements: [Settlement] = [], of subject: Key? = nil,
        _ facts: MatchReport.Facts, brief: BriefFigures? = nil, in period: Period? = nil,
        language: Language = .current
    ) -> MatchReport {
        var basis = basis
        basis.period = period
        return MatchReport(
            rankings, settlements: settlements, of: subject, on: basis, facts: facts,
            to: matcher.disclosure, brief: brief, language: language)
    }

    /// Keeps an index of the pool, unless only a part of it was loaded, or vectors are compared, of
    /// which the index knows nothing.
    func keepIndex(in store: RegistryStore) throws {
        guard records == nil, matcher.snapshot.embeddings == nil else { return }
        try store.keepIndex(of: matcher)
    }

    func report(on rankings: [Ranking], _ store: RegistryStore) throws -> MatchReport {
        report(on: rankings, try facts(store))
    }
}
