package import Ledger
package import Pool

/// What open needs ask for and what the pool holds, tag by tag, in one state of the registry.
package struct TagMarket: Sendable {
    package let revision: Int
    package let tree: TagTree
    /// How many hold each tag, by its number.
    package let supply: [TagSupply]
    package let needs: [AskingNeed]
}

extension RegistryStore {
    /// Supply and demand of all tags on a day, as far as contracts have begun and not ended.
    ///
    /// - Complexity: one pass each through the references, the items and the table of talents; what
    ///   is kept grows with the tags and the open needs.
    package func tagMarket(on day: PartialDate) throws(RegistryError) -> TagMarket {
        try read { database in
            let tree = try TagTree(database)
            return TagMarket(
                revision: try RegistryState.fetch(database).revision, tree: tree,
                supply: try TagCount(database, tree, on: day).supply,
                needs: try AskingNeed.fetchAll(database, tree))
        }
    }
}
