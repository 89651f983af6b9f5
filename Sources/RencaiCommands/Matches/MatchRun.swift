import BatchFormat
import Matching
import Pool
import Registry
import Reports

/// A match run over the registry: the rankings and all that is needed to tell of them.
struct MatchRun {
    let report: MatchReport

    init(
        _ options: MatchOptions, _ store: RegistryStore, _ session: Session, withClosed: Bool
    ) throws {
        let day = Day(try session.day(options.on).daysSinceEpoch)
        let profile = try Self.profile(options.profile, store)
        let kinds = try Self.kinds(options.kind)
        let snapshot = try store.snapshot()
        let request = try MatchRequest(options, store, snapshot, on: day)
        let matcher = Matcher(snapshot, profile: profile, on: day, audience: request.audience)
        let settlements = request.needs.compactMap { snapshot.settlement(of: $0, on: day) }
        let settled = Set(settlements.map(\.need))
        let unsettled = request.needs.filter { !settled.contains($0) }
        // Who names a need sees its ranking all the same.
        let needs = request.isForAll ? unsettled : request.needs
        let rankings =
            if case .expert(let talent) = request.audience {
                matcher.needs(unsettled, for: talent, top: options.top.count)
            } else {
                needs.compactMap { key in
                    var ranking = matcher.rank(
                        need: key, kinds: kinds, top: options.top.count, withClosed: withClosed)
                    ranking?.supply = matcher.supply(for: key, kinds: kinds)
                    return ranking
                }
            }
        let basis = MatchReport.Basis(
            day: day, revision: snapshot.revision, profile: "\(profile.name) \(profile.version)",
            model: matcher.model.id)
        report = MatchReport(
            rankings, settlements: settlements, on: basis,
            facts: try MatchReport.Facts(store, snapshot, codes: Codes.names),
            to: matcher.disclosure, language: .current)
    }

    private static func profile(
        _ name: String?, _ store: RegistryStore
    ) throws -> Matching.Profile {
        if let profile = try store.profile(named: name) { return profile }
        let names = try store.records(.profile).flatMap { [$0.key.local, $0.title] }
        let name = name ?? ""
        throw Failure(
            .notFound, .unknownProfile(name, guess: closest(to: name, in: names)),
            hint: .seeList(Kind.profile.noun))
    }

    private static func kinds(_ name: String?) throws -> Set<Kind> {
        guard let name else { return Matcher.kinds }
        let found = Matcher.kinds.first {
            ([$0.noun, $0.rawValue] + $0.declaration.nouns).contains(name)
        }
        guard let found else { throw Failure(.usage, .notMatchable(name)) }
        return [found]
    }
}
