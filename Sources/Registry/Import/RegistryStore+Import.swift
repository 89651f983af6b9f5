import BatchFormat
import GRDB
import Pool

extension RegistryStore {
    /// Imports a batch in one transaction, or works out what that would do.
    ///
    /// Data that is wrong is no error: it is said in the outcome, and nothing is written.
    ///
    /// - Throws: E901 where another program writes longer than the patience, E902 where the disk is
    ///   full, E904 when it was asked to stop, E911 where personal values come and the key is
    ///   missing, E918 where the registry is damaged; and what reading the source does. Whatever is
    ///   thrown, nothing was written.
    /// - Complexity: the batch is gone through twice, with `isPartial` once more for each link of
    ///   the longest chain of records that lead to one that is left out. It takes time with its
    ///   bytes, and memory with its number of records.
    package func importBatch(_ request: ImportRequest) throws(RegistryError) -> ImportOutcome {
        do {
            var request = request
            request.context.pseudonym = pseudonym
            request.source = request.source.interruptible(by: request.isInterrupted)
            let original = request.source
            let (decoded, encoding) = try request.decoded()
            var manifest = try Manifest(decoded)
            manifest.complete(by: request)
            let relocate = { (outcome: ImportOutcome) throws in
                var outcome = outcome.withholdingSecrets
                outcome.diagnostics = try original.relocated(
                    located(outcome.diagnostics, in: decoded.source), from: encoding)
                return outcome
            }
            return request.isDryRun || request.isDraft
                ? try relocate(preview(decoded, manifest))
                : try apply(decoded, manifest, relocate)
        } catch {
            throw RegistryError(error, path: path)
        }
    }

    private func preview(
        _ request: ImportRequest, _ manifest: Manifest
    ) throws -> ImportOutcome {
        try queue.read { database in
            var outcome = try importer(database, request, manifest).run(batch: nil)
            if outcome.result == .accepted || outcome.result == .partial {
                outcome.result = .previewed
            }
            return outcome
        }
    }

    /// Applies the batch; what the outcome says of places is found before the commit, because
    /// after it nothing may fail any more.
    private func apply(
        _ request: ImportRequest, _ manifest: Manifest,
        _ relocate: (ImportOutcome) throws -> ImportOutcome
    ) throws -> ImportOutcome {
        let isBulk =
            try request.isBulk ?? queue.read { try BulkLoad.isWorthwhile(for: manifest, $0) }
        if isBulk { try queue.inDatabase(BulkLoad.prepare) }
        defer { if isBulk { try? queue.inDatabase(BulkLoad.restore) } }
        var result: ImportOutcome?
        try writer.inTransaction(.immediate) { database in
            try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
            let batch = try BatchRow.nextID(database)
            var importer = importer(database, request, manifest)
            importer.isBulk = isBulk
            var outcome = try importer.run(batch: batch)
            refuseUnexpected(&outcome, request)
            let isTaken =
                (outcome.result == .accepted || outcome.result == .partial)
                && !outcome.isRepetition
            if isTaken {
                if isBulk { try BulkLoad.check(database) }
                outcome.revision += 1
                try BatchRow.close(batch, outcome, database)
            }
            result = try relocate(outcome)
            if isTaken, request.isInterrupted() { throw RegistryError(.interrupted) }
            if outcome.result == .partial {
                var answer = outcome
                answer.diagnostics = try located(outcome.diagnostics, in: request.source)
                result?.rejectFile = try answer.rejectFile(request.source, madeAt: request.now)
                    .flatMap { try request.keepRejects?($0) }
            }
            return isTaken ? .commit : .rollback
        }
        guard let result else { throw RegistryError(.bug) }
        return result
    }

    /// Rejects what is not the preview that was approved.
    private func refuseUnexpected(_ outcome: inout ImportOutcome, _ request: ImportRequest) {
        guard let expected = request.expectedPreview, outcome.result != .already,
            expected != outcome.preview.id
        else { return }
        outcome.result = .rejected
        outcome.diagnostics.append(
            Diagnostic(
                .planChanged, at: Place(file: request.source.name),
                [.value: expected, .other: outcome.preview.id]))
    }

    private func importer(
        _ database: Database, _ request: ImportRequest, _ manifest: Manifest
    ) -> Importer {
        Importer(database: database, vault: vault, request: request, manifest: manifest)
    }

    /// What stands for identity numbers in keys; the same number has the same one.
    var pseudonym: (@Sendable (String) -> String)? {
        guard let vault else { return nil }
        return { identity in vault.pseudonym(identity) }
    }

    /// Findings of the registry name lines; their columns and texts are read from the file again.
    func located(_ findings: DiagnosticList, in source: BatchSource) throws -> DiagnosticList {
        var findings = findings
        var locator = Locator(findings.kept)
        guard !locator.isEmpty else { return findings }
        try source.forEachChunk { locator.feed($0) }
        locator.finish()
        findings.mapKept { locator.locate($0) }
        return findings
    }
}
