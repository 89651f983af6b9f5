/// A batch of the ledger that is to be taken back.
package struct UndoneBatch {
    package let id: Int
    package let name: String
    /// The number of its office's space.
    package let source: Int
    /// The batch itself, the one that it took back, the one that that took back, and so on.
    package let chain: [Int]
    /// The batch that would stand twice, as it has been imported again since.
    package var importedAgain: String?
    /// The batch that took it, or what it brought back, away before; then nothing is left to do.
    package var undoneBy: String?

    package init(
        id: Int, name: String, source: Int, chain: [Int], importedAgain: String? = nil,
        undoneBy: String? = nil
    ) {
        self.id = id
        self.name = name
        self.source = source
        self.chain = chain
        self.importedAgain = importedAgain
        self.undoneBy = undoneBy
    }

    /// Whether the batch at the end of the chain stands again.
    package var bringsBack: Bool { chain.count.isMultiple(of: 2) }

    /// Taking back what takes back is doing again.
    package var undoName: String {
        for (prefix, opposite) in [("undo-", "redo-"), ("redo-", "undo-")]
        where chain.count > 1 && name.hasPrefix(prefix) {
            return opposite + name.dropFirst(prefix.count)
        }
        return "undo-\(name)"
    }
}
