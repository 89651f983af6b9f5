import BatchFormat
import Matching
import Pool
import Registry
import Reports

/// A matcher over the registry, on one day, by one profile, for one reader.
struct MatchSetting {
    let matcher: Matcher
    private let basis: MatchReport.Basis

    init(
        _ name: String?, _ store: RegistryStore, _ snapshot: Snapshot? = nil, on day: Day,
        to audience: Audience
    ) throws {
        let profile = try store.demandedProfile(name)
        let snapshot = try snapshot ?? store.snapshot()
        matcher = Matcher(snapshot, profile: profile, on: day, audience: audience)
        basis = MatchReport.Basis(
            day: day, revision: snapshot.revision, profile: "\(profile.name) \(profile.version)",
            model: matcher.model.id)
    }

    /// The names and texts behind the keys.
    func facts(_ store: RegistryStore) throws -> MatchReport.Facts {
        try MatchReport.Facts(store, matcher.snapshot, codes: Codes.names)
    }

    func report(
        on rankings: [Ranking], settlements: [Settlement] = [], of subject: Key? = nil,
        _ facts: MatchReport.Facts, in language: Language = .current
    ) -> MatchReport {
        MatchReport(
            rankings, settlements: settlements, of: subject, on: basis, facts: facts,
            to: matcher.disclosure, language: language)
    }

    func report(on rankings: [Ranking], _ store: RegistryStore) throws -> MatchReport {
        report(on: rankings, try facts(store))
    }
}
