import BatchFormat
import Pool

extension Comparison {
    /// Compares what a batch names with what a registry holds.
    package init(
        _ stage: Stage, with baseline: any Baseline, _ vault: Vault?, _ request: ImportRequest
    ) throws {
        self.init()
        diagnostics.append(contentsOf: stage.diagnostics.kept.filter(Comparison.isOfRecords))
        guard let header = stage.header, !diagnostics.stopsFile else { return }
        var planner = try Planner(
            baseline, vault: vault, manifest: stage.manifest, header: header, request: request,
            joins: Joins(stage, header, baseline, vault, without: Rejects()))
        try stage.records.forEachItem { try compare($0.record, $0.bytes, &planner) }
        for change in try planner.finish().changes { add(change) }
        for record in try planner.attendance(stage.manifest.keys).missing { add(missing: record) }
        diagnostics.append(contentsOf: planner.diagnostics.errors)
    }
}

extension Comparison {
    fileprivate mutating func compare(
        _ given: Record, _ bytes: Range<Int>, _ planner: inout Planner
    ) throws {
        let stored = try planner.resolver.standing(given.key)
        if !given.operation.writesValues {
            let survivor = try given.into.flatMap(planner.resolver.standing)
            guard let stored, stored.id != survivor?.id else {
                // It went already.
                unchanged += 1
                return
            }
        }
        let record = given.comparable(isThere: stored != nil)
        for change in try planner.changes(of: record, bytes: bytes) { add(change) }
        if let stored, let revision = given.revision, revision != stored.digest.revision {
            try add(outdated: stored.id, revision, planner.baseline)
        }
    }

    fileprivate mutating func add(_ change: Change) {
        guard !change.isFollowUp else { return }
        if change.action == .same || change.saysTheSame {
            unchanged += 1
        } else {
            entries.append(change.previewEntry)
        }
    }

    /// A record of the office that its full roster does not name.
    fileprivate mutating func add(missing record: StoredRecord) {
        entries.append(Change(.delete, from: record, to: record, line: 0).previewEntry)
    }

    private mutating func add(
        outdated id: Int, _ revision: String, _ baseline: any Baseline
    ) throws {
        guard let record = try baseline.record(id) else { return }
        outdated.append(
            Outdated(
                kind: record.kind, key: record.key, title: record.title, given: revision,
                stored: record.revision,
                steps: try baseline.history(of: record).steps(since: revision, baseline)))
    }
}

extension Resolver {
    /// The record of a key that is there for people.
    fileprivate func standing(_ key: Key) throws -> Found? {
        try subject(key).flatMap { $0.isStored && !$0.isGone ? $0 : nil }
    }
}

extension RecordHistory {
    /// What was done to the record since it had a revision, newest first; `nil` if it never had.
    fileprivate func steps(
        since revision: String, _ baseline: any Baseline
    ) throws -> [Comparison.Step]? {
        var state = record
        var records = StoredHeads(baseline)
        var steps: [Comparison.Step] = []
        for event in events.reversed() {
            if state.hasRevision(revision) { return steps }
            var earlier = state
            if event.before?.presence != .present { earlier.values = [] }
            for (field, values) in event.before?.fields ?? [:] {
                earlier.values.removeAll { $0.field == field }
                earlier.values += try records.restored(values)
            }
            steps.append(
                Comparison.Step(
                    batch: event.batch.name, operatorName: event.batch.operatorName,
                    appliedAt: event.batch.appliedAt,
                    changes: Change(.change, from: earlier, to: state, line: 0).fieldChanges))
            state = earlier
        }
        return nil
    }
}

extension Record {
    /// The record without what would keep it from being planned.
    ///
    /// One with a revision comes from an export, which names the values of all offices: each
    /// field that it names is whole. Without one a field holds what the office itself reports.
    fileprivate func comparable(isThere: Bool) -> Record {
        guard operation.writesValues else { return self }
        var record = self
        if revision != nil {
            let named = Set(entries.filter { $0.edit == .set && $0.field != .extra }.map(\.field))
            record.entries = named.sorted().map { Entry($0, "", edit: .clear) } + entries
        }
        record.revision = nil
        if !isThere {
            record.operation = .create
        } else if operation != .replace {
            record.operation = .put
        }
        return record
    }
}

extension StoredRecord {
    fileprivate func hasRevision(_ revision: String) -> Bool {
        computedDigest.revision == revision
    }
}
