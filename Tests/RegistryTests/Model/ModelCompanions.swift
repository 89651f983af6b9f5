/// What the records of a batch say together of one whom several of them name.
struct ModelCompanions {
    /// What a record says of a field that takes one value; `nil` where it clears it.
    struct Statement {
        var saying: [String?]?
        var origin: ModelOrigin
    }

    /// Whether one of them joins the person to another one.
    var haveJoin = false
    /// What the registry said before.
    var before: [String: Set<[String?]>]
    private(set) var right: [String: Statement] = [:]
    private(set) var said: [String: Set<[String?]>] = [:]
    private var givers: [String: Set<String>] = [:]

    init(before: [String: Set<[String?]>]) { self.before = before }

    /// Of two dates the newer is right; else who comes later, edits, or replaces the whole.
    mutating func hear(
        _ line: GivenRecord.Line, of record: GivenRecord, _ key: String, _ origin: ModelOrigin
    ) {
        guard line.edit != .drop else { return }
        if line.isGiven {
            said[line.group, default: []].insert([line.text, line.target])
            givers[line.group, default: []].insert(key)
        }
        guard !ModelFieldKind.of(line.field, in: record.kind).isRepeated else { return }
        let decides = record.revision != nil || !["put", "update"].contains(record.operation)
        if !decides, let known = right[line.field]?.origin.date, let date = origin.date,
            date < known
        {
            return
        }
        let saying: [String?]? = line.isGiven ? [line.text, line.target] : nil
        right[line.field] = Statement(saying: saying, origin: origin)
    }

    /// Whether another record says it better where the record has something already.
    func passOver(_ line: GivenRecord.Line, in record: ModelRecord, by key: String) -> Bool {
        guard line.edit != .drop else { return false }
        if ModelFieldKind.of(line.field, in: record.kind).isRepeated {
            return line.edit == .clear && givers[line.group].map { $0 != [key] } ?? false
        }
        guard !record[line.field].values.isEmpty, let statement = right[line.field] else {
            return false
        }
        return statement.saying != (line.isGiven ? [line.text, line.target] : nil)
    }
}

extension ModelImport {
    /// Hears the records of those whom the batch names under several keys.
    mutating func hearCompanions(besides doubled: Set<String>) {
        var records: [String: [GivenRecord]] = [:]
        for (place, record) in batch.records.enumerated() where !rejected.contains(place) {
            let key = batch.key(record.key)
            guard record.writesValues, !doubled.contains(key), let name = subject(key) else {
                continue
            }
            let kind = original.subject(name).flatMap { original.records[$0]?.kind }
            guard joins[key] != nil || kind == nil || kind == record.kind else { continue }
            records[name, default: []].append(record)
        }
        for (name, all) in records where all.count > 1 {
            let person = original.records[name].flatMap { $0.isThere ? $0 : nil }
            var together = ModelCompanions(before: person?.said ?? [:])
            for record in all {
                let key = batch.key(record.key)
                let origin = ModelOrigin(source: batch.source, date: record.asOf ?? batch.asOf)
                let isJoin = joins[key] != nil
                together.haveJoin = together.haveJoin || isJoin
                for line in record.lines {
                    guard let line = meant(line, of: record) else { continue }
                    together.hear(line, of: isJoin ? record.joined : record, key, origin)
                }
            }
            companions[name] = together
        }
    }

    /// The line with the key of the record to which it refers; `nil` where there is none.
    private func meant(_ line: GivenRecord.Line, of record: GivenRecord) -> GivenRecord.Line? {
        guard line.isGiven, let target = line.target,
            let kind = ModelFieldKind.of(line.field, in: record.kind).refersTo
        else { return line }
        let space = batch.key(record.key).prefix { $0 != ":" }
        let key = target.contains(":") ? target : "\(space):\(target)"
        var line = line
        if let found = resolve(key, kind: kind) {
            line.target = found
        } else if kind == "Skill", !isLeftOut(key) {
            line.target = Self.tagKey(target)
        } else {
            return nil
        }
        return line
    }
}
