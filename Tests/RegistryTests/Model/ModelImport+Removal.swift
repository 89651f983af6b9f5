extension ModelImport {
    /// The record that is to go, when it is there and the office may write it.
    private func leaving(_ record: GivenRecord) -> String? {
        let key = batch.key(record.key)
        guard let name = original.subject(key), let old = state.records[name], old.isThere,
            old.kind == record.kind, mayWrite(key, name), record.hasReason
        else { return nil }
        return name
    }

    /// Merges a record into another, which takes what it lacks; references follow.
    mutating func merge(_ record: GivenRecord) -> Bool {
        guard let name = leaving(record), let loser = state.records[name], let into = record.into
        else { return false }
        let asked = batch.key(into)
        guard var survivor = subject(asked) else { return false }
        while let next = survivors[survivor] { survivor = next }
        guard let old = state.records[survivor], old.isThere, mayWrite(asked, survivor),
            old.kind == loser.kind, survivor != name
        else { return false }
        let united = union(of: old, with: loser, survivor, name)
        if united.identity != old.identity, let number = united.identity,
            sharer(of: number, survivor, besides: name)
        {
            return false
        }
        guard isWhole(united, old, record) else { return false }
        take(united, of: old, survivor, from: name)
        return true
    }

    /// Merges a record into a person whom another office reports.
    mutating func unite(_ name: String, into survivor: String) {
        guard let loser = state.records[name], let old = state.records[survivor] else { return }
        take(union(of: old, with: loser, survivor, name), of: old, survivor, from: name)
    }

    private mutating func take(
        _ united: ModelRecord, of old: ModelRecord, _ survivor: String, from name: String
    ) {
        let origin = ModelOrigin(source: batch.source, date: batch.asOf)
        store(united, old, survivor, origin)
        for referrer in state.referrers(of: name) where referrer != survivor {
            repoint(referrer, from: name, to: survivor, origin)
        }
        survivors[name] = survivor
        for key in state.keys.keys where state.keys[key] == name { state.keys[key] = survivor }
        remove(name)
    }

    private func sharer(of number: String, _ survivor: String, besides loser: String) -> Bool {
        let space = survivor.prefix { $0 != ":" }
        return state.records.contains { key, person in
            key != survivor && key != loser && !leaves(key, for: survivor) && person.isThere
                && person.identity == number
                && key.prefix { $0 != ":" } == space
        }
    }

    private func union(
        of survivor: ModelRecord, with loser: ModelRecord, _ name: String, _ gone: String
    ) -> ModelRecord {
        var united = survivor
        for (field, taken) in loser.fields {
            let values = taken.values.filter { $0.target != name }
            if ModelFieldKind.of(field, in: loser.kind).isRepeated {
                united[field].values.formUnion(values)
            } else if united[field].values.isEmpty {
                united[field].values = values
            }
        }
        for field in united.fields.keys {
            united[field].values = united[field].values.filter { $0.target != gone }
        }
        united.keepHighestLevels()
        // People go on using the name of a tag that is merged.
        if loser.kind == "Skill", let label = loser["Label"].values.first?.text,
            !(united["Label"].values.union(united["Synonym"].values)).contains(where: {
                $0.text == label
            })
        {
            united["Synonym"].values.insert(ModelValue(source: batch.source, text: label))
        }
        return united
    }

    private mutating func repoint(
        _ referrer: String, from loser: String, to survivor: String, _ origin: ModelOrigin
    ) {
        guard let old = state.records[referrer] else { return }
        var new = old
        for field in new.fields.keys {
            new[field].values = Set(
                new[field].values.map { value in
                    var value = value
                    if value.target == loser { value.target = survivor }
                    return value
                })
        }
        new.keepHighestLevels()
        store(new, old, referrer, origin)
    }

    /// Takes a record out, unless another one refers to it.
    mutating func delete(_ record: GivenRecord) -> Bool {
        guard let name = leaving(record) else { return false }
        let staying = state.referrers(of: name).filter { referrer in
            !batch.records.enumerated().contains { place, given in
                given.operation == "delete" && !rejected.contains(place)
                    && subject(batch.key(given.key)) == referrer
            }
        }
        guard staying.isEmpty else { return false }
        remove(name)
        return true
    }

    private mutating func remove(_ name: String) {
        guard let old = state.records[name] else { return }
        for (field, values) in old.fields where !values.values.isEmpty { report([], field, name) }
        state.records[name] = ModelRecord(
            kind: old.kind, presence: .deleted, version: state.newVersion())
    }
}

extension ModelRecord {
    /// Of a person's tags each stays at its highest level, whoever gave it.
    mutating func keepHighestLevels() {
        guard kind == "Talent", fields["Skill"] != nil else { return }
        let level = { (value: ModelValue) in value.text.last?.wholeNumberValue ?? 0 }
        let values = self["Skill"].values
        self["Skill"].values = values.filter { value in
            !values.contains { $0.target == value.target && level($0) > level(value) }
        }
    }
}
