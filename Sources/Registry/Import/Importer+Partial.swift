import BatchFormat
import Pool

extension Importer {
    /// Finds every record that cannot be taken, those that depend on such ones included.
    ///
    /// Each pass leaves out what the passes before rejected, until nothing more falls away.
    func findRejects(
        _ header: BatchHeader, _ outcome: inout ImportOutcome
    ) throws -> Rejects {
        var rejects = manifest.unsound
        while true {
            let pass = try plan(header, without: rejects, batch: nil)
            outcome.diagnostics.append(contentsOf: pass.diagnostics.errors)
            rejects = rejects.union(pass.rejects)
            guard !pass.rejects.isEmpty, !pass.diagnostics.stopsFile else { break }
        }
        if let limit = request.rejectLimit,
            !limit.allows(rejects.count, of: manifest.recordCount)
        {
            outcome.diagnostics.append(
                Diagnostic(
                    .rejectLimit, at: Place(file: request.source.name),
                    [.count: String(rejects.count), .limit: limit.text]))
        }
        return rejects
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
