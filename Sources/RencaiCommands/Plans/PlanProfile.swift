import Pool
import Registry

/// The profile by which a plan was made.
struct PlanProfile {
    /// `nil` for the usual one, and where the registry has it no more.
    let name: String?

    init(_ plan: PlanRecord, _ store: RegistryStore) throws {
        // The version stands behind the name.
        let words = plan.origin.profile?.split(separator: " ").dropLast() ?? []
        let name = words.joined(separator: " ")
        self.name = try name.isEmpty || store.profile(named: name) == nil ? nil : name
    }
}
