import Matching
import Pool
import Registry

/// Which needs are matched and for whom, once the names of the command line are resolved.
///
/// A version that leaves the department is made for one organization or one talent, and takes no
/// need that its reader may not see.
struct MatchRequest {
    let audience: Audience
    let needs: [Key]
    /// The candidate whose needs are asked for, where it is not for each need who fits it.
    let subject: RegistryRecord?
    /// Whether no need was named, so that all open ones are taken.
    let isForAll: Bool
    /// Whether it is about all needs, for the department.
    let isOnThePool: Bool

    init(
        _ options: MatchOptions, _ store: RegistryStore, _ snapshot: Snapshot, on day: Day
    ) throws {
        let names = options.all ? [] : options.needs
        subject = try Self.subject(options, store)
        let named = try names.map { try store.record(.need, named: $0).key }
        let org = try options.org.map { try store.record(.org, named: $0) }
        for need in named {
            guard let org, snapshot.need(need)?.org != org.key else { continue }
            throw Failure(.refused, .foreignNeed("\(need)", org: org.title))
        }
        let orgs = Set(named.map { snapshot.need($0)?.org } + [org?.key].filter { $0 != nil })
        audience = try Self.audience(options.reader, subject, orgs)
        let disclosure = Disclosure(of: snapshot, to: audience, on: day)
        try Self.demandConsent(disclosure, store)
        for need in named { try Self.demand(need, disclosure) }
        let open = snapshot.needs.filter { $0.isOpen && (org == nil || $0.org == org?.key) }
        isForAll = named.isEmpty
        isOnThePool = named.isEmpty && org == nil && subject == nil && !audience.isOutside
        needs = named.isEmpty ? open.map(\.key).filter(disclosure.shows) : named
    }

    /// The reader that the options name; an organization may follow from the needs.
    private static func audience(
        _ reader: MatchOptions.Reader, _ subject: RegistryRecord?, _ orgs: Set<Key?>
    ) throws -> Audience {
        switch reader {
        case .internal: return .internal
        case .firm:
            guard orgs.count < 2 else { throw Failure(.usage, .oneOrgOnly(orgs.count)) }
            guard let org = orgs.first ?? nil else { throw Failure(.usage, .orgWanted) }
            return .firm(org)
        case .expert:
            guard let subject else { throw Failure(.usage, .talentWanted) }
            return .expert(subject.key)
        }
    }

    /// Who is asked about: for an expert's version the reader, inside the department anybody.
    private static func subject(
        _ options: MatchOptions, _ store: RegistryStore
    ) throws -> RegistryRecord? {
        guard let name = options.talent else { return nil }
        switch options.reader {
        case .internal: return try store.candidate(named: name)
        case .firm: throw Failure(.usage, .talentNotForFirm)
        case .expert: return try store.record(.talent, named: name)
        }
    }

    /// Refuses a version for somebody who has not agreed to be matched.
    private static func demandConsent(
        _ disclosure: Disclosure, _ store: RegistryStore
    ) throws {
        guard case .expert(let talent) = disclosure.audience,
            disclosure.of(talent, .talent) == .nothing
        else { return }
        let name = try store.record(.talent, named: "\(talent)").title
        throw Failure(.refused, .consentMissing(name), hint: .askForConsent)
    }

    /// Refuses a need that the reader may not see, and says why.
    private static func demand(_ need: Key, _ disclosure: Disclosure) throws {
        guard case .nothing(let obstacle) = disclosure.of(need: need) else { return }
        switch obstacle {
        case .foreign: throw Failure(.refused, .foreignNeed("\(need)", org: ""))
        case .status(let status):
            throw Failure(.refused, .needNotOpen("\(need)", status: status.text))
        case .visibility(let visibility):
            throw Failure(
                .refused, .needNotShown("\(need)", visibility: visibility.text),
                hint: visibility == .targeted ? .introduceFirst : nil)
        }
    }
}
