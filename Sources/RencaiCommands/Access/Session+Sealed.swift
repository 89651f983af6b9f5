import Ledger
import Pool
import Registry

extension Session {
    /// Opens the registry to show what is sealed, or to look for it.
    ///
    /// That is kept in the audit before anything is seen, so that a registry that only may be read does
    /// not do.
    func registryForSealed() throws -> RegistryStore {
        do {
            return try registry(.writing)
        } catch let error as RegistryError where error.code == .noPermission {
            throw RegistryError(.unlogged, error.parameters)
        }
    }
}
