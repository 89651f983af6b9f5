import Pool

/// A line of the ledger: a batch that was taken, or one that takes another back.
struct LedgerEntry: Hashable, Sendable {
    /// Its place in the ledger, from 1.
    var number: Int
    var name: String
    /// The office.
    var source: String
    /// The hash of the batch's text; empty for an undo.
    var hash: String
    var file: String
    var asOf: String?
    var operatorName: String
    /// The moment with its zone, as ISO 8601 has it.
    var appliedAt: String
    /// Whether records of it were left out.
    var isPartial: Bool
    /// The batch whose mended rejects it holds.
    var rejectsOf: String?
    /// The number of the batch that it takes back.
    var undoes: Int?
    var standing: FieldHistory.Standing
}
