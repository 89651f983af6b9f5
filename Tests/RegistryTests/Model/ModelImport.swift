/// One pass over a batch, as FORMAT.md says what becomes of each record.
struct ModelImport {
    let batch: ModelBatch
    /// The records of the batch that are left out, by their place in it.
    let rejected: Set<Int>
    let original: ModelState
    let model: ModelRegistry
    var state: ModelState
    /// The places of the records that cannot be taken.
    var errors: Set<Int> = []
    var reports: [ModelReport] = []
    /// For each record that was merged the one that took it in.
    var survivors: [String: String] = [:]
    /// The records whose values are taken already.
    var planned: Set<String> = []
    /// What the batch says together of each record that it names by several keys.
    var companions: [String: ModelCompanions] = [:]
    /// The number that a record of the batch counts on, by the record that is to give it up.
    var awaited: [String: String] = [:]
    /// For each key of somebody whom another office reports the record of that person.
    var joins: [String: String] = [:]

    init(_ batch: ModelBatch, into model: ModelRegistry, without rejected: Set<Int>) {
        (self.batch, self.model, self.rejected) = (batch, model, rejected)
        original = model.state
        state = model.state
    }

    var place: Int { model.ledger.count }
    var isOwner: Bool { batch.source == ModelRegistry.owner }

    /// Goes through the batch: values, then merges, then deletions.
    mutating func run() {
        var seen: Set<String> = []
        var doubled: Set<String> = []
        for record in batch.records where !seen.insert(batch.key(record.key)).inserted {
            doubled.insert(batch.key(record.key))
        }
        findJoins(besides: doubled)
        hearCompanions(besides: doubled)
        for (place, record) in batch.records.enumerated() where !rejected.contains(place) {
            if doubled.contains(batch.key(record.key)) {
                errors.insert(place)
            } else if record.writesValues {
                if !takeValues(of: record) { errors.insert(place) }
            }
        }
        mergeJoined()
        for operation in ["merge", "delete"] {
            for (place, record) in batch.records.enumerated()
            where record.operation == operation && !rejected.contains(place)
                && !doubled.contains(batch.key(record.key))
            {
                if !(operation == "merge" ? merge(record) : delete(record)) {
                    errors.insert(place)
                }
            }
        }
    }

    // MARK: Keys

    /// The record of the batch that writes values under a key.
    func writer(of key: String) -> GivenRecord? {
        batch.records.enumerated().first { place, record in
            batch.key(record.key) == key && record.writesValues && !rejected.contains(place)
        }?.element
    }

    /// Whether the batch has a record of a key that is left out.
    func isLeftOut(_ key: String) -> Bool {
        rejected.contains { batch.key(batch.records[$0].key) == key }
    }

    /// The record that a record of the batch is about.
    func subject(_ key: String) -> String? {
        joins[key] ?? original.subject(key) ?? (writer(of: key) == nil ? nil : key)
    }

    func owns(_ key: String) -> Bool { isOwner || key.hasPrefix("\(batch.source):") }

    func mayWrite(_ key: String, _ record: String) -> Bool {
        owns(key)
            || original.keys.contains { $0.value == record && $0.key.hasPrefix("\(batch.source):") }
    }

    /// The survivor of a merge that the batch asks for.
    private func survivor(asked key: String) -> String? {
        batch.records.enumerated().first { place, record in
            record.operation == "merge" && batch.key(record.key) == key && !rejected.contains(place)
        }?.element.into.map(batch.key)
    }

    /// Where a reference leads; `nil` where there is nothing, or nothing of the kind.
    func resolve(_ target: String, kind: String) -> String? {
        let asked = survivor(asked: target) ?? joins[target] ?? target
        guard let record = subject(asked) else { return nil }
        let isThere = original.isThere(record) || writer(of: asked) != nil
        let found =
            original.subject(asked) == nil
            ? writer(of: asked)?.kind : original.records[record]?.kind
        guard isThere, found == kind, !isDoubtful(asked) else { return nil }
        return record
    }

    /// Whether the batch leaves it open whom a key means: two records bear it, or one of another kind.
    private func isDoubtful(_ key: String) -> Bool {
        let bearers = batch.records.enumerated().filter { batch.key($0.element.key) == key }
        guard let first = bearers.first, rejected.contains(first.offset) else { return false }
        guard first.element.writesValues else { return bearers.count > 1 }
        let kind = original.subject(key).flatMap { original.records[$0]?.kind }
        return bearers.count > 1 || kind != nil && kind != first.element.kind
    }
}
