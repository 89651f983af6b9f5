package import Pool

/// What the operator confirms by its name: batches and keys, and nothing that is not named.
package struct Confirmations: Sendable {
    private let names: Set<String>
    private var holdsEverything = false

    package init(_ names: some Sequence<String> = EmptyCollection()) { self.names = Set(names) }

    /// For comparisons, which write nothing.
    package static let everything: Confirmations = {
        var confirmations = Confirmations()
        confirmations.holdsEverything = true
        return confirmations
    }()

    /// Whether the batch of this number may do what needs a confirmation.
    package func holds(batch id: String) -> Bool { holdsEverything || names.contains(id) }

    /// Whether the key is named; `source` may leave out its own space.
    package func holds(_ key: Key, of source: String) -> Bool {
        holdsEverything || names.contains(key.description)
            || key.space == source && names.contains(key.local)
    }
}
