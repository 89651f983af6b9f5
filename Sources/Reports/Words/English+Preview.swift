extension English {
    /// What an import would do, for approval.
    static let preview: [Word: String] = [
        .previewTitle: "What the import would do (for approval)",
        .previewAsOf: "as of {date}",
        .previewLead: """
        {received:record was/records were} handed in and can be taken. Preview {id}: once approved, all is \
        imported under this number, or nothing when the registry has changed since.
        """,
        .previewLeadRejected: """
        {received:record was/records were} handed in; with errors, to go back: {rejected}. Preview {id}: once \
        approved, the rest is imported under this number, or nothing when the registry has changed \
        since.
        """,
        .previewMasked: "Personal data are left out.",
        .previewCreated: "New",
        .previewChanged: "Changed",
        .previewUnchanged: "Unchanged",
        .previewDeleted: "Deleted",
        .previewMissing: "Missing (reported before and not now)",
        .previewRejected: "Rejected",
        .previewWorth: "Worth a look",
        .previewPlace: "Place",
        .previewWho: "Name, key",
        .previewChange: "Changes",
        .previewFinding: "Finding",
        .previewMore: "{count} more are not listed.",
        .previewHandler: "Handled by",
        .previewChecker: "Checked by",
        .previewApprover: "Approved (signature)",
        .previewDate: "Date",
    ]
}
