import BatchFormat
import GRDB
import Pool

/// One import from first look to commit; the same path for a preview.
struct Importer {
    let database: Database
    let vault: Vault?
    let request: ImportRequest
    let manifest: Manifest

    private var file: String { request.source.name }

    /// Plans the whole batch and hands each change to `sink` as it is found.
    func run(batch: Int?) throws -> ImportOutcome {
        let state = try RegistryState.fetch(database)
        var outcome = ImportOutcome(
            file: file, header: manifest.header, result: .rejected, preview: Preview(),
            diagnostics: manifest.diagnostics, revision: state.revision)
        outcome.preview.counts.rejected = manifest.recordCount - manifest.soundCount
        guard let header = manifest.header, !outcome.diagnostics.stopsFile else { return outcome }
        if let earlier = try earlierAttempt(header) {
            return finished(outcome, earlier: earlier, header)
        }
        try checkPrevious(header, &outcome)
        var planner = try Planner(
            database, vault: vault, manifest: manifest, header: header, request: request)
        var preview = outcome.preview
        try plan(&planner, batch: batch, into: &preview)
        preview.close(batch: header.id)
        outcome.preview = preview
        outcome.diagnostics.append(contentsOf: planner.diagnostics.kept)
        for cycle in try TagCycles(database, planner.taxonomy).found {
            outcome.diagnostics.append(
                Diagnostic(.tagCycle, at: Place(file: file), [.path: cycle]))
        }
        outcome.preview.counts.rejected += planner.rejectedCount
        outcome.result = outcome.diagnostics.hasErrors ? .rejected : .accepted
        return outcome
    }

    private func plan(_ planner: inout Planner, batch: Int?, into preview: inout Preview) throws {
        var applier = try batch.map { try Applier(database, vault: vault, batch: $0) }
        try applier?.addSpaces(&planner.spaces)
        func take(_ changes: [Change]) throws {
            for change in changes {
                preview.add(change)
                try applier?.apply(change, spaces: &planner.spaces)
            }
        }
        func plan(_ read: ReadRecord) throws {
            guard let record = read.record, read.isSound else { return }
            try take(planner.changes(of: record))
        }
        var reader = BatchReader(
            file: file, context: request.context, isDraft: request.isDraft)
        try request.source.forEachChunk { chunk in try reader.feed(chunk, plan) }
        try reader.finish(plan)
        try take(planner.finish())
    }

    /// The last attempt at this batch that still stands.
    private func earlierAttempt(_ header: BatchHeader) throws -> Row? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT batch.sha256, batch.applied_at, batch.id
                FROM batch JOIN space ON space.id = batch.source
                WHERE space.name = ? AND batch.name = ? AND batch.undone_by IS NULL
                ORDER BY batch.attempt DESC LIMIT 1
                """, arguments: [header.source, header.id])
    }

    /// The same batch again is no work; another batch under its number is refused.
    private func finished(
        _ outcome: ImportOutcome, earlier: Row, _ header: BatchHeader
    ) -> ImportOutcome {
        var outcome = outcome
        let isSame = earlier[0] as String == manifest.hash
        let date = String((earlier[1] as String).prefix(10))
        outcome.appliedAt = earlier[1]
        outcome.result = isSame && !outcome.diagnostics.hasErrors ? .already : .rejected
        outcome.diagnostics.append(
            Diagnostic(
                isSame ? .already : .batchReused, at: Place(file: file, line: 1),
                [.key: header.id, .date: date]))
        outcome.preview.counts.unchanged = isSame ? manifest.soundCount : 0
        return outcome
    }

    private func checkPrevious(_ header: BatchHeader, _ outcome: inout ImportOutcome) throws {
        guard let previous = header.previous else { return }
        let isThere = try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM batch JOIN space ON space.id = batch.source
                    WHERE space.name = ? AND batch.name = ?)
                """, arguments: [header.source, previous])
        guard isThere != true else { return }
        outcome.diagnostics.append(
            Diagnostic(.gap, at: Place(file: file, line: 1), [.key: previous]))
    }
}
