package import BatchFormat
package import Pool

/// A batch after its one reading: records that were decoded and checked, and what is to be known of
/// all of them before the first is planned.
package struct Stage: Sendable {
    /// The file's name.
    package let file: String
    package private(set) var header: BatchHeader?
    /// The kind of the records of a table, which is true as of one day; `nil` for a batch.
    package private(set) var rosterKind: Kind?
    /// The hash of the batch's text, as sealing writes it.
    package private(set) var hash = ""
    /// What the reader found.
    package private(set) var diagnostics = DiagnosticList()
    package private(set) var recordCount = 0
    package private(set) var soundCount = 0
    /// The records that could not be read whole.
    private(set) var unsound = Rejects()
    /// The names of those among them who are known by nothing else.
    private(set) var unsoundTitles: Set<String> = []
    private(set) var manifest: Manifest
    /// The sound ones.
    private(set) var records = StagedRecords()

    package init(file: String) {
        self.file = file
        manifest = Manifest(file: file)
    }

    /// Takes the next record of the file.
    ///
    /// - Throws: E902 where a large batch finds no room.
    package mutating func add(_ read: ReadRecord) throws(RegistryError) {
        if read.isSound { soundCount += 1 } else { unsound.add(read) }
        if !read.isSound, let title = read.name.title { unsoundTitles.insert(title) }
        guard let record = read.record else { return }
        manifest.note(record)
        guard read.isSound else { return }
        try records.append(StagedRecords.Item(record: record, bytes: read.bytes))
    }

    /// Takes what shows only when the whole file is read.
    package mutating func close(_ reader: BatchReader, _ request: ImportRequest) {
        close(
            header: reader.header, hash: reader.contentHash, diagnostics: reader.diagnostics,
            recordCount: reader.recordCount, request)
    }

    /// Takes what shows only when all of it is read; `hash` is that of its text or its records.
    ///
    /// Rejects may say of which batch they are; `isOfRejects` says that they are some, of whatever one.
    package mutating func close(
        header: BatchHeader?, hash: String, diagnostics: DiagnosticList, recordCount: Int,
        rosterOf kind: Kind? = nil, isOfRejects: Bool = false, _ request: ImportRequest
    ) {
        self.header = header
        rosterKind = kind
        self.hash = hash
        self.diagnostics = diagnostics
        self.recordCount = recordCount
        completeHeader(by: request, isOfRejects: isOfRejects || header?.rejectsOf != nil)
    }

    /// What the operator says where the head itself says nothing.
    ///
    /// A batch without people is no roster of people, whatever else lies in the same folder; nor
    /// are rejects.
    private mutating func completeHeader(by request: ImportRequest, isOfRejects: Bool) {
        if header?.asOf == nil { header?.asOf = request.asOf }
        guard request.isFull, header?.scope == nil, manifest.keys.count(of: .talent) > 0 else {
            return
        }
        if isOfRejects {
            diagnostics.append(Diagnostic(.rejectsOnly, at: Place(file: file)))
        } else {
            header?.scope = .full(.talent)
        }
    }
}
