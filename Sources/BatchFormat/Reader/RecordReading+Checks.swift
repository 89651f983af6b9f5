import Pool

extension RecordReading {
    /// A field that holds one value may stand once, and so may a control.
    func checkOccurrences(in block: borrowing Span<UInt8>, _ findings: inout Findings) {
        let given = record.entries.filter { $0.edit == .set && $0.field != .extra }
        for (entry, count) in given.later(\.field) {
            let field = text.table.fields[entry.field.place]
            guard !field.isRepeated else { continue }
            reportRepeated(field, count, line: entry.line, in: block, &findings)
        }
        for (given, count) in occurrences.controls.later(\.control) {
            reportRepeated(given.control.field, count, line: given.line, in: block, &findings)
        }
    }

    private func reportRepeated(
        _ field: Field, _ count: Int, line: Int, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) {
        findings.report(
            .fieldRepeated, at: text.place(onLine: line, of: field, in: block, findings),
            [.field: field.name, .count: String(count)], record: text.name, field: field.name)
    }

    /// A deletion or merge has no values but a reason, which some kinds have as a field.
    mutating func takeReason() {
        guard !record.operation.writesValues, record.reason == nil,
            let reason = record.statedReason
        else { return }
        record.reason = reason
        record.entries.removeAll { $0.field == record.kind.reasonField }
    }

    /// Values do not go with a deletion, edits not with a new text of the whole record.
    func checkOperation(in block: borrowing Span<UInt8>, _ findings: inout Findings) {
        let operation = record.operation
        if operation != .put, operation != .update {
            for entry in record.entries where !operation.writesValues || entry.edit != .set {
                let field = record.kind.field(entry.field)
                reportUnfit(
                    field ?? Control.reason.field,
                    as: field?.name ?? String(entry.text.prefix { $0 != ":" }),
                    line: entry.line, in: block, &findings)
            }
        }
        checkInto(in: block, &findings)
    }

    /// `Into` belongs to a merge.
    private func checkInto(in block: borrowing Span<UInt8>, _ findings: inout Findings) {
        guard record.operation != .merge,
            let into = occurrences.controls.first(where: { $0.control == .into })
        else { return }
        let field = Control.into.field
        reportUnfit(field, as: field.name, line: into.line, in: block, &findings)
    }

    private func reportUnfit(
        _ field: Field, as fieldName: String, line: Int, in block: borrowing Span<UInt8>,
        _ findings: inout Findings
    ) {
        findings.report(
            .fieldNotForOp, at: text.place(onLine: line, of: field, in: block, findings),
            [.field: fieldName, .operation: record.operation.rawValue], record: text.name,
            field: fieldName)
    }

    /// A talent of a hundred and more, or a child, is perhaps a slip.
    func checkAge(
        on day: PartialDate?, in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) {
        let index = Talent.birth.index
        guard let day,
            let entry = record.entries.first(where: { $0.field == index && $0.edit == .set }),
            let note = (try? PartialDate.read(entry.text))?.value.ageNote(on: day)
        else { return }
        let field = text.table.fields[index.place]
        findings.report(
            note.code, at: text.place(onLine: entry.line, of: field, in: block, findings),
            note.parameters.merging([.field: field.name]) { given, _ in given },
            record: text.name, field: field.name)
    }
}

extension Array {
    /// The elements before which another of the same kind stands, each with how many there are of it.
    fileprivate func later<Kind: Hashable>(
        _ kind: (Element) -> Kind
    ) -> [(element: Element, count: Int)] {
        let counts = reduce(into: [:]) { $0[kind($1), default: 0] += 1 }
        var seen: Set<Kind> = []
        return filter { !seen.insert(kind($0)).inserted }.map { ($0, counts[kind($0)] ?? 1) }
    }
}
