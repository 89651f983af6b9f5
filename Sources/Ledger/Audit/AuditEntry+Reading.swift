import Pool

extension AuditEntry {
    /// Reads what `texts` wrote; `nil` where this version of the program does not know it.
    package init?(texts: [String?]) {
        guard texts.count == 9, let at = texts[0], let name = texts[1],
            let action = texts[2].flatMap(Action.init)
        else { return nil }
        let numbers = (texts[5] ?? "").split(separator: " ").compactMap { Int($0) }
        self.init(
            action, by: name, at: at, batch: texts[3].flatMap { Int($0) },
            records: RecordSet(text: texts[4] ?? ""),
            fields: FieldNumber.all.filter { numbers.contains($0.value) }, reason: texts[6],
            approver: texts[7], export: texts[8])
    }
}

extension AuditEntry.Action {
    /// Whether restricted data were read, and not written.
    package var isReading: Bool {
        switch self {
        case .view, .search, .count, .export, .report: true
        default: false
        }
    }
}
