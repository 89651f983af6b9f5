import BatchFormat
import Pool

/// What a batch would do to the registry, worked out on one unchanging state of it.
package struct Importer {
    package let baseline: any Baseline
    package let vault: Vault?
    package let request: ImportRequest
    package let stage: Stage

    package init(baseline: any Baseline, vault: Vault? = nil, request: ImportRequest, stage: Stage)
    {
        self.baseline = baseline
        self.vault = vault
        self.request = request
        self.stage = stage
    }

    package var file: String { stage.file }

    /// Judges the batch from end to end.
    ///
    /// Its changes are kept, or go to `sink` as they are planned. Whether the batch is taken shows only
    /// at the end: what was written of one that is not has to be taken back.
    package func judge(into sink: ChangeSink? = nil) throws -> Judgement {
        var outcome = ImportOutcome(
            file: file, header: stage.header, result: .rejected, preview: Preview(),
            diagnostics: stage.diagnostics, revision: baseline.state.revision)
        outcome.hash = stage.hash
        outcome.preview.counts.rejected = stage.recordCount - stage.soundCount
        if let decided = request.decidedOn, decided != baseline.state.revision {
            outcome.result = .overtaken
            return Judgement(outcome)
        }
        if let header = stage.header {
            checkSource(header, &outcome)
            checkScope(header, &outcome)
            checkDay(header, &outcome)
        }
        guard let header = stage.header, !outcome.diagnostics.stopsFile,
            try admits(header, &outcome)
        else { return Judgement(outcome) }
        let standing = try baseline.standingBatch(header.id, of: header.source)
        if let standing, isDone(standing) {
            return Judgement(try finished(outcome, earlier: standing, header))
        }
        try checkPrevious(header, &outcome)
        try checkOrder(header, &outcome)
        guard !outcome.diagnostics.stopsFile else { return Judgement(outcome) }
        let pass = try plan(header, &outcome, into: sink)
        outcome.isRepetition =
            standing != nil && outcome.result == .partial && outcome.preview.counts.changeNothing
        refuseUnexpected(&outcome)
        return Judgement(outcome, pass)
    }

    /// Plans the batch, and says in the outcome what it does.
    private func plan(
        _ header: BatchHeader, _ outcome: inout ImportOutcome, into sink: ChangeSink?
    ) throws -> Pass {
        let isCurrent = try roster.isCurrent(header)
        checkRoster(header, isCurrent: isCurrent, &outcome)
        let pass =
            try request.isPartial
            ? planSound(header, listsMissing: isCurrent, &outcome, into: sink)
            : planWhole(header, listsMissing: isCurrent, &outcome, into: sink)
        outcome.preview = pass.preview
        outcome.preview.close(batch: header.id)
        outcome.preview.counts.rejected = outcome.rejects.count
        // Of a roster whose rows moved it cannot be told who left.
        let hasMoved = pass.diagnostics.counts[.rowNumbers] != nil
        outcome.take(hasMoved ? Attendance() : pass.attendance)
        checkMissing(&outcome, header, present: pass.attendance.present)
        for cycle in pass.cycles {
            outcome.diagnostics.append(
                Diagnostic(.tagCycle, at: Place(file: file), [.path: cycle]))
        }
        outcome.result = result(of: outcome, isSound: pass.cycles.isEmpty)
        return pass
    }

    private func planWhole(
        _ header: BatchHeader, listsMissing: Bool, _ outcome: inout ImportOutcome,
        into sink: ChangeSink?
    ) throws -> Pass {
        let pass = try pass(header, listsMissing: listsMissing, into: sink)
        outcome.diagnostics.append(contentsOf: pass.diagnostics.kept)
        outcome.rejects = pass.rejects.union(stage.unsound)
        return pass
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

    /// Rejects what is not the preview that was approved.
    private func refuseUnexpected(_ outcome: inout ImportOutcome) {
        guard !request.isDryRun, let expected = request.expectedPreview,
            expected != outcome.preview.id
        else { return }
        outcome.result = .rejected
        outcome.diagnostics.append(
            Diagnostic(
                .planChanged, at: Place(file: file),
                [.value: expected, .other: outcome.preview.id]))
    }

    /// Whether an attempt leaves nothing to be done, or is of another content.
    private func isDone(_ attempt: LedgerEntry) -> Bool {
        // Of a batch that was taken in part the rest may be tried again, and those whom a full
        // roster no longer names may be ended once the list of them was looked at.
        let isMore = attempt.isPartial || request.endsMissing
        return !(isMore && attempt.hash == stage.hash)
    }

    /// The same batch again is no work; another batch under its number is refused.
    private func finished(
        _ outcome: ImportOutcome, earlier: LedgerEntry, _ header: BatchHeader
    ) throws -> ImportOutcome {
        var outcome = outcome
        let isSame = earlier.hash == stage.hash
        let moment = earlier.appliedAt
        outcome.appliedAt = moment
        outcome.result = isSame && !outcome.diagnostics.hasErrors ? .already : .rejected
        outcome.diagnostics.append(
            Diagnostic(
                isSame ? .already : .batchReused, at: Place(file: file),
                [.key: header.id, .date: LocalTime.day(of: moment)?.text ?? moment]))
        outcome.preview.counts.unchanged = isSame ? stage.soundCount : 0
        if outcome.result == .already, try roster.isCurrent(header) {
            var planner = try Planner(
                baseline, vault: vault, manifest: stage.manifest, header: header, request: request,
                joins: Joins())
            outcome.take(try planner.attendance(stage.manifest.keys))
        }
        return outcome
    }

    private var roster: RosterOrder { RosterOrder(baseline: baseline) }

    /// An old roster does not know who came later.
    private func checkRoster(
        _ header: BatchHeader, isCurrent: Bool, _ outcome: inout ImportOutcome
    ) {
        guard header.fullKind != nil, !isCurrent else { return }
        outcome.diagnostics.append(
            Diagnostic(.rosterOld, at: Place(file: file), [.source: header.source]))
    }

    /// A table that is older than what its office reported since would turn newer values back.
    ///
    /// A batch says of each record as of when it is true, and is written with care; and of nobody
    /// but newcomers, as in a form with one person, there is nothing that could be turned back.
    private func checkOrder(_ header: BatchHeader, _ outcome: inout ImportOutcome) throws {
        guard let kind = stage.rosterKind, !request.confirmed.holds(batch: header.id),
            let asOf = header.asOf,
            try stage.manifest.keys.all.contains(where: { try baseline.found($0) != nil }),
            let later = try roster.day(after: header, of: kind)
        else { return }
        outcome.diagnostics.append(
            Diagnostic(
                .rosterOlder, at: Place(file: file),
                [
                    .source: header.sourceName ?? header.source, .value: asOf.text,
                    .other: later.text, .key: header.id,
                ]))
    }

    /// Many people missing at once are more often forgotten than gone; `present` of those who were
    /// there are reported again.
    private func checkMissing(
        _ outcome: inout ImportOutcome, _ header: BatchHeader, present: Int
    ) {
        guard request.endsMissing, outcome.missesMany,
            !request.confirmed.holds(batch: header.id)
        else { return }
        let missing = outcome.missing.count
        outcome.diagnostics.append(
            Diagnostic(
                .retireLimit, at: Place(file: file),
                [
                    .count: String(missing), .value: String(missing * 100 / (missing + present)),
                    .key: header.id,
                ]))
    }

    private func checkPrevious(_ header: BatchHeader, _ outcome: inout ImportOutcome) throws {
        guard let previous = header.previous else { return }
        guard try !baseline.hasBatch(previous, of: header.source) else { return }
        outcome.diagnostics.append(
            Diagnostic(.gap, at: Place(file: file), [.key: previous]))
    }
}
