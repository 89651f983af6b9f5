import BatchFormat
import Pool

/// Works out, record by record, what a batch does to the registry.
///
/// It reads the registry and writes nothing.
struct Planner {
    let baseline: any Baseline
    let vault: Vault?
    let header: BatchHeader
    let request: ImportRequest
    /// The day after which nothing can have been done that the batch tells of.
    let today: PartialDate?
    let file: String
    /// The registry's own source may write everybody's records.
    let registrySource: String
    /// The keys that two records bear: neither is taken.
    let doubled: [Key: Int]
    var resolver: Resolver
    var spaces: Spaces
    /// The number of the space of the office that hands in the batch.
    let sourceNumber: Int
    var diagnostics = DiagnosticList()
    /// The next row of `personal`.
    var nextPersonal: Int
    var removals: Removals
    var people: BatchPeople
    var tags = BatchTags()
    var introductions = BatchIntroductions()
    var placements = BatchPlacements()
    var needs = NeedsOfOrgs()
    /// The records that the registry's state forbids, and who in the batch refers to whom.
    var rejected = Rejects()
    var dependencies = Dependencies()
    /// Whether the record that is planned comes from another registry, which held it as it is.
    var restores = false
    /// Whether it is open whom the record means that is planned: its key is of somebody else.
    var isDoubtful = false

    init(
        _ baseline: any Baseline, vault: Vault?, manifest: Manifest, header: BatchHeader,
        request: ImportRequest, joins: Joins, rejects: Rejects = Rejects(),
        missing: Set<Int> = []
    ) throws {
        self.baseline = baseline
        self.vault = vault
        self.header = header
        self.request = request
        today = request.today(for: header)
        file = manifest.file
        doubled = manifest.doubled
        registrySource = baseline.state.source
        resolver = try Resolver(baseline, manifest, joins, rejects, missing: missing)
        removals = try Removals(manifest, without: rejects, resolver)
        people = try BatchPeople(baseline)
        spaces = Spaces(try baseline.spaces())
        sourceNumber = spaces.number(of: header.source)
        nextPersonal = try baseline.nextPersonal
    }

    /// What one record of the file changes; merges and deletions are only taken down.
    mutating func changes(of record: Record, bytes: Range<Int>) throws -> [Change] {
        if vault == nil, record.key.local.asIdentityNumber != nil {
            throw RegistryError(.keyMissing)
        }
        if let line = doubled[record.key] {
            // Which of the two bears the key rightly only their office knows. That it is there
            // twice was said of the second; the reject file says it of both.
            if request.isPartial {
                report(.keyTwice, record, [.line: String(line), .key: record.key.description])
            }
            rejected.add(record, bytes, isDoubtful: true)
            return []
        }
        guard record.operation.writesValues else {
            removals.deferred.append((record, bytes))
            return []
        }
        let errors = diagnostics.errorCount
        isDoubtful = false
        let planned = try plan(sayable(record))
        if diagnostics.errorCount > errors {
            rejected.add(record, bytes, isDoubtful: isDoubtful)
        }
        // The tags that the record brought to light come before it.
        let changes = tags.takeNew() + planned
        for change in changes { remember(change) }
        return changes
    }

    /// Plans a record that carries values, of somebody of the office's own or of all offices.
    private mutating func plan(_ record: Record) throws -> [Change] {
        if let join = resolver.joins[record.key] {
            // The record of the batch that the person was to have may have been found wanting.
            if try state(join.person.id)?.isGone == false {
                return try planJoin(record, to: join)
            }
            resolver.part(record.key)
        }
        guard let record = try received(record) else { return [] }
        return try planValues(record).map { [$0] } ?? []
    }

    /// What was put off: merges first, then deletions; and what only the whole batch shows, such as
    /// that its rows moved.
    mutating func finish() throws -> (changes: [Change], haveRowsMoved: Bool) {
        let haveRowsMoved = try checkRows()
        var changes = try mergeJoined()
        for operation in [Pool.Operation.merge, .delete] {
            for (record, bytes) in removals.deferred where record.operation == operation {
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
        return (changes, haveRowsMoved)
    }

    /// Keeps what later records of the batch will ask for.
    mutating func remember(_ change: Change) {
        _ = spaces.number(of: change.new.key.space)
        tags.remember(change)
        introductions.remember(change)
        placements.remember(change)
        removals.remember(change)
    }

    /// The record as the batch leaves it so far.
    func state(_ id: Int) throws -> StoredRecord? {
        try removals.states[id] ?? baseline.record(id)
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

    /// What refuses steps and days of introductions and reviews that are news.
    private static let rulesOfCourse: Set<DiagnosticCode> = [
        .declineReason, .pairOpen, .stepOrder, .dayAhead, .reasonEarly,
    ]

    mutating func report(
        _ code: DiagnosticCode, _ record: Record, line: Int? = nil, field: String? = nil,
        _ parameters: [Diagnostic.Parameter: String] = [:]
    ) {
        guard !restores || !Self.rulesOfCourse.contains(code) else {
            return report(.heldAsItWas, record, line: line, field: field, [.other: code.rawValue])
        }
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
