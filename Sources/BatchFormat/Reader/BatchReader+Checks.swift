import Pool

extension BatchReader {
    /// The place of the value on a line of the record.
    func place(onLine number: Int, of field: Field, in block: borrowing Span<UInt8>) -> Place {
        guard let raw = self.raw.field(onLine: number) else {
            return Place(file: file, line: number)
        }
        let piece = raw.first
        return place(
            piece.line, block.trimmed(piece.range), in: block, isPersonal: field.isPersonal)
    }

    /// A field that holds one value may stand once, and so may a control.
    mutating func checkOccurrences(
        of record: Record, _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        let given = record.entries.filter { $0.edit == .set && $0.field != .extra }
        for (entry, count) in given.later(\.field) {
            let field = table.fields[entry.field.place]
            guard !field.isRepeated else { continue }
            reportRepeated(field, count, line: entry.line, name, in: block)
        }
        for (given, count) in controls.later(\.control) {
            reportRepeated(given.control.field, count, line: given.line, name, in: block)
        }
    }

    private mutating func reportRepeated(
        _ field: Field, _ count: Int, line: Int, _ name: RecordName,
        in block: borrowing Span<UInt8>
    ) {
        report(
            .fieldRepeated, at: place(onLine: line, of: field, in: block),
            [.field: field.name, .count: String(count)], record: name, field: field.name)
    }

    /// A deletion or merge has no values but a reason, which some kinds have as a field.
    func takeReason(of record: inout Record) {
        guard !record.operation.writesValues, record.reason == nil,
            let reason = record[Conflict.reason]
        else { return }
        record.reason = reason
        record.entries.removeAll { $0.field == Conflict.reason.index }
    }

    /// Values do not go with a deletion, edits not with a new text of the whole record.
    mutating func checkOperation(
        of record: Record, _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        let operation = record.operation
        guard operation != .put, operation != .update else {
            checkInto(operation, name, in: block)
            return
        }
        for entry in record.entries where !operation.writesValues || entry.edit != .set {
            let field = record.kind.field(entry.field)
            reportUnfit(
                field ?? Control.reason.field,
                as: field?.name ?? String(entry.text.prefix { $0 != ":" }),
                operation, line: entry.line, name, in: block)
        }
        checkInto(operation, name, in: block)
    }

    /// `Into` belongs to a merge.
    private mutating func checkInto(
        _ operation: Pool.Operation, _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        guard operation != .merge, let into = controls.first(where: { $0.control == .into }) else {
            return
        }
        let field = Control.into.field
        reportUnfit(field, as: field.name, operation, line: into.line, name, in: block)
    }

    private mutating func reportUnfit(
        _ field: Field, as fieldName: String, _ operation: Pool.Operation, line: Int,
        _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        report(
            .fieldNotForOp, at: place(onLine: line, of: field, in: block),
            [.field: fieldName, .operation: operation.rawValue], record: name, field: fieldName)
    }

    /// Someone of a hundred and more, or a child, is perhaps a slip.
    mutating func checkAge(
        _ record: Record, _ name: RecordName, in block: borrowing Span<UInt8>
    ) {
        let index = Talent.birth.index
        guard let today, record.kind == .talent,
            let entry = record.entries.first(where: { $0.field == index && $0.edit == .set }),
            let note = (try? PartialDate.read(entry.text))?.value.ageNote(on: today)
        else { return }
        let field = table.fields[index.place]
        report(
            note.code, at: place(onLine: entry.line, of: field, in: block),
            note.parameters.merging([.field: field.name]) { given, _ in given }, record: name,
            field: field.name)
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
