import BatchFormat
import Pool

/// A batch after its one reading: records that were decoded and checked, and what is to be known of
/// all of them before the first is planned.
struct Stage: Sendable {
    let file: HeldFile
    private(set) var header: BatchHeader?
    /// The hash of the batch's text, as sealing writes it.
    private(set) var hash = ""
    /// What the reader found.
    private(set) var diagnostics = DiagnosticList()
    private(set) var recordCount = 0
    private(set) var soundCount = 0
    /// The records that could not be read whole.
    private(set) var unsound = Rejects()
    private(set) var manifest = Manifest()
    /// The sound ones.
    private(set) var records = StagedRecords()

    /// Reads the batch of a request.
    ///
    /// It throws what the source does, and E902 where a large batch finds no room.
    init(_ request: ImportRequest) throws {
        file = try HeldFile(
            request.source.interruptible(by: request.isInterrupted), encoding: request.encoding)
        var reader = BatchReader(
            file: file.name, context: request.context, isDraft: request.isDraft)
        func take(_ read: ReadRecord) throws(RegistryError) { try add(read) }
        try file.forEachChunk { try reader.feed($0, take) }
        try reader.finish(take)
        header = reader.header
        hash = reader.contentHash
        diagnostics = reader.diagnostics
        recordCount = reader.recordCount
        completeHeader(by: request)
    }

    private mutating func add(_ read: ReadRecord) throws(RegistryError) {
        if read.isSound { soundCount += 1 } else { unsound.add(read) }
        guard let record = read.record else { return }
        manifest.note(record)
        guard read.isSound else { return }
        try records.append(StagedRecords.Item(record: record, bytes: read.bytes))
    }

    /// What the operator says where the head itself says nothing.
    ///
    /// A batch without people is no roster of people, whatever else lies in the same folder; nor
    /// are rejects.
    private mutating func completeHeader(by request: ImportRequest) {
        if header?.asOf == nil { header?.asOf = request.asOf }
        guard request.isFull, header?.scope == nil, header?.rejectsOf == nil,
            manifest.keys.count(of: .talent) > 0
        else { return }
        header?.scope = .full(.talent)
    }
}
