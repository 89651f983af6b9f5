import Pool
import Registry

/// The needs that candidates may be planned for.
extension RegistryStore {
    /// The needs of some keys or names.
    ///
    /// - Throws: where there is no such need, and where one does not ask for candidates as its state
    ///   is: nobody could adopt a plan with it.
    func askingNeeds(_ names: [String]) throws -> [Key] {
        try names.map { name in
            let need = try record(.need, named: name)
            guard need.isAsking else {
                throw Failure(
                    .refused,
                    .needNotAsking(need.title, status: (need[Need.status] ?? .standard).text),
                    hint: .needLife(need.key.shown))
            }
            return need.key
        }
    }

    /// The needs among some that ask for nobody as their state is.
    func needsNotAsking(among keys: [Key]) throws -> [RegistryRecord] {
        try keys.map { try record(.need, named: $0.description) }.filter { !$0.isAsking }
    }
}

extension RegistryRecord {
    fileprivate var isAsking: Bool { (self[Need.status] ?? .standard).isOpen }
}
