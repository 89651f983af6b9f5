import BatchFormat
import Matching
import Pool
import Registry
import Reports

/// A match run over the registry: the rankings and all that is needed to tell of them.
struct MatchRun {
    let report: MatchReport

    /// The needs that `--all` takes.
    static let openStatuses: Set<String> = ["已发布", "定向推送", "对接中"]

    init(
        _ options: MatchOptions, _ store: RegistryStore, _ session: Session, withClosed: Bool
    ) throws {
        let day = Day(try session.day(options.on).daysSinceEpoch)
        let profile = try Self.profile(options.profile, store)
        let kinds = try Self.kinds(options.kind)
        let snapshot = try store.snapshot()
        let needs = try Self.needs(options, store, snapshot)
        let matcher = Matcher(
            snapshot, profile: profile, on: day, audience: options.reader.audience)
        let rankings = needs.compactMap {
            matcher.rank(need: $0, kinds: kinds, top: options.top.count, withClosed: withClosed)
        }
        let basis = MatchReport.Basis(
            day: day, revision: snapshot.revision, profile: "\(profile.name) \(profile.version)",
            model: matcher.model.id, audience: options.reader.audience)
        report = MatchReport(
            rankings, on: basis,
            facts: try MatchReport.Facts(store, snapshot, codes: Codes.names), language: .current)
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
            ([$0.noun, $0.rawValue] + $0.nounAliases).contains(name)
        }
        guard let found else { throw Failure(.usage, .notMatchable(name)) }
        return [found]
    }

    private static func needs(
        _ options: MatchOptions, _ store: RegistryStore, _ snapshot: Snapshot
    ) throws -> [Key] {
        guard options.all else {
            return try options.needs.map { try store.record(.need, named: $0).key }
        }
        return snapshot.needs.filter { openStatuses.contains($0.status) }.map(\.key)
    }
}
