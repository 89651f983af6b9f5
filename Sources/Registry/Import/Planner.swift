import BatchFormat
import GRDB
import Pool

/// Works out, record by record, what a batch does to the registry.
///
/// It reads the registry and writes nothing. The state that a merge or a deletion depends on is
/// kept in `overlay`, so that the outcome is the same whether the changes are written meanwhile
/// or not.
struct Planner {
    let database: Database
    let vault: Vault?
    let header: BatchHeader
    let file: String
    let isStrict: Bool
    /// Whether values with an older date overwrite newer ones of other offices.
    let takesOlder: Bool
    /// The registry's own source may write everybody's records.
    let registrySource: String
    var resolver: Resolver
    var spaces: Spaces
    var diagnostics = DiagnosticList()
    /// Records that the batch deletes or merges, or that something is merged into.
    let involved: Set<Int>
    /// Their state, and that of records that lead to them, as the batch leaves them.
    var overlay: [Int: StoredRecord] = [:]
    /// Merges and deletions wait until every value is in place.
    var deferred: [(record: Record, bytes: Range<Int>)] = []
    /// The identity numbers that the batch itself brings.
    var identities: [[UInt8]: Key] = [:]
    /// The tags of the batch, for the check for cycles.
    var taxonomy: [Int: StoredRecord] = [:]
    /// The records that the registry's state forbids.
    var rejected = Rejects()
    /// The tags that the batch uses and nobody has, to be made.
    var newTags: [Change] = []

    init(
        _ database: Database, vault: Vault?, manifest: Manifest, header: BatchHeader,
        request: ImportRequest, rejects: Rejects
    ) throws {
        self.database = database
        self.vault = vault
        self.header = header
        file = request.source.name
        isStrict = request.isStrict
        takesOlder = request.takesOlder
        registrySource = try RegistryState.fetch(database).source
        var resolver = try Resolver(database, manifest, rejects)
        var spaces = try Spaces(database)
        var involved: Set<Int> = []
        for (key, entry) in manifest.entries where !entry.operation.writesValues {
            for key in [key, manifest.merges[key] ?? key] {
                if let found = try resolver.find(key, followingMerges: false) {
                    involved.insert(found.id)
                }
            }
        }
        if !spaces.isKnown(header.source) {
            diagnostics.append(
                Diagnostic(
                    .sourceNew, at: Place(file: request.source.name, line: header.sourceLine),
                    [.source: header.source]))
        }
        _ = spaces.number(of: header.source)
        self.resolver = resolver
        self.spaces = spaces
        self.involved = involved
    }

    /// What one record of the file changes; merges and deletions are only taken down.
    mutating func changes(of record: Record, bytes: Range<Int>) throws -> [Change] {
        guard record.operation.writesValues else {
            deferred.append((record, bytes))
            return []
        }
        let errors = diagnostics.errorCount
        let change = try planValues(record)
        if diagnostics.errorCount > errors { rejected.add(record, bytes) }
        // The tags that the record brought to light come before it.
        let changes = newTags + (change.map { [$0] } ?? [])
        newTags = []
        for change in changes { remember(change) }
        return changes
    }

    /// What was put off: merges first, then deletions.
    mutating func finish() throws -> [Change] {
        var changes: [Change] = []
        for operation in [Pool.Operation.merge, .delete] {
            for (record, bytes) in deferred where record.operation == operation {
                let errors = diagnostics.errorCount
                let planned =
                    operation == .merge
                    ? try planMerge(record) : try planDelete(record).map { [$0] } ?? []
                if diagnostics.errorCount > errors { rejected.add(record, bytes) }
                for change in planned { remember(change) }
                changes += planned
            }
        }
        return changes
    }

    /// Keeps the states that a merge or deletion, or the check for cycles, will ask for.
    private mutating func remember(_ change: Change) {
        if change.new.kind == .skill, change.action != .same {
            taxonomy[change.new.id] = change.new
        }
        guard !involved.isEmpty else { return }
        let targets = (change.old?.values ?? []) + change.new.values
        let isNeeded =
            involved.contains(change.new.id)
            || targets.contains { $0.target.map(involved.contains) ?? false }
        if isNeeded { overlay[change.new.id] = change.new }
    }

    /// The record as the batch leaves it so far.
    func state(_ id: Int) throws -> StoredRecord? {
        try overlay[id] ?? StoredRecord.load(id, from: database)
    }

    var sourceNumber: Int {
        mutating get { spaces.number(of: header.source) }
    }

    /// Whether the office that hands in the batch may write records of this key.
    func mayWrite(_ key: Key) -> Bool {
        key.space == header.source || header.source == registrySource
    }

    mutating func report(
        _ code: DiagnosticCode, _ record: Record, line: Int? = nil, field: String? = nil,
        _ parameters: [Diagnostic.Parameter: String] = [:]
    ) {
        diagnostics.append(
            Diagnostic(
                code, at: Place(file: file, line: line ?? record.line), parameters,
                record: RecordName(kind: record.kind.rawValue, key: record.key.description),
                field: field))
    }
}
