package import BatchFormat
package import Ledger
import Pool

extension ImportOutcome {
    /// The receipt of the batch, its findings put into words.
    package func receipt(_ request: ImportRequest, _ display: Display) -> Receipt {
        let counts = preview.counts
        let isTaken = result == .accepted || result == .partial
        var receipt = Receipt(
            batch: header?.id ?? file, result: result.rawValue,
            counts: [
                "Received": counts.received, "Created": counts.created,
                "Updated": counts.changed, "Unchanged": counts.unchanged,
                "Deleted": counts.deleted, "Merged": counts.merged, "Rejected": counts.rejected,
            ], preview: preview.id, appliedAt: appliedAt ?? request.now)
        receipt.source = header?.source
        receipt.sourceName = header?.sourceName?.maskingPersonalNumbers
        receipt.file = file.maskingPersonalNumbers
        receipt.asOf = header?.asOf?.text
        receipt.hash = hash
        receipt.revision = revision
        receipt.auditHead = auditHead
        receipt.operatorName = request.operatorName.maskingPersonalNumbers
        receipt.undo = isTaken ? header.map { display.spelled(.undo($0.id)) } : nil
        receipt.missing = missing.map { .init(key: $0.key.shown, title: $0.title) }
        // Of notes only that is kept which says what of the file was read.
        receipt.issues = diagnostics.kept
            .filter { $0.severity != .note || $0.code == .sheetsByKind }
            .map { Receipt.Issue($0, display) }
        return receipt
    }
}
