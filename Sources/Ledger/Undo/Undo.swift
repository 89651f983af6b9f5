import Pool

/// Works out what an undo does, and says it.
package struct Undo {
    private let batch: UndoneBatch
    private let baseline: any Baseline

    package init(_ batch: UndoneBatch, _ baseline: any Baseline) {
        self.batch = batch
        self.baseline = baseline
    }

    /// Takes the batch back from end to end.
    ///
    /// The changes go to `sink` as they are planned, after it is known what stands in their way.
    /// Whether any are left shows only at the end: what was written of an undo that is not taken has
    /// to be taken back.
    ///
    /// - Complexity: the batch is gone through twice. It takes time with what the batch changed, and
    ///   memory with what stands in the way, beside some seventy bytes a record.
    package func judge(into sink: ChangeSink? = nil) throws -> UndoOutcome {
        var outcome = UndoOutcome(
            batch: batch.name, undoBatch: batch.undoneBy ?? batch.undoName, preview: Preview(),
            conflicts: [], revision: baseline.state.revision, isDryRun: false)
        outcome.importedAgain = batch.importedAgain
        outcome.isAlready = batch.undoneBy != nil
        guard outcome.isTaken else { return outcome }
        var undoer = try Undoer(baseline, batch: batch.id)
        var spaces = undoer.spaces
        try sink?.begin(&spaces)
        var isEmpty = true
        try undoer.forEachChange { change in
            isEmpty = false
            outcome.preview.add(change)
            try sink?.take(change, &spaces)
        }
        outcome.preview.close(batch: batch.undoName)
        outcome.conflicts = undoer.conflicts.all
        outcome.isRefused = isEmpty && !outcome.conflicts.isEmpty
        return outcome
    }
}
