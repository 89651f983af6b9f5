import GRDB
package import Ledger
import Pool

extension RegistryStore {
    /// Takes a batch back, as a batch of its own.
    ///
    /// Undoing the undo brings the batch back.
    ///
    /// - Parameters:
    ///   - name: the batch's number, with or without its office.
    ///   - operatorName: who does it, as the ledger keeps it.
    ///   - now: the moment with its zone, as ISO 8601 has it.
    ///   - isDryRun: whether it is only worked out, and nothing locked or written.
    /// - Returns: what was done; `nil` when there is no such batch.
    /// - Throws: E901, E902 and E918 as an import does.
    /// - Complexity: time and memory grow with what the batch changed.
    package func undo(
        _ name: String, operatorName: String, now: String, isDryRun: Bool = false
    ) throws(RegistryError) -> UndoOutcome? {
        do {
            guard !isDryRun else {
                return try queue.read { database in
                    let baseline = try StoreBaseline(database)
                    return try baseline.undoneBatch(name).map { batch in
                        var outcome = try Undo(batch, baseline).outcome
                        outcome.isDryRun = true
                        return outcome
                    }
                }
            }
            var outcome: UndoOutcome?
            try writing { database in
                let baseline = try StoreBaseline(database)
                guard let batch = try baseline.undoneBatch(name) else { return .rollback }
                let undo = try Undo(batch, baseline)
                outcome = undo.outcome
                guard undo.outcome.isTaken else { return .rollback }
                try write(
                    undo,
                    Door.Entry(
                        name: batch.undoName, source: batch.source, operatorName: operatorName,
                        appliedAt: now, undoes: batch.id), of: batch, baseline)
                outcome?.revision += 1
                return .commit
            }
            return outcome
        } catch {
            throw RegistryError(error, path: path)
        }
    }

    private func write(
        _ undo: Undo, _ entry: Door.Entry, of batch: UndoneBatch, _ baseline: StoreBaseline
    ) throws {
        var applier = try Applier(baseline.database, vault: vault)
        var spaces = Spaces(try baseline.spaces())
        try applier.begin(entry, spaces: &spaces)
        for change in undo.changes { try applier.apply(change, spaces: &spaces) }
        let door = Door(database: baseline.database)
        try door.mark(batch.chain, undoneBy: applier.batch)
        try door.end(applier.batch, .accepted, undo.outcome.preview)
    }
}
