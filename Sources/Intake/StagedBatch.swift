import BatchFormat
package import Ledger
import Pool

/// A batch after its one reading, and the bytes that were read.
package struct StagedBatch: Sendable {
    package private(set) var stage: Stage
    package let file: HeldFile

    /// Reads the batch of a request.
    ///
    /// It throws what the source does, and E902 where a large batch finds no room.
    package init(_ request: ImportRequest) throws {
        file = try HeldFile(
            request.source.interruptible(by: request.isInterrupted), encoding: request.encoding)
        var stage = Stage(file: file.name)
        var reader = BatchReader(
            file: file.name, context: request.context, isDraft: request.isDraft)
        func take(_ read: ReadRecord) throws(RegistryError) {
            guard !request.isInterrupted() else { throw RegistryError(.interrupted) }
            try stage.add(read)
        }
        try file.forEachChunk { try reader.feed($0, take) }
        try reader.finish(take)
        stage.close(reader, request)
        self.stage = stage
    }
}
