package import Ledger
package import Pool

/// A registry in memory, on which plans are tried out: the same answers as the database's, from plain
/// dictionaries.
package struct MemoryBaseline: Baseline {
    package private(set) var state: RegistryState
    private let vault: Vault
    private var numbers: [String: Int]
    private var records: [Int: StoredRecord] = [:]
    private var led: [Alias: Int] = [:]
    private var sealedValues: [Int: (sealed: [UInt8], blind: [UInt8])] = [:]
    private var batches: [LedgerEntry] = []
    private var steps: [LedgerChange] = []
    private var details: [(asOf: String?, reason: String?)] = []

    /// An empty registry of a department.
    package init(source: String, vault: Vault) {
        state = RegistryState(id: "memory", source: source, revision: 0)
        numbers = [Key.shared: 1, source: 2]
        self.vault = vault
    }

    /// Takes what was planned on it, as a batch of its own.
    package mutating func take(
        _ changes: [Change], of entry: LedgerEntry, spaces: Spaces
    ) {
        var (entry, spaces) = (entry, spaces)
        entry.number = batches.count + 1
        for (name, number) in spaces.takeAdded() { numbers[name] = number }
        for change in changes { take(change, in: entry) }
        batches.append(entry)
        state.revision += 1
    }

    private mutating func take(_ change: Change, in entry: LedgerEntry) {
        guard change.action != .same else { return }
        var before = change.before
        let moves = change.aliases.map { move in
            var made = move
            made.from = led[move.key] ?? move.record
            return made
        }
        if change.action == .merge, records[change.new.id] == nil {
            led[alias(of: change.new.key)] = change.new.id
        }
        for move in moves { led[move.key] = move.record }
        if !moves.isEmpty { before?.aliases = moves }
        if change.action == .create { led[alias(of: change.new.key)] = change.new.id }
        keep(change.new, wasThere: change.action == .change)
        steps.append(
            LedgerChange(
                record: change.new.id, kind: change.new.kind, isChange: change.action == .change,
                image: before?.text(of: change.new.kind), line: change.line, batch: entry.number,
                batchName: entry.name, undoes: entry.undoes))
        details.append((change.asOf, change.reason))
    }

    /// Keeps a record with its personal values sealed.
    private mutating func keep(_ record: StoredRecord, wasThere: Bool) {
        var record = record
        for index in record.values.indices {
            let value = record.values[index]
            guard let personal = value.personal, let blind = value.blind else { continue }
            if !value.text.isEmpty {
                let field = FieldNumber(record.kind, value.field).value
                let sealed = vault.seal(value.text, record: record.id, field: field)
                sealedValues[personal] = (sealed, blind)
            }
            record.values[index].text = ""
        }
        if record.isGone { record.digest = records[record.id]?.digest ?? [] }
        records[record.id] = record
    }

    private mutating func alias(of key: Key) -> Alias {
        if numbers[key.space] == nil { numbers[key.space] = numbers.count + 1 }
        return Alias(space: numbers[key.space] ?? 0, local: key.local)
    }

    private func present(_ kind: Kind) -> [StoredRecord] {
        records.values.filter { $0.kind == kind && !$0.isGone }
    }
}

// MARK: Keys and records

extension MemoryBaseline {
    package func found(_ key: Key) throws -> Found? {
        guard let space = numbers[key.space], let id = led[Alias(space: space, local: key.local)],
            let record = records[id], record.presence != .undone
        else { return nil }
        return Found(
            id: id, kind: record.kind, key: record.key, text: record.key.description,
            isStored: true, isGone: record.isGone, digest: record.digest, giver: record.giver)
    }

    package func withdrawn(_ key: Key) throws -> Int? {
        records.values.first { $0.presence == .undone && $0.key == key }?.id
    }

    package func redirections() throws -> [(key: Key, record: Int)] {
        records.values.compactMap { record in
            guard record.isGone, let space = numbers[record.key.space],
                let id = led[Alias(space: space, local: record.key.local)], id != record.id
            else { return nil }
            return (record.key, id)
        }
    }

    package func record(_ number: Int) throws -> StoredRecord? {
        guard var record = records[number] else { return nil }
        for index in record.values.indices {
            guard let target = record.values[index].target, let key = records[target]?.key else {
                continue
            }
            record.values[index].text = "\(key)\(record.values[index].parameters)"
        }
        return record
    }

    package func head(of record: Int) throws -> RecordHead? {
        guard let record = records[record], let space = numbers[record.key.space] else {
            return nil
        }
        return RecordHead(
            kind: record.kind, key: record.key, isGone: record.isGone,
            successor: led[Alias(space: space, local: record.key.local)] ?? record.id)
    }

    package func record(of alias: Alias) throws -> Int? { led[alias] }

    package func numbers(of kind: Kind, in space: Int) throws -> [Int] {
        let ids = Set(present(kind).map(\.id))
        let keys = led.filter { $0.key.space == space && ids.contains($0.value) }
            .sorted { $0.key.local.utf8.lexicographicallyPrecedes($1.key.local.utf8) }
        var seen: Set<Int> = []
        return keys.map(\.value).filter { seen.insert($0).inserted }
    }

    package func referrers(of record: Int) throws -> [Int] {
        records.values.filter { $0.values.contains { $0.target == record } }.map(\.id).sorted()
    }

    package func aliases(of record: Int) throws -> [AliasMove] {
        led.filter { $0.value == record }.keys
            .sorted { ($0.space, $0.local) < ($1.space, $1.local) }
            .map { AliasMove(space: $0.space, local: $0.local, record: record) }
    }

    package func spaces() throws -> [String: Int] { numbers }

    package var nextRecord: Int { (records.keys.max() ?? 0) + 1 }

    package var nextPersonal: Int { (sealedValues.keys.max() ?? 0) + 1 }
}

// MARK: Tags and people

extension MemoryBaseline {
    package func tagNames() throws -> [TagName] {
        present(.skill).flatMap { tag in
            Set(Skill.names.flatMap(tag.all).map(\.nfkcFolded)).map { name in
                TagName(name: name, key: tag.key, label: tag[Skill.label])
            }
        }
    }

    package func successors() throws -> [Int: Key] {
        present(.skill).filter { $0[Skill.status] == .retired }.reduce(into: [:]) { keys, tag in
            let target = tag.values(of: Skill.useInstead.index).compactMap(\.target).first
            keys[tag.id] = target.flatMap { records[$0]?.key }
        }
    }

    package func broaderTags() throws -> [Int: [Int]] {
        present(.skill).reduce(into: [:]) { broader, tag in
            let targets = tag.values(of: Skill.broader.index).compactMap(\.target)
            if !targets.isEmpty { broader[tag.id] = targets }
        }
    }

    package func needs(of org: Int) throws -> [StatedNeed] {
        present(.need).filter { need in
            need.values(of: Need.org.index).contains { $0.target == org }
        }.sorted { $0.id < $1.id }.map { StatedNeed($0) }
    }

    package func introductions(to need: Int) throws -> Introductions {
        let introduced = present(.engagement).filter { record in
            record.values(of: Engagement.need.index).contains { $0.target == need }
        }
        return Introductions(
            status: records[need]?[Need.status],
            terms: records[need].map { NeedTerms($0) } ?? NeedTerms(experts: nil),
            reviews: records[need]?.all(Need.review) ?? [],
            all: introduced.reduce(into: [:]) { $0[$1.id] = Introduction($1) })
    }

    package func placements(of plan: Int) throws -> [PlacedPair: Int] {
        present(.placement).filter { record in
            record.values(of: Placement.plan.index).contains { $0.target == plan }
        }.reduce(into: [:]) { pairs, record in
            for pair in PlacedPair.all(in: record) { pairs[pair] = record.id }
        }
    }

    package var hasExclusions: Bool { false }

    package func exclusion(_ hash: [UInt8]) throws -> String? { nil }

    package var hasIdentities: Bool { !sealedValues.isEmpty }

    package func holders(ofIdentity hash: [UInt8]) throws -> [Int] {
        present(.talent).filter { person in
            person.values(of: Talent.id.index).contains { $0.blind == hash }
        }.map(\.id).sorted()
    }

    package var hasPeople: Bool { !present(.talent).isEmpty }

    package func people(named names: Set<String>) throws -> [Namesakes.Person] {
        present(.talent).filter { $0[Talent.name].map(names.contains) == true }
            .sorted { $0.id < $1.id }.compactMap { Namesakes.Person($0) }
    }

    package func areApart(_ one: Int, _ other: Int) throws -> Bool { false }

    package func organizations() throws -> [(name: String, key: Key)] {
        present(.org).sorted { $0.id < $1.id }.flatMap { record in
            [record[Org.name], record[Org.uscc]].compactMap { name in
                name.map { ($0, record.key) }
            }
        }
    }

    package func sealed(_ personal: Int) throws -> [UInt8]? { sealedValues[personal]?.sealed }

    package func blind(_ personal: Int) throws -> [UInt8]? { sealedValues[personal]?.blind }
}

// MARK: The ledger

extension MemoryBaseline {
    package func standingBatch(_ name: String, of source: String) throws -> LedgerEntry? {
        batches.last { $0.name == name && $0.source == source && $0.standing != .undone }
    }

    package func hasBatch(_ name: String, of source: String) throws -> Bool {
        batches.contains { $0.name == name && $0.source == source }
    }

    package func batches(
        of source: String, changing kind: Kind, or name: String
    ) throws -> [LedgerEntry] {
        batches.filter { batch in
            batch.source == source && batch.standing == .stands
                && (batch.name == name
                    || steps.contains { $0.batch == batch.number && $0.kind == kind })
        }
    }

    package func batches(
        of source: String, changing kind: Kind, after day: PartialDate
    ) throws -> [LedgerEntry] {
        try batches(of: source, changing: kind, or: "").filter { $0.asOf ?? "" > day.text }
    }

    package func history(of record: StoredRecord) throws -> RecordHistory {
        let events = zip(steps, details).filter { $0.0.record == record.id }.map { step, detail in
            RecordHistory.Event(
                batch: batches[step.batch - 1], line: step.line,
                before: step.before(of: record.kind), asOf: detail.asOf, reason: detail.reason)
        }
        return RecordHistory(record, events: events)
    }

    package func lastBatch(changing record: Int) throws -> LedgerEntry? {
        steps.last { $0.record == record }.map { batches[$0.batch - 1] }
    }

    package func undoneBatch(_ name: String) throws -> UndoneBatch? {
        let named = batches.filter { $0.name == name }
        return (named.last { $0.standing != .undone } ?? named.last).map { batch in
            UndoneBatch(
                id: batch.number, name: name, source: numbers[batch.source] ?? 0,
                chain: [batch.number],
                undoneBy: batch.standing == .undone
                    ? batches.last { $0.undoes == batch.number }?.name : nil)
        }
    }

    package func changes(of batch: Int, _ body: (LedgerChange) throws -> Void) throws {
        for step in steps.reversed() where step.batch == batch { try body(step) }
    }

    package func recordsRepeated(in batch: Int) throws -> Set<Int> {
        let counts = Dictionary(grouping: steps.filter { $0.batch == batch }, by: \.record)
        return Set(counts.filter { $0.value.count > 1 }.keys)
    }

    package func changes(after batch: Int, _ body: (LedgerChange) throws -> Void) throws {
        let changed = Set(steps.filter { $0.batch == batch }.map(\.record))
        for step in steps where step.batch > batch && changed.contains(step.record) {
            try body(step)
        }
    }

    package func isRegistered(_ source: String) throws -> Bool? {
        guard let space = numbers[source],
            let office = led[Alias(space: space, local: source)].flatMap({ records[$0] }),
            office.kind == .source, office.presence != .undone
        else { return nil }
        return !office.isGone
    }

    package func hasReported(_ source: String) throws -> Bool {
        batches.contains { $0.source == source && $0.standing == .stands }
    }

    package var isLocked: Bool { false }
}
