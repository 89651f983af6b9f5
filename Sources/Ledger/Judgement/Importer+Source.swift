import BatchFormat
import Pool

extension Importer {
    /// Whether the office may report at all: an unknown one may, unless the list is locked.
    func admits(_ header: BatchHeader, _ outcome: inout ImportOutcome) throws -> Bool {
        if try knows(header.source) { return true }
        let isLocked = try baseline.isLocked
        outcome.diagnostics.append(
            Diagnostic(
                isLocked ? .sourceUnknown : .sourceNew,
                at: Place(file: file, line: header.sourceLine),
                [.source: header.source]))
        return !isLocked
    }

    /// Whether an office is on the list, or has reported before it was.
    ///
    /// One whose record was deleted is unknown whatever it reported before. One that never had a
    /// record is known by a batch that stands: undoing that batch makes it unknown again.
    private func knows(_ source: String) throws -> Bool {
        if source == Key.shared || source == baseline.state.source { return true }
        return try baseline.isRegistered(source) ?? baseline.hasReported(source)
    }
}
