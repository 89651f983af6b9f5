import BatchFormat
import Pool

/// What a first look through a batch finds: its head, and which records it speaks of.
struct Manifest {
    var header: BatchHeader?
    var hash = ""
    var diagnostics = DiagnosticList()
    var recordCount = 0
    /// How many records could be read without an error.
    var soundCount = 0
    /// The records that cannot be read.
    var unsound = Rejects()
    /// The keys that the file gives its records.
    var keys = BatchKeys()
    /// The keys that two records bear, and the line of the second.
    var doubled: [Key: Int] = [:]
    /// The records that are to be deleted or merged.
    var departures: [Key] = []
    /// For each loser of a merge the key of the survivor.
    var merges: [Key: Key] = [:]
    /// The names of the tags that the batch itself brings.
    var skillNames: [String: Set<Key>] = [:]
    /// The tags that the batch gives a label.
    var labelled: Set<Key> = []
    /// For each tag that the batch retires the name of the one that is used instead.
    var retired: [Key: String] = [:]

    /// Reads the whole batch once.
    init(_ request: ImportRequest) throws {
        var reader = BatchReader(
            file: request.source.name, context: request.context, isDraft: request.isDraft)
        var manifest = Manifest()
        try request.source.forEachChunk { chunk in
            reader.feed(chunk) { manifest.note($0) }
        }
        reader.finish { manifest.note($0) }
        self = manifest
        header = reader.header
        hash = reader.contentHash
        diagnostics = reader.diagnostics
        recordCount = reader.recordCount
    }

    private init() {}

    private mutating func note(_ read: ReadRecord) {
        if read.isSound { soundCount += 1 } else { unsound.add(read) }
        guard let record = read.record else { return }
        let entry = BatchKeys.Entry(
            kind: record.kind, operation: record.operation, line: record.line,
            identity: IdentityPrint(leftBy: record))
        guard keys.insert(record.key, entry) else {
            doubled[record.key] = doubled[record.key] ?? record.line
            return
        }
        if !record.operation.writesValues { departures.append(record.key) }
        if record.operation == .merge, let into = record.into { merges[record.key] = into }
        if record.kind == .skill, record.operation.writesValues {
            for name in Skill.names.flatMap(record.all) {
                skillNames[name.nfkcFolded, default: []].insert(record.key)
            }
            if record[Skill.label] != nil { labelled.insert(record.key) }
            if record[Skill.status] == .retired {
                retired[record.key] = record.values(Skill.useInstead.index).first
            }
        }
    }
}
