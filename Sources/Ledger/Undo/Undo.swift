/// What an undo does, and what it says of that.
package struct Undo {
    package private(set) var outcome: UndoOutcome
    package private(set) var changes: [Change] = []

    /// Works out how a batch is taken back.
    package init(_ batch: UndoneBatch, _ baseline: any Baseline) throws {
        outcome = UndoOutcome(
            batch: batch.name, undoBatch: batch.undoneBy ?? batch.undoName, preview: Preview(),
            conflicts: [],
            revision: baseline.state.revision, isDryRun: false)
        outcome.importedAgain = batch.importedAgain
        outcome.isAlready = batch.undoneBy != nil
        guard outcome.importedAgain == nil, !outcome.isAlready else { return }
        let undoer = try Undoer(baseline, batch: batch.id)
        changes = undoer.changes
        for change in changes { outcome.preview.add(change) }
        outcome.preview.close(batch: batch.undoName)
        outcome.conflicts = undoer.conflicts
        outcome.isRefused = changes.isEmpty && !undoer.conflicts.isEmpty
    }
}
