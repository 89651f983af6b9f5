import Pool

@testable import Ledger
@testable import Registry

extension ModelImport {
    /// Takes a record that carries values; `false` when something is wrong with it.
    mutating func takeValues(of record: GivenRecord) -> Bool {
        let key = batch.key(record.key)
        // The record of the batch that the person was to have may have been left out.
        if let person = joins[key], !state.isThere(person) { joins[key] = nil }
        guard let name = subject(key) else { return false }
        let together = companions[name]
        if joins[key] == nil, !isFit(record, name, key) { return false }
        let record = joins[key] == nil ? record : record.joined
        defer { planned.insert(name) }
        let old = state.records[name].flatMap { $0.isThere ? $0 : nil }
        let origin = ModelOrigin(source: batch.source, date: record.asOf ?? batch.asOf)
        var tags: ModelState = state
        guard let lines = resolved(record, &tags) else { return false }
        state = tags
        var new = old ?? ModelRecord(kind: record.kind, version: 0)
        if record.operation == "replace" {
            for field in new.fields.keys {
                let said = together?.said[field] ?? []
                new[field] = ModelField(
                    values: new[field].values.filter { said.contains($0.saying) }, version: 0)
            }
        }
        let passedOver = lines.filter { together?.passOver($0, in: new, by: key) == true }
        let details = passedOver.flatMap { ModelFieldKind.details(of: $0.field, in: record.kind) }
        let heard = lines.filter { !passedOver.contains($0) && !details.contains($0.field) }
        apply(heard, of: record, to: &new, name)
        if joins[key] != nil || together != nil
            || !isOwner && original.keys.contains(where: { $1 == name && $0 != name })
        {
            new.keepHighestLevels()
        }
        if let old, ["put", "update"].contains(record.operation), record.revision == nil {
            keepBetter(&new, old, name, origin, record)
        }
        let isJoin = joins[key] != nil || together?.haveJoin == true
        if let old { keepEmployer(&new, old, record, isJoin: isJoin) }
        guard isWhole(new, old, record), isDistinct(new, old, name, key),
            join(key, name, new.identity)
        else {
            return false
        }
        if let old { keepSame(&new, old, hasRevision: record.revision != nil) }
        store(new, old, name, origin)
        return true
    }

    /// Whether the operation fits what is there.
    private func isFit(_ record: GivenRecord, _ name: String, _ key: String) -> Bool {
        let isKnown = original.subject(key) != nil
        let present = isKnown ? state.records[name] : nil
        if let present, present.kind != record.kind { return false }
        guard record.operation == "replace" ? owns(name) : mayWrite(key, name) else { return false }
        guard let present else { return record.operation != "update" }
        if present.presence == .deleted { return record.operation == "create" }
        if record.operation == "create" { return false }
        guard let revision = record.revision else { return true }
        return model.revisions["\(name) \(revision)"] == present.said
    }

    /// The lines with references that lead somewhere; tags that nobody knows are made.
    private func resolved(_ record: GivenRecord, _ state: inout ModelState) -> [GivenRecord.Line]? {
        let space = batch.key(record.key).prefix { $0 != ":" }
        var lines: [GivenRecord.Line] = []
        for line in record.lines {
            guard line.edit != .clear,
                let kind = ModelFieldKind.of(line.field, in: record.kind).refersTo,
                let target = line.target
            else {
                lines.append(line)
                continue
            }
            var line = line
            let key = target.contains(":") ? target : "\(space):\(target)"
            if let found = resolve(key, kind: kind) {
                line.target = found
            } else if kind == "Skill", !isLeftOut(key) {
                guard line.edit != .drop || state.isThere(Self.tagKey(target)) else { continue }
                line.target = tag(target, &state)
            } else if line.edit == .drop, !isLeftOut(key), isNothing(key) {
                continue
            } else {
                return nil
            }
            lines.append(line)
        }
        return lines
    }

    /// Whether a key leads to no record that is there.
    private func isNothing(_ key: String) -> Bool {
        subject(key).map { !original.isThere($0) && writer(of: key) == nil } ?? true
    }

    /// The key of a tag that has only a label; the format leaves it open.
    static func tagKey(_ label: String) -> String { Key.ofTag(label)?.description ?? "" }

    /// The tag of a label; one that nobody knows is a candidate from now on.
    private func tag(_ label: String, _ state: inout ModelState) -> String {
        let key = Self.tagKey(label)
        guard !state.isThere(key) else { return key }
        var tag = ModelRecord(kind: "Skill", version: state.newVersion())
        for (field, text) in [("Label", label), ("Status", "候选")] {
            tag[field].values = [ModelValue(source: "", text: text)]
        }
        state.records[key] = tag
        state.keys[key] = key
        return key
    }

    private func apply(
        _ lines: [GivenRecord.Line], of given: GivenRecord, to record: inout ModelRecord,
        _ name: String
    ) {
        let own = batch.source
        let isOwner = owns(name)
        let isKnownTwice = original.keys.contains { $1 == name && $0 != name }
        for line in lines where line.edit == .set {
            let isRepeated = ModelFieldKind.of(line.field, in: record.kind).isRepeated
            let opening = line.field.hasPrefix("X_") ? "\(line.field):" : nil
            let staysPast =
                line.field == "Past_employer" && self.isOwner && given.revision == nil
                && (isKnownTwice || companions[name] != nil)
            let said = companions[name]?.said[line.group] ?? []
            record[line.group].values = record[line.group].values.filter { value in
                isRepeated
                    && (value.source != own || staysPast
                        || opening.map { !value.text.hasPrefix($0) } == true
                        || said.contains(value.saying))
            }
        }
        for line in lines {
            let kind = ModelFieldKind.of(line.field, in: record.kind)
            let mayRemove = { (value: ModelValue) in isOwner || value.source == own }
            switch line.edit {
            case .set, .add:
                record[line.group].values.insert(
                    ModelValue(
                        source: kind.isMarked ? own : "", text: line.text, target: line.target))
            case .drop:
                record[line.group].values = record[line.group].values.filter { value in
                    !mayRemove(value) || !line.means(value)
                }
            case .clear:
                record[line.group].values = record[line.group].values.filter { !mayRemove($0) }
            }
        }
    }

    /// Single values that the batch has no better knowledge of stay.
    private func keepBetter(
        _ new: inout ModelRecord, _ old: ModelRecord, _ name: String, _ origin: ModelOrigin,
        _ record: GivenRecord
    ) {
        var kept: [String] = []
        for (field, was) in old.fields {
            let kind = ModelFieldKind.of(field, in: old.kind)
            guard !kind.isRepeated, let before = was.values.first,
                let value = new[field].values.first, value.saying != before.saying
            else { continue }
            let isNew = companions[name].map { $0.before[field]?.contains(before.saying) != true }
            guard isNew != true, let giver = was.origin,
                giver.source != origin.source
            else { continue }
            let isOlder =
                giver.date.map { newer in origin.date.map { $0 < newer } ?? false } ?? false
            let isCorrected =
                !isOwner && !kind.isPersonal && giver.source == ModelRegistry.owner
                && lastReport(of: field, name) == value.target.map { $0 + value.text } ?? value.text
            if isOlder || isCorrected {
                new[field] = was
                kept.append(field)
            }
        }
        for field in kept.flatMap({ ModelFieldKind.details(of: $0, in: record.kind) })
        where record.lines.contains(where: { $0.field == field }) {
            new[field] = old[field]
        }
    }

    /// What the office said of a field before, as far as it was taken and stands.
    private func lastReport(of field: String, _ name: String) -> String? {
        (model.reports + reports).last { report in
            report.record == name && report.field == field && report.source == batch.source
                && (report.batch == place || model.ledger[report.batch].undoneBy == nil)
        }?.text
    }

    /// What says what was there stays as it was: in a single field, and in a record with `Rev`.
    private func keepSame(_ new: inout ModelRecord, _ old: ModelRecord, hasRevision: Bool) {
        for (field, was) in old.fields {
            let isSingle = !ModelFieldKind.of(field, in: old.kind).isRepeated
            if isSingle, Set(was.values.map(\.saying)) == Set(new[field].values.map(\.saying)) {
                new[field] = was
            }
            guard hasRevision, !isSingle else { continue }
            for value in new[field].values where value.source == batch.source {
                let same = was.values.filter { $0.saying == value.saying }
                guard !same.isEmpty else { continue }
                new[field].values.remove(value)
                new[field].values.formUnion(same)
            }
        }
    }

    /// Keeps a record with its new values, and what the office said.
    mutating func store(
        _ record: ModelRecord, _ old: ModelRecord?, _ name: String, _ origin: ModelOrigin
    ) {
        var new = record
        let version = state.newVersion()
        if old == nil {
            new.version = version
            new.fields = record.fields.mapValues {
                ModelField(values: $0.values, version: version, origin: origin)
            }
        }
        let fields = Set(new.fields.keys).union(old?.fields.keys ?? [:].keys)
        for field in fields where old != nil && new[field].values != old?[field].values {
            new.fields[field] = ModelField(
                values: new[field].values, version: version, origin: origin)
        }
        for field in old.map({ _ in fields })
            ?? Set((ModelFieldKind.tables[record.kind] ?? [:]).keys)
        where new[field].version == version {
            report(new[field].values, field, name)
        }
        for field in fields where new[field].version != version {
            new.fields[field] = old?.fields[field]
        }
        state.records[name] = new
        state.keys[name] = state.keys[name] ?? name
        if old == nil { state.keys[name] = name }
    }

    /// Notes what the office said of a field.
    mutating func report(_ values: Set<ModelValue>, _ field: String, _ name: String) {
        let text = values.first.map { value in value.target.map { $0 + value.text } ?? value.text }
        reports.append(
            ModelReport(
                record: name, field: field, source: batch.source, batch: place, text: text ?? ""))
    }
}

extension GivenRecord.Line {
    /// The name under which the field's values lie: all `X_` fields of a record are one.
    var group: String { field.hasPrefix("X_") ? "X_" : field }

    /// Whether a `Drop_` means this value; it may leave the parameters out.
    func means(_ value: ModelValue) -> Bool {
        if let target { return value.target == target }
        return value.text == text || value.text.hasPrefix("\(text) ;")
    }
}
