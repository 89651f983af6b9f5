package import Pool

/// A line of the ledger: a batch that was taken, or one that takes another back.
package struct LedgerEntry: Hashable, Sendable {
    /// Its place in the ledger, from 1.
    package var number: Int
    package var name: String
    /// The office.
    package var source: String
    /// The hash of the batch's text; empty for an undo.
    package var hash: String
    package var file: String
    package var asOf: String?
    package var operatorName: String
    /// The moment with its zone, as ISO 8601 has it.
    package var appliedAt: String
    /// Whether records of it were left out.
    package var isPartial: Bool
    /// The batch whose mended rejects it holds.
    package var rejectsOf: String?
    /// The number of the batch that it takes back.
    package var undoes: Int?
    package var standing: FieldHistory.Standing

    package init(
        number: Int, name: String, source: String, hash: String, file: String, asOf: String? = nil,
        operatorName: String, appliedAt: String, isPartial: Bool, rejectsOf: String? = nil,
        undoes: Int? = nil, standing: FieldHistory.Standing
    ) {
        self.number = number
        self.name = name
        self.source = source
        self.hash = hash
        self.file = file
        self.asOf = asOf
        self.operatorName = operatorName
        self.appliedAt = appliedAt
        self.isPartial = isPartial
        self.rejectsOf = rejectsOf
        self.undoes = undoes
        self.standing = standing
    }
}

/// What a batch did to one record.
package struct LedgerChange {
    package var record: Int
    package var kind: Kind
    /// Whether values of it changed; else it was made, or taken out of sight.
    package var isChange: Bool
    /// What it replaced, as the ledger keeps it; `nil` when the record was absent.
    package var image: String?
    /// Where in the file of the batch.
    package var line: Int
    /// The batch, and the one that this takes back.
    package var batch: Int
    package var batchName: String
    package var undoes: Int?

    package init(
        record: Int, kind: Kind, isChange: Bool, image: String? = nil, line: Int, batch: Int,
        batchName: String, undoes: Int? = nil
    ) {
        self.record = record
        self.kind = kind
        self.isChange = isChange
        self.image = image
        self.line = line
        self.batch = batch
        self.batchName = batchName
        self.undoes = undoes
    }

    /// What it replaced of a record that was of this kind then.
    package func before(of kind: Kind) -> BeforeImage? { image.map { BeforeImage($0, of: kind) } }
}
