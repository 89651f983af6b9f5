import Pool

extension Undo {
    /// Goes through the changes that make the last batch of all as if it had never been.
    ///
    /// Nothing was changed since that could stand in the way, and what was there before is kept to no
    /// rule: it was there. Each change is worked out from the registry as the one before left it, so
    /// `body` makes it at once.
    ///
    /// - Parameters:
    ///   - batch: the number of the batch; the ledger has none after it.
    ///   - baseline: the registry that `body` changes.
    ///   - body: makes a change.
    /// - Throws: what `body` throws, and what reading the registry does.
    package static func ofLast(
        _ batch: Int, _ baseline: any Baseline, _ body: (Change) throws -> Void
    ) throws {
        var reversal = try Reversal(baseline, batch: batch)
        var none = UndoConflicts()
        try baseline.changes(of: batch) { change in
            try reversal.plan(change, &none)?.change(line: change.line).map(body)
        }
    }
}
