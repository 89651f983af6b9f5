package import BatchFormat
package import Pool

/// What a reader makes of a whole file.
package struct BatchReading {
    package var records: [ReadRecord] = []
    package var diagnostics: [Diagnostic]
    package var header: BatchHeader?
    package var hash: String
    package var recordCount: Int

    /// Reads the bytes, cut into pieces of at most so many.
    package init(_ bytes: [UInt8], chunk: Int = .max, isDraft: Bool = false) {
        var reader = BatchReader(
            file: "a.rec", context: ReadingContext(regions: Regions()), isDraft: isDraft)
        var records: [ReadRecord] = []
        for start in stride(from: 0, to: bytes.count, by: min(chunk, max(1, bytes.count))) {
            reader.feed(bytes[start...].prefix(chunk)) { records.append($0) }
        }
        reader.finish { records.append($0) }
        self.records = records
        diagnostics = reader.diagnostics.kept
        header = reader.header
        hash = reader.contentHash
        recordCount = reader.recordCount
    }

    package init(_ text: String, chunk: Int = .max, isDraft: Bool = false) {
        self.init(Array(text.utf8), chunk: chunk, isDraft: isDraft)
    }

    /// Reads one record between a head and an end.
    package init(record text: String) { self.init(framed(text)) }

    /// The codes found, in order.
    package var codes: [String] { diagnostics.map(\.code.rawValue) }

    /// The findings as `E223 7:8`, with line and column.
    package var findings: [String] {
        diagnostics.map { "\($0.code.rawValue) \($0.place.line):\($0.place.column)" }
    }

    package var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

    package var isAccepted: Bool { errors.isEmpty }

    /// The first record as canonical text.
    package var text: String? { records.first?.record?.canonicalText }
}

/// The text between a head of four lines and an end; the text begins on line six.
package func framed(_ text: String) -> String {
    """
    Batch: demo-02
    Format: tpb/1
    Source: demo
    Made_at: 2026-04-02T09:30:00+08:00

    \(text)

    End: demo-02

    """
}

/// A sealed batch of these records.
package func sealed(_ records: [Record]) -> String {
    var writer = BatchWriter(id: "demo-1")
    var text = writer.begin([
        ("Format", "tpb/1"), ("Source", "demo"), ("Made_at", "2026-04-02T09:30:00+08:00"),
    ])
    for record in records { text += writer.write(record) }
    return text + writer.end()
}
