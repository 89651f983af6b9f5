package import Pool

/// The organizations of a registry by name, key and credit code, so that a form that names one by its
/// name and gives the code of another is not taken for the first one's.
package struct KnownOrganizations: Sendable {
    private var keys: [String: Set<Key>] = [:]
    private var names: [Key: String] = [:]
    private var codes: [Key: CreditCode] = [:]
    private var owners: [CreditCode: Key] = [:]

    /// Each with its name, and once more with its credit code.
    package init(_ organizations: [(name: String, key: Key)]) {
        for (name, key) in organizations {
            if let code = CreditCode(name) {
                (codes[key], owners[code]) = (code, key)
            } else {
                keys[name.nfkcFolded, default: []].insert(key)
                names[key] = name
            }
        }
    }

    /// None, for files that are read without a registry.
    package static let none = KnownOrganizations([])

    /// That a credit code is not that of the organization which an office names; `nil` where it may be.
    func contradiction(
        of code: CreditCode, to organization: String, in space: String
    ) -> ValueNote? {
        let key = Key(organization, in: space).flatMap { names[$0] == nil ? nil : $0 }
        let meant = key.map { [$0] } ?? keys[organization.nfkcFolded] ?? []
        if meant.isEmpty, CreditCode(organization) == nil, let owner = owners[code] {
            return ValueNote(
                .creditCodeOther,
                [.value: code.text, .name: names[owner] ?? "", .key: owner.description])
        }
        // Of several with one name the name alone does not tell, and the import asks.
        guard meant.count == 1, let key = meant.first, let known = codes[key], known != code else {
            return nil
        }
        return ValueNote(
            .creditCodeOther, [.value: code.text, .other: known.text, .key: key.description])
    }
}
