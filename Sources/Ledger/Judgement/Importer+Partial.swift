import BatchFormat
import Pool

extension Importer {
    /// Plans what can be taken of a batch, without the records that cannot and those that lead to
    /// such ones.
    ///
    /// The first pass finds what is wrong in itself. Who depends on that is known at once, and the
    /// second pass says so of each; one more goes without all of them. Only where leaving records
    /// out brings new faults to light are there further ones.
    func planSound(
        _ header: BatchHeader, listsMissing: Bool, _ outcome: inout ImportOutcome,
        into sink: ChangeSink?
    ) throws -> Pass {
        var told = stage.unsound
        var missing = Set(told.bytes.keys)
        var pass: Pass
        repeat {
            pass = try self.pass(
                header, without: told, missing: missing, listsMissing: listsMissing, into: nil)
            outcome.diagnostics.append(contentsOf: pass.diagnostics.errors)
            told = told.union(pass.rejects)
            missing = Set(told.bytes.keys)
            missing.formUnion(pass.dependencies.dependents(of: missing))
        } while !pass.rejects.isEmpty && !pass.diagnostics.stopsFile
        outcome.rejects = told
        checkLimit(&outcome)
        // What keeps records out was told when it was found.
        outcome.diagnostics.append(
            contentsOf: pass.diagnostics.kept.filter { $0.severity != .error })
        guard let sink else { return pass }
        return try self.pass(
            header, without: told, missing: missing, listsMissing: listsMissing, into: sink)
    }

    /// How many records of a batch that is rejected whole would be taken in part: without those that
    /// fall with others, and none where not even a part would be taken.
    package func soundCount() throws -> Int {
        var request = request
        (request.isPartial, request.isDryRun) = (true, true)
        let part = try Importer(baseline: baseline, vault: vault, request: request, stage: stage)
            .judge().outcome
        return part.result == .partial ? stage.recordCount - part.rejects.count : 0
    }

    private func checkLimit(_ outcome: inout ImportOutcome) {
        guard let limit = request.rejectLimit,
            !limit.allows(outcome.rejects.count, of: stage.recordCount)
        else { return }
        outcome.diagnostics.append(
            Diagnostic(
                .rejectLimit, at: Place(file: file),
                [.count: String(outcome.rejects.count), .limit: limit.text]))
    }
}

extension ImportRequest.RejectLimit {
    fileprivate var text: String {
        switch self {
        case .count(let count): "\(count)"
        case .percent(let percent): "\(percent)%"
        }
    }
}
