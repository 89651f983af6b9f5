package import Pool

/// The records that were not taken, to be mended and handed in: those of a batch as a batch, those
/// of a roster as a table with its columns.
///
/// Each record stands as it was given, with what is wrong beside it. The file is not sealed, because
/// it is there to be edited.
package struct RejectFile: Sendable {
    /// One record: its first line in the original, and its bytes.
    package struct Item: Sendable {
        package var line: Int
        package var bytes: [UInt8]

        package init(line: Int, bytes: [UInt8]) {
            self.line = line
            self.bytes = bytes
        }
    }

    package var header: BatchHeader
    package var file: String
    package var madeAt: String
    package var content: Content
    package var diagnostics: [Diagnostic]

    /// The records as they were handed in.
    package enum Content: Sendable {
        case records([Item])
        case tables([RejectTable])
    }

    package init(
        of file: String, header: BatchHeader, madeAt: String, content: Content,
        diagnostics: [Diagnostic]
    ) {
        self.file = file
        self.header = header
        self.madeAt = madeAt
        self.content = content
        self.diagnostics = diagnostics
    }

    /// The number under which the mended records are handed in.
    package var id: String { "\(header.id).r" }
}
