import Matching
import Pool

extension Planner {
    /// The matcher knows every weight and gate of a profile and reads every parameter, and the
    /// points of the parts add up to a thousand.
    mutating func checkRules(_ new: StoredRecord, _ record: Record) {
        for weight in new.all(Pool.Profile.weight) {
            guard Part(rawValue: weight.head) != nil else {
                reportUnknown(
                    Pool.Profile.weight, weight.head, among: Part.allCases.map(\.rawValue), record)
                continue
            }
            if let map = weight["map"], Scale(text: map) == nil {
                reportParameter(Pool.Profile.weight, weight.head, "map=\(map)", record)
            }
        }
        let gates = new.all(Pool.Profile.gate)
        for gate in gates {
            guard let known = Gate(rawValue: gate.head) else {
                reportUnknown(
                    Pool.Profile.gate, gate.head, among: Gate.allCases.map(\.rawValue), record)
                continue
            }
            for (name, _) in gate.parameters where !known.parameters.contains(name) {
                reportParameter(Pool.Profile.gate, gate.head, name, record)
            }
        }
        let points = new.all(Pool.Profile.weight).reduce(0) { $0 + ($1.number("points") ?? 0) }
        guard !new.all(Pool.Profile.weight).isEmpty, points != 1000 else { return }
        report(
            .weightSum, record, line: line(of: Pool.Profile.weight, in: record),
            field: Pool.Profile.weight.name,
            [.count: "\(points)"])
    }

    /// A head that stands twice in one record says two things of one.
    mutating func checkHeads(_ record: Record) {
        var seen: Set<StoredValue.Head> = []
        for entry in record.entries where entry.edit == .set || entry.edit == .add {
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
        _ field: NamedField<Composite>, _ value: String, among names: [String], _ record: Record
    ) {
        report(
            .ruleUnknown, record, line: line(of: field, value, in: record), field: field.name,
            [.field: field.name, .value: value, .guess: closest(to: value, in: names) ?? ""])
    }

    private mutating func reportParameter(
        _ field: NamedField<Composite>, _ head: String, _ parameter: String, _ record: Record
    ) {
        report(
            .ruleParameter, record, line: line(of: field, head, in: record), field: field.name,
            [.field: field.name, .value: head, .other: parameter])
    }

    /// The line of the record that gives a value of this head, or the first of the field.
    private func line(
        of field: NamedField<Composite>, _ head: String? = nil, in record: Record
    ) -> Int {
        let lines = record.entries.filter { $0.field == field.index }
        let exact = lines.first { Composite($0.text).head == head }
        return (exact ?? lines.first)?.line ?? record.line
    }
}
