import BatchFormat
import Pool

extension Importer {
    /// Whether the office may report at all: an unknown one may, unless the list is locked.
    func admits(_ header: BatchHeader, _ outcome: inout ImportOutcome) throws -> Bool {
        if try OfficeList(database: database).knows(header.source) { return true }
        let isLocked = try SourceLock.fetch(database)?.isLocked ?? false
        outcome.diagnostics.append(
            Diagnostic(
                isLocked ? .sourceUnknown : .sourceNew,
                at: Place(file: request.source.name, line: header.sourceLine),
                [.source: header.source]))
        return !isLocked
    }
}
