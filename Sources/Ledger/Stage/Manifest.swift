import BatchFormat
import Pool

/// What a batch names: known as a whole before the first record of it is planned.
struct Manifest: Sendable {
    /// The file's name.
    let file: String
    /// The keys that it gives its records.
    private(set) var keys = BatchKeys()
    /// The keys that two records bear, and the line of the second.
    private(set) var doubled: [Key: Int] = [:]
    /// The records that are to be deleted or merged.
    private(set) var departures: [Key] = []
    /// For each loser of a merge the key of the survivor.
    private(set) var merges: [Key: Key] = [:]
    /// The names of the tags that the batch itself brings.
    private(set) var skillNames: [String: Set<Key>] = [:]
    /// The names and credit codes of the organizations that the batch itself brings.
    private(set) var organizationNames: [String: Set<Key>] = [:]
    /// The tags that the batch gives a label.
    private(set) var labelled: Set<Key> = []
    /// For each tag that the batch retires the name of the one that is used instead.
    private(set) var retired: [Key: String] = [:]
    /// Whether it gives anybody an identity number.
    private(set) var hasNumbers = false

    init(file: String) { self.file = file }

    mutating func note(_ record: Record) {
        let entry = BatchKeys.Entry(
            kind: record.kind, operation: record.operation, line: record.line,
            identity: IdentityPrint(leftBy: record))
        hasNumbers = hasNumbers || entry.identity != nil
        guard keys.insert(record.key, entry) else {
            doubled[record.key] = doubled[record.key] ?? record.line
            return
        }
        if !record.operation.writesValues { departures.append(record.key) }
        if record.operation == .merge, let into = record.into { merges[record.key] = into }
        guard record.operation.writesValues else { return }
        if record.kind == .skill { noteTag(record) }
        if record.kind == .org {
            for name in record.values(Org.name.index) + record.values(Org.uscc.index) {
                organizationNames[name.nfkcFolded, default: []].insert(record.key)
            }
        }
    }

    private mutating func noteTag(_ record: Record) {
        for name in Skill.names.flatMap(record.all) {
            skillNames[name.nfkcFolded, default: []].insert(record.key)
        }
        if record[Skill.label] != nil { labelled.insert(record.key) }
        if record[Skill.status] == .retired {
            retired[record.key] = record.values(Skill.useInstead.index).first
        }
    }
}
