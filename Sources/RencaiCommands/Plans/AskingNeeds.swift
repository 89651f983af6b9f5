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
            let status = need[Need.status] ?? .standard
            guard status.isOpen else {
                throw Failure(
                    .refused, .needNotAsking(need.title, status: status.text),
                    hint: .needLife(need.key.shown))
            }
            return need.key
        }
    }
}
