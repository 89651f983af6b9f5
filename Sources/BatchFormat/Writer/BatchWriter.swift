package import Pool
import RecText

/// Writes a sealed batch, piece by piece: the head, records by kind, the end record.
package struct BatchWriter {
    private var seal = Seal()
    private var section: Kind?
    private let id: String
    package private(set) var recordCount = 0

    package init(id: String) { self.id = id }

    /// The head of the file; `fields` are names and values in the order of the Batch table.
    ///
    /// Comments are whole lines, with their `#`.
    package mutating func begin(
        _ fields: [(name: String, value: String)], comments: [String] = []
    ) -> String {
        let preamble = comments.map { $0 + "\n" }.joined()
        let lines = fields.map { fieldText($0.name, $0.value) }.joined()
        return sealed("\(preamble)\(Kind.batch.descriptor)\nBatch: \(id)\n\(lines)\n")
    }

    /// A record, under a new `%rec:` line where the kind changes.
    package mutating func write(_ record: Record, comments: [String] = []) -> String {
        recordCount += 1
        let remarks = comments.map { $0 + "\n" }.joined()
        let heading = section == record.kind ? "" : record.kind.descriptor + "\n"
        section = record.kind
        return sealed(heading + remarks + record.canonicalText + "\n")
    }

    /// The end record with the count and the checksum, after the comments that are left.
    package mutating func end(comments: [String] = []) -> String {
        let remarks = comments.map { $0 + "\n" }.joined()
        return (remarks.isEmpty ? "" : sealed(remarks + "\n"))
            + "\(Kind.end.descriptor)\nEnd: \(id)\nRecords: \(recordCount)\n"
            + "Sha256: \(seal.hex())\n"
    }

    private mutating func sealed(_ text: String) -> String {
        seal.update(text)
        return text
    }
}
