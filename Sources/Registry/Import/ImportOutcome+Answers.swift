package import BatchFormat
import Pool

extension ImportOutcome {
    /// The receipt of the batch.
    package func receipt(appliedAt: String) -> Receipt {
        let counts = preview.counts
        let isTaken = result == .accepted || result == .partial
        return Receipt(
            batch: header?.id ?? file, result: result.rawValue,
            counts: [
                ("Received", counts.received), ("Created", counts.created),
                ("Updated", counts.changed), ("Unchanged", counts.unchanged),
                ("Deleted", counts.deleted), ("Merged", counts.merged),
                ("Rejected", counts.rejected),
            ], preview: preview.id, appliedAt: self.appliedAt ?? appliedAt,
            undo: isTaken ? header.map { "rencai undo \($0.id)" } : nil,
            issues: diagnostics.kept.filter { $0.severity != .note })
    }

    /// The records that were not taken, read from the file again; `nil` when there are none.
    package func rejectFile(
        _ source: BatchSource, madeAt: String
    ) throws -> RejectFile? {
        guard let header, !rejects.isEmpty else { return nil }
        var items = rejects.bytes.map { RejectFile.Item(line: $0.key, bytes: []) }
        let ranges = items.map { rejects.bytes[$0.line] ?? 0..<0 }
        var offset = 0
        try source.forEachChunk { chunk in
            for (index, range) in ranges.enumerated() {
                let part = range.clamped(to: offset..<offset + chunk.count)
                items[index].bytes += chunk[part.lowerBound - offset..<part.upperBound - offset]
            }
            offset += chunk.count
        }
        return RejectFile(
            of: source.name, header: header, madeAt: madeAt, items: items,
            diagnostics: diagnostics.kept)
    }
}
