import Pool

/// The organization that asks, by its key and by all names that it has borne.
struct Employer {
    /// How a record names the organization.
    enum Likeness {
        case same
        /// Its text begins with the organization's name: a workshop, a branch, a research centre.
        case beginsAlike
    }

    /// A shorter name begins too many others.
    private static let shortestPrefix = 4

    let key: Key?
    /// As they are compared.
    private let names: Set<String>

    init(_ need: Snapshot.Need, _ snapshot: Snapshot) {
        key = need.org
        names = Set(snapshot.names(ofOrgBehind: need).map(\.nfkcFolded))
    }

    /// Whether a key or a name leads to the organization.
    ///
    /// Who names another registered organization is not taken for this one by a likeness of texts.
    func likeness(_ other: Key?, _ name: String?) -> Likeness? {
        if let other, other == key { return .same }
        guard let name = name?.nfkcFolded else { return nil }
        if names.contains(name) { return .same }
        let begins = names.contains { $0.count >= Self.shortestPrefix && name.hasPrefix($0) }
        return other == nil && begins ? .beginsAlike : nil
    }
}
