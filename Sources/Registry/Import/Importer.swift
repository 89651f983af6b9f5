import BatchFormat
import GRDB
import Pool

/// One import from first look to commit; the same path for a preview.
struct Importer {
    let database: Database
    let vault: Vault?
    let request: ImportRequest
    let manifest: Manifest
    /// Whether the batch is written as one that is larger than the registry.
    var isBulk = false

    private var file: String { request.source.name }

    /// Works the batch out from end to end; with the number of a batch it also writes it.
    func run(batch: Int?) throws -> ImportOutcome {
        var outcome = ImportOutcome(
            file: file, header: manifest.header, result: .rejected, preview: Preview(),
            diagnostics: manifest.diagnostics,
            revision: try RegistryState.fetch(database).revision)
        outcome.hash = manifest.hash
        outcome.preview.counts.rejected = manifest.recordCount - manifest.soundCount
        if let header = manifest.header {
            checkSource(header, &outcome)
            checkScope(header, &outcome)
        }
        guard let header = manifest.header, !outcome.diagnostics.stopsFile else { return outcome }
        guard try admits(header, &outcome) else { return outcome }
        let standing = try standingAttempt(header)
        if let standing, isDone(standing) {
            return try finished(outcome, earlier: standing, header)
        }
        try checkPrevious(header, &outcome)
        let isCurrent = try roster.isCurrent(header)
        checkRoster(header, isCurrent: isCurrent, &outcome)
        let rejects = request.isPartial ? try findRejects(header, &outcome) : Rejects()
        let run = try plan(header, without: rejects, batch: batch, listsMissing: isCurrent)
        outcome.preview = run.preview
        outcome.preview.close(batch: header.id)
        // What keeps records out was told when they were looked for.
        outcome.diagnostics.append(
            contentsOf: run.diagnostics.kept.filter {
                !request.isPartial || $0.severity != .error
            })
        // Of a roster whose rows moved it cannot be told who left.
        let hasMoved = run.diagnostics.counts[.rowNumbers] != nil
        outcome.missing = hasMoved ? [] : run.missing.map(\.asMissing)
        checkMissing(&outcome, header)
        for cycle in run.cycles {
            outcome.diagnostics.append(
                Diagnostic(.tagCycle, at: Place(file: file), [.path: cycle]))
        }
        let refused = request.isPartial ? rejects : run.rejects.union(manifest.unsound)
        outcome.preview.counts.rejected = refused.count
        outcome.rejects = refused
        outcome.result = result(of: outcome, isSound: run.cycles.isEmpty)
        outcome.isRepetition =
            standing != nil && outcome.result == .partial && outcome.preview.counts.changeNothing
        return outcome
    }

    private func result(of outcome: ImportOutcome, isSound: Bool) -> ImportOutcome.Result {
        guard request.isPartial else {
            return outcome.diagnostics.hasErrors ? .rejected : .accepted
        }
        let counts = outcome.preview.counts
        if !isSound || outcome.diagnostics.stopsFile
            || counts.received == counts.rejected && counts.rejected > 0
        {
            return .rejected
        }
        return counts.rejected == 0 ? .accepted : .partial
    }

    /// What one pass over the batch gave.
    struct Pass {
        var preview = Preview()
        var diagnostics = DiagnosticList()
        var rejects = Rejects()
        var cycles: [String] = []
        var missing: [StoredRecord] = []
    }

    /// Goes through the batch once, leaving out what is rejected already.
    ///
    /// `listsMissing` asks whom the batch, as the latest full roster, no longer names.
    func plan(
        _ header: BatchHeader, without rejects: Rejects, batch: Int?, listsMissing: Bool = false
    ) throws -> Pass {
        var pass = Pass()
        var planner = try Planner(
            database, vault: vault, manifest: manifest, header: header, request: request,
            rejects: request.isPartial ? rejects : Rejects())
        var applier = try batch.map {
            try Applier(database, vault: vault, batch: $0, isBulk: isBulk)
        }
        try applier?.begin(header, request, hash: manifest.hash, spaces: &planner.spaces)
        func take(_ changes: [Change]) throws {
            for change in changes {
                pass.preview.add(change)
                try applier?.apply(change, spaces: &planner.spaces)
            }
        }
        func plan(_ read: ReadRecord) throws {
            guard let record = read.record, read.isSound, !rejects.contains(read) else { return }
            try take(planner.changes(of: record, bytes: read.bytes))
        }
        var reader = BatchReader(
            file: file, context: request.context, isDraft: request.isDraft)
        try request.source.forEachChunk { chunk in try reader.feed(chunk, plan) }
        try reader.finish(plan)
        try applier?.finishBulkLoad()
        try take(planner.finish())
        if listsMissing { pass.missing = try planner.missing(manifest.keys) }
        if request.endsMissing { try take(pass.missing.compactMap(planner.ending)) }
        pass.diagnostics = planner.diagnostics
        pass.rejects = planner.rejected
        pass.cycles = try TagCycles.texts(database, planner.taxonomy)
        return pass
    }

    /// The last attempt at this batch that still stands.
    private func standingAttempt(_ header: BatchHeader) throws -> Row? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT batch.sha256, batch.applied_at, batch.result
                FROM batch JOIN space ON space.id = batch.source
                WHERE space.name = ? AND batch.name = ? AND batch.undone_by IS NULL
                ORDER BY batch.attempt DESC LIMIT 1
                """, arguments: [header.source, header.id]
        )
    }

    /// Whether an attempt leaves nothing to be done, or is of another content.
    private func isDone(_ attempt: Row) -> Bool {
        // Of a batch that was taken in part the rest may be tried again, and those whom a full
        // roster no longer names may be ended once the list of them was looked at.
        let isMore = attempt[2] as String == "partial" || request.endsMissing
        return !(isMore && attempt[0] as String == manifest.hash)
    }

    /// The same batch again is no work; another batch under its number is refused.
    private func finished(
        _ outcome: ImportOutcome, earlier: Row, _ header: BatchHeader
    ) throws -> ImportOutcome {
        var outcome = outcome
        let isSame = earlier[0] as String == manifest.hash
        let moment: String = earlier[1]
        outcome.appliedAt = moment
        outcome.result = isSame && !outcome.diagnostics.hasErrors ? .already : .rejected
        outcome.diagnostics.append(
            Diagnostic(
                isSame ? .already : .batchReused, at: Place(file: file),
                [.key: header.id, .date: LocalTime.day(of: moment)?.text ?? moment]))
        outcome.preview.counts.unchanged = isSame ? manifest.soundCount : 0
        if outcome.result == .already, try roster.isCurrent(header) {
            var planner = try Planner(
                database, vault: vault, manifest: manifest, header: header, request: request,
                rejects: Rejects())
            outcome.missing = try planner.missing(manifest.keys).map(\.asMissing)
        }
        return outcome
    }

    private var roster: RosterOrder { RosterOrder(database: database) }

    /// An old roster does not know who came later.
    private func checkRoster(
        _ header: BatchHeader, isCurrent: Bool, _ outcome: inout ImportOutcome
    ) {
        guard header.fullKind != nil, !isCurrent else { return }
        outcome.diagnostics.append(
            Diagnostic(.rosterOld, at: Place(file: file), [.source: header.source]))
    }

    /// Many people missing at once are more often forgotten than gone.
    private func checkMissing(_ outcome: inout ImportOutcome, _ header: BatchHeader) {
        guard request.endsMissing, !request.confirmed.holds(batch: header.id) else { return }
        let missing = outcome.missing.count
        let known = missing + manifest.keys.count(of: header.fullKind ?? .talent)
        guard missing * 10 > known else { return }
        outcome.diagnostics.append(
            Diagnostic(
                .retireLimit, at: Place(file: file),
                [
                    .count: String(missing), .value: String(missing * 100 / known),
                    .key: header.id,
                ]))
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
            Diagnostic(.gap, at: Place(file: file), [.key: previous]))
    }
}
