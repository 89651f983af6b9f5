import Pool

extension RecordText {
    /// The key of the record, in the space of an office; `nil` when it can have none.
    func key(
        in space: String, _ block: borrowing Span<UInt8>, _ context: borrowing ReadingContext,
        _ findings: inout Findings
    ) -> Key? {
        let kind = table.kind
        if !isOfFrame, head.more.isEmpty, head.line.isPlain,
            !block.extracting(keyRange(in: block)).mayBePlaceholder,
            let key = Key(name.key, of: kind, in: space)
        {
            return take(CheckedKey(key, of: kind, context), in: block, &findings)
        }
        guard let given = value(of: head, nil, in: block, &findings) else { return nil }
        return take(CheckedKey(given, of: kind, in: space, context), in: block, &findings)
    }

    private func take(
        _ checked: CheckedKey, in block: borrowing Span<UInt8>, _ findings: inout Findings
    ) -> Key? {
        for note in checked.notes {
            if CheckedKey.isPersonal(note.code) {
                findings.report(
                    note.code, at: findings.place(head.line, in: block, isPersonal: true),
                    note.parameters, record: name)
            } else {
                report(note, head, nil, in: block, &findings)
            }
        }
        return checked.key
    }
}
