import BatchFormat
import GRDB
import Pool

extension RegistryStore {
    /// Imports a batch in one transaction, or works out what that would do.
    ///
    /// Data that is wrong is no error: it is said in the outcome, and nothing is written.
    package func importBatch(_ request: ImportRequest) throws(RegistryError) -> ImportOutcome {
        do {
            let encoding = try request.encoding ?? request.source.detectEncoding()
            var decoded = request
            decoded.source = request.source.decoded(from: encoding)
            var manifest = try Manifest(decoded)
            manifest.complete(by: request)
            var outcome =
                request.isDryRun || request.isDraft
                ? try preview(decoded, manifest) : try apply(decoded, manifest)
            outcome = try located(outcome.withholdingSecrets, in: decoded.source)
            outcome.diagnostics = try request.source.relocated(
                outcome.diagnostics, from: encoding)
            return outcome
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

    private func apply(_ request: ImportRequest, _ manifest: Manifest) throws -> ImportOutcome {
        let isBulk =
            try request.isBulk ?? queue.read { try BulkLoad.isWorthwhile(for: manifest, $0) }
        if isBulk { try queue.inDatabase(BulkLoad.prepare) }
        defer { if isBulk { try? queue.inDatabase(BulkLoad.restore) } }
        var result: ImportOutcome?
        try queue.inTransaction(.immediate) { database in
            try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
            let batch = try BatchRow.nextID(database)
            var importer = importer(database, request, manifest)
            importer.isBulk = isBulk
            var outcome = try importer.run(batch: batch)
            if let expected = request.expectedPreview, outcome.result != .already,
                expected != outcome.preview.id
            {
                outcome.result = .rejected
                outcome.diagnostics.append(
                    Diagnostic(
                        .planChanged, at: Place(file: request.source.name),
                        [.value: expected, .other: outcome.preview.id]))
            }
            let isTaken = outcome.result == .accepted || outcome.result == .partial
            if isTaken {
                outcome.revision += 1
                try BatchRow.close(batch, outcome, database)
            }
            result = outcome
            if outcome.result == .partial {
                let located = try located(outcome, in: request.source)
                try located.rejectFile(request.source, madeAt: request.now)
                    .map { try request.keepRejects?($0) }
            }
            return isTaken ? .commit : .rollback
        }
        guard let result else { throw RegistryError(.bug) }
        return result
    }

    private func importer(
        _ database: Database, _ request: ImportRequest, _ manifest: Manifest
    ) -> Importer {
        Importer(database: database, vault: vault, request: request, manifest: manifest)
    }

    /// Findings of the registry name lines; their columns and texts are read from the file again.
    private func located(
        _ outcome: ImportOutcome, in source: BatchSource
    ) throws -> ImportOutcome {
        var outcome = outcome
        var locator = Locator(outcome.diagnostics.kept)
        guard !locator.isEmpty else { return outcome }
        try source.forEachChunk { locator.feed($0) }
        locator.finish()
        outcome.diagnostics.mapKept { locator.locate($0) }
        return outcome
    }
}
