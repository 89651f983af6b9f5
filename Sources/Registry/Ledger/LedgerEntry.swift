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

/// What a batch did to one record.
struct LedgerChange {
    var record: Int
    var kind: Kind
    /// Whether values of it changed; else it was made, or taken out of sight.
    var isChange: Bool
    /// What it replaced, as the ledger keeps it; `nil` when the record was absent.
    var image: String?
    /// Where in the file of the batch.
    var line: Int
    /// The batch, and the one that this takes back.
    var batch: Int
    var batchName: String
    var undoes: Int?

    /// What it replaced of a record that was of this kind then.
    func before(of kind: Kind) -> BeforeImage? { image.map { BeforeImage($0, of: kind) } }
}
