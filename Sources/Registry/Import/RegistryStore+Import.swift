import BatchFormat
import GRDB
import Intake
package import Ledger
import Pool
package import Rosters

extension RegistryStore {
    /// Imports a batch in one transaction, or works out what that would do.
    ///
    /// Data that is wrong is no error: it is said in the outcome, and nothing is written.
    ///
    /// The source is read once, and what was read is what is judged and applied.
    ///
    /// - Throws: E901 where another program writes longer than the patience, E902 where the disk is
    ///   full, E904 when it was asked to stop, E911 where personal values come and the key is
    ///   missing, E918 where the registry is damaged; and what reading the source does. Whatever is
    ///   thrown, nothing was written.
    /// - Complexity: the batch is gone through once, with `isPartial` twice more where records are
    ///   left out, and so with `countsSound` where it is rejected. It takes time with its bytes, and
    ///   memory with its number of records.
    package func importBatch(
        _ source: BatchSource, _ request: ImportRequest
    ) throws(RegistryError) -> ImportOutcome {
        try take(request) { try StagedBatch(source, $0) }
    }

    /// Imports the rosters of a file, as one batch, in the same way.
    package func importRosters(
        _ rosters: [Roster], _ head: RosterHead, _ request: ImportRequest
    ) throws(RegistryError) -> ImportOutcome {
        try take(request) { request in
            let kinds = Set(rosters.map(\.kind))
            let known = kinds.contains(.talent) ? try knownPeople(of: head.source) : .nobody
            let bearsTags = kinds.contains { $0.declaration.tags != nil }
            let vocabulary = bearsTags ? try tagVocabulary(of: head.source) : .empty
            let namesCodes = rosters.contains(where: \.namesCreditCodes)
            let organizations = namesCodes ? try knownOrganizations() : .none
            return try StagedBatch(rosters, head, known, organizations, vocabulary, request)
        }
    }

    private func take(
        _ request: ImportRequest, _ stage: (ImportRequest) throws -> StagedBatch
    ) throws(RegistryError) -> ImportOutcome {
        do {
            var request = request
            request.context.pseudonym = pseudonym
            let batch = try stage(request)
            var outcome =
                request.isDryRun || request.isDraft
                ? try preview(batch, request)
                : try apply(batch, request)
            if request.countsSound, outcome.mayBeSoundInPart {
                outcome.soundCount = try queue.look { database in
                    try importer(database, request, batch.stage).soundCount()
                }
            }
            return outcome
        } catch {
            throw RegistryError(error, path: path)
        }
    }

    private func preview(_ batch: StagedBatch, _ request: ImportRequest) throws -> ImportOutcome {
        var outcome = try queue.look { database in
            try importer(database, request, batch.stage).judge().outcome
        }
        if outcome.result == .accepted || outcome.result == .partial {
            outcome.result = .previewed
        }
        return try located(outcome, in: batch)
    }

    /// Applies the batch: planned without a lock where its changes can be kept, and written if the
    /// registry is still the one on which it was planned.
    private func apply(_ batch: StagedBatch, _ request: ImportRequest) throws -> ImportOutcome {
        let isBulk =
            try request.isBulk ?? queue.look { try BulkLoad.isWorthwhile(for: batch.stage, $0) }
        if !isBulk, batch.stage.recordCount <= KeptChanges.limit {
            for _ in 0..<2 {
                let judgement = try onBaseline { try importer($0, request, batch.stage).judge() }
                guard judgement.isTaken else { return try located(judgement.outcome, in: batch) }
                guard let changes = judgement.pass?.changes.all else { break }
                if let outcome = try write(judgement, changes, batch, request) { return outcome }
            }
        }
        return try planAndWrite(batch, request, isBulk: isBulk)
    }

    /// Writes what was planned; `nil` when another program changed the registry since.
    private func write(
        _ judgement: Judgement, _ changes: [Change], _ batch: StagedBatch, _ request: ImportRequest
    ) throws -> ImportOutcome? {
        var result: ImportOutcome?
        try writing { database in
            guard var spaces = judgement.pass?.spaces,
                let entry = Door.Entry(batch.stage, request, spaces: &spaces),
                try RegistryState.fetch(database).revision == judgement.outcome.revision
            else { return .rollback }
            try demandPresentKey(database)
            var applier = try Applier(database, vault: vault)
            try applier.begin(entry, spaces: &spaces)
            for change in changes { try applier.apply(change, spaces: &spaces) }
            result = try close(judgement, applier, batch, request)
            return .commit
        }
        return result
    }

    /// Plans the batch under the lock, and writes its changes meanwhile, however many there are.
    private func planAndWrite(
        _ batch: StagedBatch, _ request: ImportRequest, isBulk: Bool
    ) throws -> ImportOutcome {
        var result: ImportOutcome?
        try writing(inBulk: isBulk) { database in
            try demandPresentKey(database)
            var applier = try Applier(database, vault: vault, isBulk: isBulk)
            let planning = ParallelPlan { sender in try plan(batch, request, into: sender) }
            let judgement = try planning.forEachBlock { block in
                var spaces = block.spaces
                try block.entry.map { try applier.begin($0, spaces: &spaces) }
                for change in block.changes { try applier.apply(change, spaces: &spaces) }
            }
            guard judgement.isTaken else {
                result = try located(judgement.outcome, in: batch)
                return .rollback
            }
            try applier.finishBulkLoad()
            result = try close(judgement, applier, batch, request)
            return .commit
        }
        guard let result else { throw RegistryError(.bug) }
        return result
    }

    /// Plans the batch on a state that stays what it is, and hands its changes on.
    private func plan(
        _ batch: StagedBatch, _ request: ImportRequest, into sender: BlockSender
    ) throws -> Judgement {
        var sender = sender
        return try onBaseline { baseline in
            let judgement = try importer(baseline, request, batch.stage).judge(
                into: ChangeSink { spaces in
                    sender.begin(Door.Entry(batch.stage, request, spaces: &spaces))
                } take: { change, spaces in
                    try sender.append(change, spaces: &spaces)
                })
            if var spaces = judgement.pass?.spaces { try sender.send(&spaces) }
            return judgement
        }
    }

    /// Closes the batch in the ledger.
    ///
    /// What the outcome says of places is found, and the rejects are kept, before the commit, because
    /// after it nothing may fail any more.
    private func close(
        _ judgement: Judgement, _ applier: Applier, _ batch: StagedBatch, _ request: ImportRequest
    ) throws -> ImportOutcome {
        var outcome = judgement.outcome
        outcome.revision += 1
        try Door(database: applier.database).end(
            applier.batch, outcome.result, outcome.preview)
        outcome.auditHead = try AuditTable.head(applier.database)?.hex
        let located = try located(outcome, in: batch)
        if request.isInterrupted() { throw RegistryError(.interrupted) }
        guard outcome.result == .partial else { return located }
        var answered = located
        answered.rejectFile = try batch.rejectFile(of: located, madeAt: request.now)
            .flatMap { try request.keepRejects?($0) }
        return answered
    }

    /// The outcome with the places of its findings in full, and nothing of what must not be kept.
    private func located(_ outcome: ImportOutcome, in batch: StagedBatch) throws -> ImportOutcome {
        var outcome = outcome.withholdingSecrets
        outcome.diagnostics = try batch.located(outcome.diagnostics)
        if !outcome.isSecret { outcome.creditCodes = batch.creditCodes }
        return outcome
    }

    private func importer(
        _ database: Database, _ request: ImportRequest, _ stage: Stage
    ) throws -> Importer {
        try Importer(
            baseline: StoreBaseline(database), vault: vault, request: request, stage: stage)
    }

    /// What stands for identity numbers in keys; the same number has the same one.
    var pseudonym: (@Sendable (String) -> String)? {
        guard let vault else { return nil }
        return { identity in vault.pseudonym(identity) }
    }
}
