/// The head of a batch: who hands it in, under which number, as of when.
package struct BatchHeader: Hashable, Sendable {
    package var id: String
    /// The space of the office.
    package var source: String
    /// The line that names the source.
    package var sourceLine: Int
    package var sourceName: String?
    package var madeAt: String?
    package var asOf: PartialDate?
    package var scope: BatchScope?
    package var previous: String?
    package var undoes: String?
    package var rejectsOf: String?
    package var madeBy: String?
    /// The minor version of the format; fields unknown to us are ignored when it is newer.
    package var minor: Int

    /// The minor version that this program writes and knows all of.
    package static let knownMinor = 0

    /// The head of a batch that the program makes of what an office handed in.
    package init(
        id: String, source: String, sourceName: String?, madeAt: String?, asOf: PartialDate?
    ) {
        self.id = id
        self.source = source
        sourceLine = 0
        self.sourceName = sourceName
        self.madeAt = madeAt
        self.asOf = asOf
        minor = Self.knownMinor
    }

    /// Reads the head from its record; `nil` when `Format` or `Source` cannot be used.
    package init?(_ record: Record) {
        guard let source = record[Batch.source], Key.isSpace(source),
            let minor = Self.minor(of: record[Batch.format] ?? "")
        else { return nil }
        id = record.key.local
        self.source = source
        let field = Batch.source.index
        sourceLine = record.entries.first { $0.field == field }?.line ?? record.line
        self.minor = minor
        sourceName = record[Batch.sourceName]
        madeAt = record[Batch.madeAt]
        asOf = record[Batch.asOf]
        scope = record[Batch.scope]
        previous = record[Batch.prev]
        undoes = record[Batch.undoes]
        rejectsOf = record[Batch.rejectsOf]
        madeBy = record[Batch.madeBy]?.head
    }

    /// The minor of `tpb/1` or `tpb/1.MINOR`; `nil` for another format.
    package static func minor(of format: String) -> Int? {
        if format == "tpb/1" { return 0 }
        let minor = format.dropFirst(6)
        guard format.hasPrefix("tpb/1."), minor.utf8.allSatisfy(\.isDigit) else { return nil }
        return Int(minor)
    }
}
