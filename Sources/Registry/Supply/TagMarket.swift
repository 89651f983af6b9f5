package import Ledger
package import Pool

/// What open needs ask for and what the pool holds, tag by tag, in one state of the registry.
package struct TagMarket: Sendable {
    package let revision: Int
    package let tree: TagTree
    /// How many hold each tag, by its number.
    package let supply: [TagSupply]
    /// The needs for which candidates are sought.
    package let needs: [AskingNeed]
    /// Those that were put forward and no longer are.
    package var formerNeeds: [AskingNeed] = []
    /// How many of the holders of each tag are available, by the text of each group.
    package var available: [String: [Int]] = [:]
}

extension RegistryStore {
    /// Supply and demand of all tags on a day, as far as contracts have begun and not ended; where it is
    /// asked for, of each group too.
    ///
    /// - Complexity: one pass each through the references, the items and the table of talents; what
    ///   is kept grows with the tags and the open needs.
    package func tagMarket(
        on day: PartialDate, by grouping: SupplyGrouping? = nil
    ) throws(RegistryError) -> TagMarket {
        try read { database in
            let tree = try TagTree(database)
            let groups = try grouping.map { try HolderGroups(database, by: $0) } ?? HolderGroups()
            let count = try TagCount(database, tree, groups, on: day)
            let needs = try AskingNeed.fetchAll(database, tree)
            return TagMarket(
                revision: try RegistryState.fetch(database).revision, tree: tree,
                supply: count.supply, needs: needs.filter(\.summary.status.isOpen),
                formerNeeds: needs.filter { !$0.summary.status.isOpen },
                available: Dictionary(uniqueKeysWithValues: zip(groups.texts, count.available)))
        }
    }
}
