/// What became of a batch, to be sent back to the office that handed it in.
///
/// A document of the kinds Ack and Issue, in the syntax of a batch; no personal value is in it.
package struct Receipt: Hashable, Sendable {
    package var batch: String
    /// Accepted, partial, rejected or already.
    package var result: String
    /// Whether something of the batch is in the registry.
    package var isTaken: Bool { result == "accepted" || result == "partial" }
    /// The office: its code, and its name when the batch gives it.
    package var source: String?
    package var sourceName: String?
    package var file = ""
    package var asOf: String?
    /// From what the office and the day were settled, where a roster's file has no head.
    package var sourceFrom: String?
    package var asOfFrom: String?
    /// The hash of the text up to the end mark, as sealing writes it.
    package var hash = ""
    /// How many records fared so, by the names of the format.
    package var counts: [String: Int]
    package var preview: String
    /// The registry's revision after the import.
    package var revision: Int?
    /// The hash of the audit's last entry, by which a later edit of the audit is found.
    package var auditHead: String?
    package var operatorName: String?
    package var appliedAt: String
    /// How to take the batch back, when something was taken.
    package var undo: String?
    /// The records that a full roster no longer names.
    package var missing: [Missing] = []
    package var issues: [Issue] = []

    /// The names of the counts, in the order in which they are written.
    package static let countNames = [
        "Received", "Created", "Updated", "Unchanged", "Deleted", "Merged", "Rejected",
    ]

    package init(
        batch: String, result: String, counts: [String: Int], preview: String, appliedAt: String
    ) {
        self.batch = batch
        self.result = result
        self.counts = counts
        self.preview = preview
        self.appliedAt = appliedAt
    }

    /// A record that its office reported before and no longer does.
    package struct Missing: Hashable, Sendable {
        package var key: String
        package var title: String

        package init(key: String, title: String) {
            self.key = key
            self.title = title
        }
    }

    /// A finding as the receipt words it.
    package struct Issue: Hashable, Sendable {
        package var code: String
        package var slug: String
        package var severity: String
        package var file: String
        /// The cell of a table, `表!C18`.
        package var cell: String?
        /// Nought for the file as a whole, and for a cell.
        package var line = 0
        package var column = 0
        package var kind: String?
        package var key: String?
        /// The name that people know the record by.
        package var title: String?
        package var field: String?
        package var value: String?
        package var message = ""
        package var remedy: String?

        package init(code: String, slug: String, severity: String, file: String) {
            self.code = code
            self.slug = slug
            self.severity = severity
            self.file = file
        }
    }
}
