/// One number is one person, whichever office reports it.
extension ModelImport {
    /// Finds the people of the batch whom another office has under the same number and name.
    mutating func findJoins(besides doubled: Set<String>) {
        var taken: Set<[String]> = []
        for (place, record) in batch.records.enumerated() where !rejected.contains(place) {
            let key = batch.key(record.key)
            guard record.kind == "Talent", record.writesValues, !doubled.contains(key), owns(key),
                let number = record.number, canJoin(record, key),
                let person = holder(of: number, record, key),
                taken.insert([key.office, number]).inserted
            else { continue }
            joins[key] = person
        }
        joinClaimants(besides: doubled)
    }

    /// Finds the people of the batch who share a number that nobody else has, under keys of several offices:
    /// they are the first whom the registry has, else the first of the file.
    private mutating func joinClaimants(besides doubled: Set<String>) {
        var claimants: [String: [(key: String, record: GivenRecord)]] = [:]
        for (place, record) in batch.records.enumerated() where !rejected.contains(place) {
            let key = batch.key(record.key)
            guard record.kind == "Talent", record.writesValues, !doubled.contains(key), owns(key),
                joins[key] == nil, let number = record.number,
                canJoin(record, key) || isFurtherKey(key)
            else { continue }
            claimants[number, default: []].append((key, record))
        }
        for all in claimants.values {
            let original = original
            let person = { (key: String) in original.subject(key) ?? key }
            guard let first = all.first(where: { original.isThere(person($0.key)) }) ?? all.first
            else { continue }
            let survivor = person(first.key)
            var offices = original.offices(of: survivor).union([first.key.office])
            for other in all where person(other.key) != survivor {
                guard canJoin(other.record, other.key), isNamedAlike(first, other),
                    offices.insert(other.key.office).inserted
                else { continue }
                joins[other.key] = survivor
            }
        }
    }

    /// Whether a key leads to somebody who has another key of his own.
    private func isFurtherKey(_ key: String) -> Bool {
        guard let found = original.subject(key), found != key, original.isThere(found) else {
            return false
        }
        return original.records[found]?.kind == "Talent" && !departs(found)
    }

    private func isNamedAlike(
        _ one: (key: String, record: GivenRecord), _ other: (key: String, record: GivenRecord)
    ) -> Bool {
        let names = [one, other].map { key, record in
            record.lines.first { $0.field == "Name" && $0.edit == .set }?.text
                ?? original.subject(key).flatMap { original.records[$0] }
                .flatMap { $0.isThere ? $0["Name"].values.first?.text : nil }
        }
        return names[0] != nil && names[0] == names[1]
    }

    /// Whether the record could be taken under a key of its own.
    private func canJoin(_ record: GivenRecord, _ key: String) -> Bool {
        guard let found = original.subject(key), let own = original.records[found] else {
            return record.operation != "update"
        }
        let isCurrent = record.revision.map { model.revisions["\(key) \($0)"] == own.said } ?? true
        return found == key && own.kind == "Talent" && isCurrent && !departs(key)
            && own.isThere == (record.operation != "create")
    }

    private func holder(of number: String, _ record: GivenRecord, _ key: String) -> String? {
        let holders = original.records.filter { $0.value.isThere && $0.value.identity == number }
        let isOwn = holders.keys.contains { original.offices(of: $0).contains(key.office) }
        guard !isOwn else { return nil }
        return holders.keys.sorted().first { holder in
            let keys = original.keys.filter { $0.value == holder }.keys
            return !departs(holder) && !keys.contains { losesNumber(number, $0) }
                && isNamed(holder, record, key)
        }
    }

    /// Whether both have one name.
    private func isNamed(_ person: String, _ record: GivenRecord, _ key: String) -> Bool {
        let given = record.lines.first { $0.field == "Name" && $0.edit == .set }?.text
        let own = original.records[key].flatMap { $0.isThere ? $0["Name"].values.first?.text : nil }
        return (given ?? own) == original.records[person]?["Name"].values.first?.text
    }

    /// Whether the batch takes a record away.
    private func departs(_ record: String) -> Bool {
        batch.bearers.contains { key, place in
            !rejected.contains(place) && !batch.records[place].writesValues
                && original.subject(key) == record
        }
    }

    /// Whether the batch gives the person of a key another number, or none.
    private func losesNumber(_ number: String, _ key: String) -> Bool {
        guard let place = batch.bearers[key], !rejected.contains(place) else { return false }
        let given = batch.records[place]
        guard let line = given.lines.last(where: { $0.field == "Id" }) else {
            return given.operation == "replace"
        }
        return !line.isGiven || line.text.prefix { $0 != " " } != number
    }

    /// Leads the key to the person; `false` where the batch gives somebody of the office the number.
    mutating func join(_ key: String, _ person: String, _ number: String?) -> Bool {
        guard joins[key] != nil else { return true }
        let isGiven = state.records.contains { other, record in
            other != person && record.isThere && record.identity == number
                && state.offices(of: other).contains(key.office)
        }
        guard !isGiven else { return false }
        guard state.records[key]?.isThere != true else { return true }
        state.records[key] = ModelRecord(
            kind: "Talent", presence: .deleted, version: state.newVersion())
        state.keys[key] = person
        return true
    }

    /// Merges the records of people who turned out to be other offices'.
    mutating func mergeJoined() {
        for (place, record) in batch.records.enumerated() where !errors.contains(place) {
            let key = batch.key(record.key)
            guard let person = joins[key], state.isThere(key), !rejected.contains(place) else {
                continue
            }
            unite(key, into: person)
        }
    }

    /// Keeps the employer whom another office named before.
    func keepEmployer(
        _ new: inout ModelRecord, _ old: ModelRecord, _ record: GivenRecord, isJoin: Bool
    ) {
        guard new.kind == "Talent", isJoin || !isOwner,
            let given = record.lines.first(where: { $0.field == "Employer" && $0.edit == .set }),
            let before = old["Employer"].values.first, before.text != given.text,
            isJoin || old["Employer"].origin.map({ $0.source != batch.source }) == true
        else { return }
        let hasMoved = new["Employer"].values.first?.text == given.text
        if hasMoved, !record.gives("Employer_ref") { new["Employer_ref"].values = [] }
        let past = hasMoved ? before.text : given.text
        if !new["Past_employer"].values.contains(where: { $0.text == past }) {
            new["Past_employer"].values.insert(ModelValue(source: ModelRegistry.owner, text: past))
        }
    }
}

extension ModelBatch {
    /// The first record of each key, by its place.
    fileprivate var bearers: [String: Int] {
        Dictionary(records.enumerated().map { (key($1.key), $0) }) { first, _ in first }
    }
}

extension GivenRecord {
    /// The number that the record gives its person.
    fileprivate var number: String? {
        let line = lines.last { $0.field == "Id" }
        return line.flatMap { $0.isGiven ? String($0.text.prefix { $0 != " " }) : nil }
    }

    /// The record as one that only adds to a person of several offices.
    var joined: GivenRecord {
        var record = self
        (record.operation, record.revision) = ("put", nil)
        return record
    }
}

extension String {
    /// The office whose key this is.
    var office: String { String(prefix { $0 != ":" }) }
}

extension ModelState {
    /// The offices that have a key of a record.
    func offices(of record: String) -> Set<String> {
        Set(keys.filter { $0.value == record }.keys.map(\.office)).union([record.office])
    }
}
