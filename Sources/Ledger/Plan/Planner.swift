import BatchFormat
import Pool

/// Works out, record by record, what a batch does to the registry.
///
/// It reads the registry and writes nothing. The state that a merge or a deletion depends on is
/// kept in `overlay`, so that the outcome is the same whether the changes are written meanwhile
/// or not.
struct Planner {
    let baseline: any Baseline
    let vault: Vault?
    let header: BatchHeader
    let file: String
    let isStrict: Bool
    /// Whose values stand where the operator decides it.
    let precedence: Precedence
    /// The registry's own source may write everybody's records.
    let registrySource: String
    var resolver: Resolver
    var spaces: Spaces
    /// The number of the space of the office that hands in the batch.
    let sourceNumber: Int
    var diagnostics = DiagnosticList()
    /// Records that the batch deletes or merges, or that something is merged into, and those that
    /// it names by another key than their own: it may name them twice.
    let involved: Set<Int>
    /// The records that the batch deletes or merges, and what these are merged into.
    let leaving: [Int: Departure]
    /// What has been merged so far: for each loser the survivor, and the keys that lead to it now.
    var survivors: [Int: Int] = [:]
    var movedKeys: [Int: [AliasMove]] = [:]
    /// The next row of `personal`.
    var nextPersonal: Int
    /// Their state, and that of records that lead to them, as the batch leaves them.
    var overlay: [Int: StoredRecord] = [:]
    /// Merges and deletions wait until every value is in place.
    var deferred: [(record: Record, bytes: Range<Int>)] = []
    /// The identity numbers that change hands.
    var identities: IdentityClaims
    /// The people who have another name than before under their keys.
    var renamed = RenamedPeople()
    /// The keys that may have another person.
    let confirmed: Confirmations
    /// The tags of the batch, for the check for cycles.
    var taxonomy: [Int: StoredRecord] = [:]
    /// The keys that two records bear: neither is taken.
    let doubled: [Key: Int]
    let isPartial: Bool
    /// The records that the registry's state forbids, and who in the batch refers to whom.
    var rejected = Rejects()
    var dependencies = Dependencies()
    /// Whether it is open whom the record means that is planned: its key is of somebody else.
    var isDoubtful = false
    /// The people whom the batch brings.
    var newcomers: Newcomers
    /// The tags that the batch uses and nobody has, to be made.
    var newTags: [Change] = []

    init(
        _ baseline: any Baseline, vault: Vault?, manifest: Manifest, header: BatchHeader,
        request: ImportRequest, rejects: Rejects = Rejects(), missing: Set<Int> = []
    ) throws {
        self.baseline = baseline
        self.vault = vault
        self.header = header
        file = manifest.file
        doubled = manifest.doubled
        isPartial = request.isPartial
        isStrict = request.isStrict
        precedence = request.precedence
        confirmed = request.confirmed
        registrySource = baseline.state.source
        newcomers = Newcomers(areAmongOthers: try baseline.hasPeople)
        identities = try IdentityClaims(baseline)
        let resolver = try Resolver(baseline, manifest, rejects, missing: missing)
        var spaces = Spaces(try baseline.spaces())
        var involved = resolver.named
        var leaving: [Int: Departure] = [:]
        for key in manifest.departures {
            guard let entry = manifest.keys[key], !rejects.contains(line: entry.line),
                let found = try resolver.subject(key)
            else { continue }
            let survivor = try manifest.merges[key].flatMap {
                try resolver.subject($0)?.id
            }
            leaving[found.id] = survivor.map(Departure.merge) ?? .deletion
            involved.formUnion([found.id, survivor ?? found.id])
        }
        sourceNumber = spaces.number(of: header.source)
        self.resolver = resolver
        self.spaces = spaces
        self.involved = involved
        self.leaving = leaving
        nextPersonal = try baseline.nextPersonal
    }

    /// How a record leaves.
    enum Departure: Hashable {
        case deletion
        /// Merged into the record of this number.
        case merge(Int)
    }

    /// What one record of the file changes; merges and deletions are only taken down.
    mutating func changes(of record: Record, bytes: Range<Int>) throws -> [Change] {
        if vault == nil, record.key.local.asIdentityNumber != nil {
            throw RegistryError(.keyMissing)
        }
        if let line = doubled[record.key] {
            // Which of the two bears the key rightly only their office knows. That it is there
            // twice was said of the second; the reject file says it of both.
            if isPartial {
                report(.keyTwice, record, [.line: String(line), .key: record.key.description])
            }
            rejected.add(record, bytes, isDoubtful: true)
            return []
        }
        guard record.operation.writesValues else {
            deferred.append((record, bytes))
            return []
        }
        let errors = diagnostics.errorCount
        isDoubtful = false
        let change = try planValues(record)
        if diagnostics.errorCount > errors {
            rejected.add(record, bytes, isDoubtful: isDoubtful)
        }
        // The tags that the record brought to light come before it.
        let changes = newTags + (change.map { [$0] } ?? [])
        newTags = []
        for change in changes { remember(change) }
        return changes
    }

    /// What was put off: merges first, then deletions; and what only the whole batch shows.
    mutating func finish() throws -> [Change] {
        let haveRowsMoved = try checkRows()
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
        if !haveRowsMoved { try compareNewcomers() }
        return changes
    }

    /// Keeps the states that a merge or deletion, or the check for cycles, will ask for.
    private mutating func remember(_ change: Change) {
        if change.new.kind == .skill, change.action != .same {
            taxonomy[change.new.id] = change.new
        }
        // What stays as it was is in the registry, and was not even loaded.
        guard !involved.isEmpty, change.action != .same else { return }
        let targets = (change.old?.values ?? []) + change.new.values
        let isNeeded =
            involved.contains(change.new.id)
            || targets.contains { $0.target.map(involved.contains) ?? false }
        if isNeeded { overlay[change.new.id] = change.new }
    }

    /// The record as the batch leaves it so far.
    func state(_ id: Int) throws -> StoredRecord? {
        try overlay[id] ?? baseline.record(id)
    }

    /// Whether the office that hands in the batch owns the records of this key's space.
    func owns(_ key: Key) -> Bool {
        key.space == header.source || header.source == registrySource
    }

    /// Whether the office may write the record of a key: a key of its own space leads to it.
    func mayWrite(_ key: Key, _ id: Int) throws -> Bool {
        if owns(key) { return true }
        return try baseline.aliases(of: id).contains { spaces.name(of: $0.space) == header.source }
    }

    /// Says that a record is gone, and since when.
    mutating func reportDeleted(_ gone: Int, _ record: Record) throws {
        let date = try lastChange(of: gone)?.date
        report(.deleted, record, [.key: record.key.description, .date: date ?? ""])
    }

    /// Who changed a record last, and on which day.
    func lastChange(of id: Int) throws -> (operatorName: String, date: String)? {
        guard let last = try baseline.lastBatch(changing: id) else { return nil }
        return (last.operatorName, LocalTime.day(of: last.appliedAt)?.text ?? last.appliedAt)
    }

    /// Says that a record is another office's; people of other offices are not named.
    mutating func reportForeign(_ key: Key, _ stored: StoredRecord?, _ record: Record) {
        let name = stored.map { $0.kind == .talent ? "" : $0.title } ?? ""
        report(
            .foreignSpace, record,
            [
                .source: header.source, .other: key.space, .name: name,
                .key: key.description,
            ])
    }

    mutating func report(
        _ code: DiagnosticCode, _ record: Record, line: Int? = nil, field: String? = nil,
        _ parameters: [Diagnostic.Parameter: String] = [:]
    ) {
        let place = Place(file: file, line: line ?? record.line)
        guard diagnostics.keeps(code) else {
            // It is only counted, and what to call its record need not be looked up.
            return diagnostics.append(Diagnostic(code, at: place))
        }
        diagnostics.append(
            Diagnostic(
                code, at: place, parameters,
                record: RecordName(
                    kind: record.kind.rawValue, key: record.key.description, title: record.title),
                field: field))
    }
}
