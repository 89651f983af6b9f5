import BatchFormat
import Pool

extension Manifest {
    /// The head with what the operator says where the batch itself says nothing.
    ///
    /// A batch without people is no roster of people, whatever else lies in the same folder; nor
    /// are rejects.
    mutating func complete(by request: ImportRequest) {
        if header?.asOf == nil { header?.asOf = request.asOf }
        guard request.isFull, header?.scope == nil, header?.rejectsOf == nil,
            keys.count(of: .talent) > 0
        else { return }
        header?.scope = .full(.talent)
    }
}

extension BatchHeader {
    /// The kind whose records a full roster names all; `nil` for a batch of changes.
    var fullKind: Kind? { scope?.fullKind }
}

extension Importer {
    /// Refuses `--full` for a batch whose head says something else.
    func checkScope(_ header: BatchHeader, _ outcome: inout ImportOutcome) {
        guard request.isFull, let scope = header.scope, header.fullKind != .talent,
            header.rejectsOf == nil
        else { return }
        outcome.diagnostics.append(
            Diagnostic(.scopeOther, at: Place(file: request.source.name), [.value: scope.text]))
    }

    /// Refuses the batch of another office than the one asked for.
    func checkSource(_ header: BatchHeader, _ outcome: inout ImportOutcome) {
        guard let source = request.onlySource, source != header.source else { return }
        outcome.diagnostics.append(
            Diagnostic(
                .sourceOther, at: Place(file: request.source.name, line: header.sourceLine),
                [.source: header.source, .other: source]))
    }
}
