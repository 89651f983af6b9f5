extension English {
    /// The receipt of a batch.
    static let receipt: [Word: String] = [
        .receiptTitle: "Receipt",
        .receiptBatch: "Batch {batch}",
        .receiptAccepted: """
        Received {received:record}: {counts}; all is taken, nothing to mend.
        """,
        .receiptPartial: """
        Received {received:record}: {counts}, rejected {rejected}; please mend them by \
        ____________.
        """,
        .receiptNothing: """
        Received {received:record}, with errors: {rejected}; nothing was taken. \
        Please mend the file by ____________.
        """,
        .receiptRefused: """
        The file was received and has errors; nothing was taken. Please mend it by \
        ____________.
        """,
        .receiptAskRest: """
        The rejected records are listed below; mend them in the file of rejects and hand \
        that in. What was taken need not be sent again.
        """,
        .receiptAskAll: """
        Please mend the file as listed below and hand it in again under the same number.
        """,
        .receiptAskMissing: """
        People reported before and not now: {count}; please say where they went.
        """,
        .receiptUndone: """
        This batch was undone by {batch}; the page says what was done at the time.
        """,
        .receiptCreated: "new {count}",
        .receiptChanged: "changed {count}",
        .receiptUnchanged: "unchanged {count}",
        .receiptDeleted: "deleted {count}",
        .receiptMerged: "merged {count}",
        .receiptRejected: "To be mended",
        .receiptLine: "Line",
        .receiptField: "Field",
        .receiptValue: "Value",
        .receiptReason: "Reason",
        .receiptRemedy: "How to mend it",
        .receiptDoubtful: "To be checked",
        .receiptPlaces: "Places",
        .receiptFirst: "First line",
        .receiptWarning: "Finding",
        .receiptMissing: "Reported before and not now",
        .receiptKey: "Key",
        .receiptWho: "Name, key",
        .receiptName: "Name",
        .receiptWhereTo: "Where to",
        .receiptReasons: "Transferred, retired, resigned, died, withdrew, or forgotten.",
        .receiptMore: "{count} more are in the receipt itself.",
        .receiptOthers: "This touches what another office reports; the department looks into it.",
        .receiptFile: "File",
        .receiptHash: "Checksum",
        .receiptAudit: "Audit",
        .receiptAsOf: "As of",
        .receiptSourceFrom: "Office settled",
        .receiptAsOfFrom: "Date settled",
        .receiptPreview: "Preview",
        .receiptRevision: "Revision",
        .receiptTime: "Handled at",
        .receiptOperator: "Operator",
        .receiptHandler: "Handled by",
        .receiptPhone: "Telephone",
        .receiptStamp: "Received by (stamp)",
        .receiptDate: "Date",
        .receiptMasked: """
        Personal data are left out. The checksum is the one that sealing writes; it \
        shows that the file received is the file sent.
        """,
    ]
}
