import Matching
import Pool

extension Planner {
    /// The matcher knows every weight and gate of a profile and reads every parameter, and the
    /// points of the parts add up to a thousand.
    mutating func checkRules(_ new: StoredRecord, _ record: Record) {
        let lines = HeadLines(Pool.Profile.weight, in: record)
        let weights = new.all(Pool.Profile.weight)
        for weight in weights {
            guard Part(rawValue: weight.head) != nil else {
                reportUnknown(lines, weight.head, among: Part.allCases.map(\.rawValue), record)
                continue
            }
            if let map = weight[Pool.Profile.map], Scale(text: map) == nil {
                reportParameter(lines, weight.head, "\(Pool.Profile.map.name)=\(map)", record)
            }
        }
        checkGates(new, record)
        let points = weights.reduce(0) { $0 + ($1[Pool.Profile.points] ?? 0) }
        // A profile without weights has those of the default one, which is nothing without its own.
        guard !weights.isEmpty || new.key.local == Pool.Profile.defaultName, points != 1000 else {
            return
        }
        report(.weightSum, record, line: lines.first, field: lines.field, [.count: "\(points)"])
    }

    private mutating func checkGates(_ new: StoredRecord, _ record: Record) {
        let lines = HeadLines(Pool.Profile.gate, in: record)
        for gate in new.all(Pool.Profile.gate) {
            guard let known = Gate(rawValue: gate.head) else {
                reportUnknown(lines, gate.head, among: Gate.allCases.map(\.rawValue), record)
                continue
            }
            for (name, _) in gate.parameters where !known.parameters.contains(name) {
                reportParameter(lines, gate.head, name, record)
            }
        }
    }

    /// A head that stands twice in one record says two things of one.
    mutating func checkHeads(_ record: Record) {
        let table = FieldTable.of(record.kind)
        var seen: Set<StoredValue.Head> = []
        for entry in record.entries
        where table.hasHeads(entry.field) && (entry.edit == .set || entry.edit == .add) {
            let value = StoredValue(entry.field, source: 0, entry.text)
            guard let head = record.kind.head(of: value), !seen.insert(head).inserted else {
                continue
            }
            let name = record.kind.field(entry.field)?.name ?? ""
            report(
                .headRepeated, record, line: entry.line, field: name,
                [.field: name, .value: head.identity])
        }
    }

    private mutating func reportUnknown(
        _ lines: HeadLines, _ value: String, among names: [String], _ record: Record
    ) {
        report(
            .ruleUnknown, record, line: lines[value], field: lines.field,
            [.field: lines.field, .value: value, .guess: closest(to: value, in: names) ?? ""])
    }

    private mutating func reportParameter(
        _ lines: HeadLines, _ head: String, _ parameter: String, _ record: Record
    ) {
        report(
            .ruleParameter, record, line: lines[head], field: lines.field,
            [.field: lines.field, .value: head, .other: parameter])
    }
}

/// The lines on which a record gives the values of a field, by their heads.
private struct HeadLines {
    let field: String
    /// The line of the first value; without any that of the record.
    let first: Int
    private let lines: [String: Int]

    init(_ field: NamedField<Composite>, in record: Record) {
        self.field = field.name
        let entries = record.entries.filter { $0.field == field.index }
        first = entries.first?.line ?? record.line
        lines = Dictionary(entries.map { (Composite($0.text).head, $0.line) }) { first, _ in first }
    }

    /// The line of the first value of this head, or of any.
    subscript(head: String) -> Int { lines[head] ?? first }
}
