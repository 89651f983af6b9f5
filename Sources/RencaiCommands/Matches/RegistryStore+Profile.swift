import Ledger
import Matching
import Pool
import Registry

extension RegistryStore {
    /// The scoring profile of this name; the default one where none is named.
    func demandedProfile(_ name: String?) throws -> Matching.Profile {
        if let profile = try profile(named: name) { return profile }
        let names = try records(.profile).flatMap { [$0.key.local, $0.title] }
        let name = name ?? ""
        throw Failure(
            .notFound, .unknownProfile(name, guess: closest(to: name, in: names)),
            hint: .seeList(Kind.profile.noun))
    }
}
