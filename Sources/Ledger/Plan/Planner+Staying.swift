import BatchFormat
import Pool

extension Planner {
    /// Says which values stay although an edited export leaves them out, because another office gave
    /// them; once for each field.
    ///
    /// Who edits what was exported sees the values of all offices side by side.
    mutating func reportStaying(
        in new: StoredRecord, _ given: GivenValues, _ record: Record
    ) {
        guard record.revision != nil else { return }
        let said = Set(given.values.map(\.saying))
        let fields = Dictionary(grouping: given.entries, by: \.field)
        for (field, entries) in fields.sorted(by: { $0.key < $1.key }) {
            guard let entry = entries.first(where: { $0.edit == .set }),
                let known = new.kind.field(field), known.isRepeated
            else { continue }
            let staying = new.values(of: field).filter { !said.contains($0.saying) }
            guard !staying.isEmpty else { continue }
            report(
                .valueStays, record, line: entry.line, field: known.name,
                [.field: known.name, .list: staying.listed, .source: offices(of: staying)])
        }
    }

    /// The offices that gave the values.
    private func offices(of values: [StoredValue]) -> String {
        Set(values.map(\.source)).compactMap(spaces.name).sorted().joined(separator: "、")
    }
}

extension [StoredValue] {
    /// The values without their parameters; of personal ones nothing.
    fileprivate var listed: String {
        map { $0.blind == nil ? Composite($0.text).head : "***" }.joined(separator: "、")
    }
}
