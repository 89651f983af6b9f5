package import Pool
package import Registry

/// A tag with who asks for it and who holds it.
package struct GapTag: Hashable, Sendable {
    /// How much of a tag there is, the least first.
    package enum State: String, CaseIterable, Sendable {
        /// Nobody is available who holds it.
        case missing
        /// One is.
        case thin
        case held
    }

    /// The tag next to it that somebody available holds.
    package struct Neighbour: Hashable, Sendable {
        package var label: String
        package var relation: TagTree.Relation
        package var available: Int
    }

    package var key: Key
    package var label: String
    /// The places of the needs that ask for it, in the order of their keys.
    package var needs: [Int] = []
    /// How many experts these needs want.
    package var wanted = 0
    /// How many needs of the same time a year before asked for it.
    package var yearBefore = 0
    /// How many further needs only seem to ask for it, by their texts.
    package var supposed = 0
    package var supply: TagSupply
    package var nearest: Neighbour?
    package var shortage = Shortage()

    package var state: State {
        switch supply.available {
        case ...0: .missing
        case 1: .thin
        default: .held
        }
    }

    /// How many more experts are wanted than available; below nothing where there are more.
    package var gap: Int { wanted - supply.available }
}
