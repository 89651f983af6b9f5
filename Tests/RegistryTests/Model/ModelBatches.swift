import TestSupport

/// Batches of three offices about a few records, so that everything happens to each of them.
struct ModelBatches {
    var random: RandomSource
    private var count = 0
    private var source = ""
    private var state = ModelState()
    private(set) var past: [ModelBatch] = []

    init(seed: UInt64) { random = RandomSource(seed: seed) }

    /// A new batch, or one again that was handed in before.
    mutating func next(for model: ModelRegistry) -> ModelBatch {
        if !past.isEmpty, random.once(in: 10) { return random.pick(past) }
        count += 1
        state = model.state
        source = random.pick(["lzgx", "bygx", "dept"])
        var records: [GivenRecord] = []
        var keys: Set<String> = []
        for _ in 0..<random.number(1...5) {
            let kind = random.pick(Self.kinds)
            let key = kind == "Skill" ? tag() : key(kind)
            let isNew = keys.insert(key).inserted
            guard isNew else { continue }
            records.append(record(kind, key, model))
        }
        let batch = ModelBatch(
            id: random.once(in: 40) && !past.isEmpty ? random.pick(past).id : "b-\(count)",
            source: source, asOf: random.once(in: 2) ? month() : nil, records: records)
        past.append(batch)
        return batch
    }

    private static let kinds = [
        "Talent", "Talent", "Talent", "Talent", "Org", "Team", "Team", "Work", "Engagement",
        "Engagement", "Skill", "Skill", "Skill",
    ]

    /// None is after the day on which the batches are taken.
    private mutating func month() -> String { "2026-0\(random.number(1...5))" }

    private mutating func key(_ kind: String) -> String {
        let local = "\(kind.prefix(1).lowercased())\(random.number(1...3))"
        guard source == "dept" || random.once(in: 8) else { return local }
        return "\(random.pick(["lzgx", "bygx"])):\(local)"
    }

    private mutating func tag() -> String {
        let isOwn = source != "dept" && !random.once(in: 10)
        return "\(isOwn ? source : "std"):s\(random.number(1...3))"
    }

    private mutating func record(
        _ kind: String, _ key: String, _ model: ModelRegistry
    ) -> GivenRecord {
        var record = GivenRecord(kind: kind, key: key)
        if random.once(in: 6) { record.asOf = month() }
        switch random.number(1...20) {
        case 1...2 where isThere(key):
            record.operation = "delete"
            record.hasReason = !random.once(in: 8)
            record.asOf = nil
        case 3...5 where isThere(key):
            record.operation = "merge"
            record.into = present(kind) ?? (kind == "Skill" ? tag() : self.key(kind))
            record.asOf = nil
        case 8...9 where isThere(key): record.operation = "update"
        case 10...12 where isThere(key):
            again(&record, model)
            return record
        case 13: record.operation = "replace"
        default:
            if isDeleted(key) != random.once(in: 8) { record.operation = "create" }
        }
        if record.writesValues {
            record.lines = lines(
                kind, isWhole: record.operation != "update",
                isEdit: ["put", "update"].contains(record.operation))
        }
        return record
    }

    private func stored(_ key: String) -> ModelRecord? {
        state.subject(key.contains(":") ? key : "\(source):\(key)").flatMap { state.records[$0] }
    }

    private func isThere(_ key: String) -> Bool { stored(key)?.isThere == true }
    private func isDeleted(_ key: String) -> Bool { stored(key)?.presence == .deleted }

    /// The key of a record of the registry, mostly; at times it leads to another one.
    private mutating func present(_ kind: String) -> String? {
        let keys = state.keys.filter { key, record in
            state.isThere(record) && state.records[record]?.kind == kind
                && (source == "dept" || key.hasPrefix("\(source):") || random.once(in: 6))
        }.keys.sorted()
        return keys.isEmpty || random.once(in: 12) ? nil : random.pick(keys)
    }

    /// Says what the registry has, as an export writes it, and at times something else besides.
    private mutating func again(_ record: inout GivenRecord, _ model: ModelRegistry) {
        let key = record.key.contains(":") ? record.key : "\(source):\(record.key)"
        guard let name = model.state.keys[key], let stored = model.state.records[name],
            stored.isThere, stored.kind == record.kind
        else {
            record.lines = lines(record.kind, isWhole: true, isEdit: true)
            return
        }
        let revisions = model.revisions.keys.filter { $0.hasPrefix("\(name) ") }.sorted()
        let current = revisions.filter { model.revisions[$0] == stored.said }
        if random.once(in: 2) {
            let revision = random.once(in: 4) ? random.pick(revisions) : current.first
            record.revision = revision.map { String($0.dropFirst(name.count + 1)) }
        }
        for (field, values) in stored.said.sorted(by: { $0.key < $1.key }) where field != "Status" {
            for value in values.sorted(by: { "\($0)" < "\($1)" }) {
                guard let text = value[0] else { continue }
                let name = field == "X_" ? String(text.prefix { $0 != ":" }) : field
                record.lines.append(
                    GivenRecord.Line(field: name, text: text, target: value[1]))
            }
        }
        guard random.once(in: 2), let line = lines(record.kind, isWhole: false, isEdit: true).first
        else { return }
        if !ModelFieldKind.of(line.field, in: record.kind).isRepeated {
            record.lines.removeAll { $0.field == line.field }
        }
        if !record.lines.contains(line) { record.lines.append(line) }
    }

    /// Values of fields, each field in one way only.
    private mutating func lines(
        _ kind: String, isWhole: Bool, isEdit: Bool
    ) -> [GivenRecord.Line] {
        let fields = ModelFieldKind.tables[kind] ?? [:]
        var lines: [GivenRecord.Line] = []
        for (name, field) in fields.sorted(by: { $0.key < $1.key }) where name != "Status" {
            let isSide = kind == "Engagement" && ["Org", "Talent"].contains(name)
            let isNeeded = isWhole && (field.isRequired || isSide) && !random.once(in: 60)
            guard isNeeded || random.once(in: Self.often.contains(name) ? 2 : 3) else { continue }
            let edit: GivenRecord.Edit =
                isNeeded || !isEdit || random.once(in: 2)
                ? .set : field.isRepeated ? random.pick([.add, .drop, .clear]) : .clear
            if edit == .clear {
                lines.append(GivenRecord.Line(edit: .clear, field: name))
                continue
            }
            for _ in 0..<(field.isRepeated ? random.number(1...2) : 1) {
                var line = value(name, field)
                line.edit = edit
                if edit == .drop, !line.text.isEmpty, line.target != nil { line.text = "" }
                if !lines.contains(line) { lines.append(line) }
            }
        }
        if kind == "Talent", random.once(in: 6) {
            let name = random.pick(["X_a", "X_b"])
            lines.append(.init(field: name, text: "\(name): \(random.number(1...2))"))
        }
        return lines
    }

    private mutating func value(_ name: String, _ field: ModelFieldKind) -> GivenRecord.Line {
        if let kind = field.refersTo {
            let isLabel = name == "Skill" && random.once(in: 2)
            let target =
                isLabel
                ? random.pick(["真空镀膜", "电镀"])
                : present(kind) ?? (kind == "Skill" ? tag() : key(kind))
            let parameters = ["Skill": "level", "Member": "share", "Author": "order"][name]
            let text = parameters.map { " ; \($0)=\(random.number(1...2))" }
            return .init(
                field: name, text: random.once(in: 2) ? text ?? "" : "", target: target)
        }
        return .init(field: name, text: random.pick(Self.texts[name] ?? ["甲", "乙", "丙"]))
    }

    /// Fields that break a rule together with others.
    private static let often: Set = ["Id", "Broader", "Start", "End_date"]

    private static let texts = [
        "Id": ["620102197001010012", "620102198002020022", "E12345678 ; type=护照"],
        "Phone": ["13800001111", "13900002222", "0931-8887771"],
        "Honor": ["院士", "专家 ; year=2020", "专家 ; year=2021"],
        "Employer": ["甲公司", "乙公司"], "Past_employer": ["甲公司", "丙公司"],
        "Discipline": ["化学", "物理学", "材料学"], "Post": ["所长", "院长", "顾问"],
        "Type": ["企业", "高校"], "Industry": ["化工", "镍"], "Stage": ["推荐", "签约"],
        "Start": ["2026-01", "2026-03", "2026-05"], "End_date": ["2026-02", "2026-04", "2026-06"],
        "Label": ["焊接", "熔接", "铸造"], "Synonym": ["焊", "铸", "熔"],
    ]
}
