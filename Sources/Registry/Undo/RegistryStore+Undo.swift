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
    ///   - isBulk: whether it is written as a batch that is larger than the rest of the registry;
    ///     `nil` to find out.
    /// - Returns: what was done; `nil` when there is no such batch.
    /// - Throws: E901, E902 and E918 as an import does.
    /// - Complexity: time grows with what the batch changed, and so does memory, by some seventy bytes
    ///   a record; what stands in the way stays in memory.
    package func undo(
        _ name: String, operatorName: String, now: String, isDryRun: Bool = false,
        isBulk: Bool? = nil
    ) throws(RegistryError) -> UndoOutcome? {
        do {
            guard !isDryRun else {
                var outcome = try queue.look { database in
                    let baseline = try StoreBaseline(database)
                    return try baseline.undoneBatch(name).map { try Undo($0, baseline).judge() }
                }
                outcome?.isDryRun = true
                return outcome
            }
            let isBulk =
                try isBulk
                ?? queue.look { database in
                    let batch = try StoreBaseline(database).undoneBatch(name)
                    return try batch.map { try BulkLoad.isWorthwhile(for: $0, database) } ?? false
                }
            var outcome: UndoOutcome?
            try writing(inBulk: isBulk) { database in
                try demandPresentKey(database)
                let baseline = try StoreBaseline(database)
                guard let batch = try baseline.undoneBatch(name) else { return .rollback }
                outcome = try write(
                    batch, baseline, isBulk: isBulk,
                    Door.Entry(
                        name: batch.undoName, source: batch.source, operatorName: operatorName,
                        appliedAt: now, undoes: batch.id))
                return outcome?.isTaken == true ? .commit : .rollback
            }
            return outcome
        } catch {
            throw RegistryError(error, path: path)
        }
    }

    /// Takes a batch back; what was written is to be rolled back where the outcome is not taken.
    private func write(
        _ batch: UndoneBatch, _ baseline: StoreBaseline, isBulk: Bool, _ entry: Door.Entry
    ) throws -> UndoOutcome {
        let database = baseline.database
        var applier: Applier?
        var outcome = try Undo(batch, baseline).judge(
            into: ChangeSink { spaces in
                applier = try Applier(database, vault: vault, isBulk: isBulk)
                try applier?.begin(entry, spaces: &spaces)
            } take: { change, spaces in
                try applier?.apply(change, spaces: &spaces)
            })
        guard outcome.isTaken else { return outcome }
        try applier?.finishBulkLoad()
        let number = applier?.batch ?? 0
        let door = Door(database: database)
        try door.mark(batch.chain, undoneBy: number)
        try door.end(number, .accepted, outcome.preview)
        outcome.revision += 1
        return outcome
    }
}
