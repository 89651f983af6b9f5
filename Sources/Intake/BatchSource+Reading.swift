package import BatchFormat
package import Ledger
package import Pool

extension BatchSource {
    /// Reads the batch alone, with no registry to compare it with, and hands out its records.
    ///
    /// It throws what reading the source does, and E902 where a large one finds no room.
    package func read(
        _ context: ReadingContext, isDraft: Bool, _ body: (ReadRecord) -> Void = { _ in }
    ) throws -> BatchReader {
        let file = try HeldFile(self)
        var reader = BatchReader(file: name, context: context, isDraft: isDraft)
        try file.forEachChunk { reader.feed($0, body) }
        reader.finish(body)
        reader.diagnostics = try file.located(reader.diagnostics)
        return reader
    }

    /// The whole text in UTF-8, whatever it is in.
    package func utf8() throws -> [UInt8] {
        var text: [UInt8] = []
        try HeldFile(self).forEachChunk { text += $0 }
        return text
    }
}
