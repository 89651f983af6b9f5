import BatchFormat
package import Pool

extension BatchHeader {
    /// The kind whose records a full roster names all; `nil` for a batch of changes.
    var fullKind: Kind? { scope?.fullKind }
}

extension Diagnostic {
    /// That data are of a day that has not come.
    package static func asOfAhead(
        _ day: PartialDate, today: PartialDate, at place: Place
    ) -> Diagnostic {
        Diagnostic(.asOfAhead, at: place, [.value: day.text, .limit: today.text])
    }
}

extension Importer {
    /// Refuses `--full` for a batch whose head says something else.
    func checkScope(_ header: BatchHeader, _ outcome: inout ImportOutcome) {
        guard request.isFull, let scope = header.scope, header.fullKind != .talent,
            header.rejectsOf == nil
        else { return }
        outcome.diagnostics.append(
            Diagnostic(.scopeOther, at: Place(file: file), [.value: scope.text]))
    }

    /// Refuses data of a day that has not come: nothing that is reported later would count as newer.
    func checkDay(_ header: BatchHeader, _ outcome: inout ImportOutcome) {
        guard let asOf = header.asOf, let today = request.today(for: header),
            today.latest < asOf.earliest
        else { return }
        outcome.diagnostics.append(.asOfAhead(asOf, today: today, at: Place(file: file)))
    }

    /// Refuses the batch of another office than the one asked for.
    func checkSource(_ header: BatchHeader, _ outcome: inout ImportOutcome) {
        guard let source = request.onlySource, source != header.source else { return }
        outcome.diagnostics.append(
            Diagnostic(
                .sourceOther, at: Place(file: file, line: header.sourceLine),
                [.source: header.source, .other: source]))
    }
}
