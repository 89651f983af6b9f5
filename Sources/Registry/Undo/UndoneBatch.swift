/// A batch of the ledger that is to be taken back.
struct UndoneBatch {
    let id: Int
    let name: String
    /// The number of its office's space.
    let source: Int
    /// The batch itself, the one that it took back, the one that that took back, and so on.
    let chain: [Int]
    /// The batch that would stand twice, as it has been imported again since.
    var importedAgain: String?

    /// Whether the batch at the end of the chain stands again.
    var bringsBack: Bool { chain.count.isMultiple(of: 2) }

    /// Taking back what takes back is doing again.
    var undoName: String {
        for (prefix, opposite) in [("undo-", "redo-"), ("redo-", "undo-")]
        where chain.count > 1 && name.hasPrefix(prefix) {
            return opposite + name.dropFirst(prefix.count)
        }
        return "undo-\(name)"
    }
}

/// Who takes a batch back, and when.
struct UndoRow {
    var operatorName: String
    var now: String
}
