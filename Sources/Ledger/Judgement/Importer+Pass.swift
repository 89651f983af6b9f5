import BatchFormat
package import Pool

extension Importer {
    /// What one pass over the batch gave.
    package struct Pass: Sendable {
        package var preview = Preview()
        package var diagnostics = DiagnosticList()
        /// The records that were found wanting.
        var rejects = Rejects()
        /// Who in the batch needs whom.
        var dependencies = Dependencies()
        var cycles: [String] = []
        /// Whom a full roster names of those who were there.
        var attendance = Attendance()
        /// The changes in their order, where no sink took them.
        package var changes = KeptChanges()
        package var spaces: Spaces
    }

    /// Goes through the batch once.
    ///
    /// `rejects` are passed over, and references to records of the lines in `missing` lead nowhere.
    /// `listsMissing` asks whom the batch, as the latest full roster, no longer names.
    package func pass(
        _ header: BatchHeader, without rejects: Rejects = Rejects(), missing: Set<Int> = [],
        listsMissing: Bool, into sink: ChangeSink?
    ) throws -> Pass {
        var planner = try Planner(
            baseline, vault: vault, manifest: stage.manifest, header: header, request: request,
            joins: Joins(stage, header, baseline, vault, without: rejects), rejects: rejects,
            missing: missing)
        try planner.gather(stage, without: rejects)
        var pass = Pass(spaces: planner.spaces)
        try sink?.begin(&planner.spaces)
        func take(_ changes: [Change]) throws {
            for change in changes {
                pass.preview.add(change)
                if let sink {
                    try sink.take(change, &planner.spaces)
                } else {
                    pass.changes.append(change)
                }
            }
        }
        try stage.records.forEachItem { item in
            guard !rejects.contains(line: item.record.line) else { return }
            try goOn(after: item.record.line)
            try take(planner.changes(of: item.record, bytes: item.bytes))
        }
        let finish = try planner.finish()
        try take(finish.changes)
        let isFinal = !request.isPartial || planner.rejected.isEmpty
        if listsMissing, isFinal {
            pass.attendance = try planner.attendance(stage.manifest.keys)
            pass.attendance.missing.removeAll { stage.unsoundTitles.contains($0.title) }
            if !finish.haveRowsMoved { planner.compareNewcomers(with: pass.attendance.missing) }
        }
        if request.endsMissing { try take(pass.attendance.missing.compactMap(planner.ending)) }
        pass.diagnostics = planner.diagnostics
        pass.rejects = planner.rejected
        pass.dependencies = planner.dependencies
        pass.cycles = try TagCycles.texts(baseline, planner.tags.changed)
        pass.spaces = planner.spaces
        return pass
    }

    /// Tells how far the pass has come, and stops where someone asks for it.
    private func goOn(after line: Int) throws {
        request.hasReached(line)
        guard !request.isInterrupted() else { throw RegistryError(.interrupted) }
    }
}

/// Takes the changes of a batch as they are planned.
package struct ChangeSink {
    /// Called before the first change, with the spaces that the batch knows.
    package let begin: (inout Spaces) throws -> Void
    package let take: (Change, inout Spaces) throws -> Void

    package init(
        begin: @escaping (inout Spaces) throws -> Void,
        take: @escaping (Change, inout Spaces) throws -> Void
    ) {
        self.begin = begin
        self.take = take
    }
}

/// The changes of a batch, as long as there are not too many to be kept.
package struct KeptChanges: Sendable {
    /// The most changes that are kept; a batch with more is planned while it is written.
    package static let limit = 20_000

    package private(set) var all: [Change]? = []

    package mutating func append(_ change: Change) {
        guard change.action != .same else { return }
        if all?.count == Self.limit { all = nil }
        all?.append(change)
    }
}

/// What is to become of a batch, and the changes that it makes.
package struct Judgement: Sendable {
    package var outcome: ImportOutcome
    /// What is to be written; `nil` when that is nothing or was planned into a sink.
    package var pass: Importer.Pass?

    package init(_ outcome: ImportOutcome, _ pass: Importer.Pass? = nil) {
        self.outcome = outcome
        self.pass = pass
    }

    /// Whether the batch goes into the registry.
    package var isTaken: Bool {
        (outcome.result == .accepted || outcome.result == .partial) && !outcome.isRepetition
    }
}
