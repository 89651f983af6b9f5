import Pool

/// What the codes say in Chinese.
enum Chinese {
    static let wordings: [DiagnosticCode: Wording] = [
        lines, fields, keys, references, batches, rosters, judgments, decisions, letters, plans,
        machine,
    ].reduce(into: [:]) { all, part in
        all.merge(part) { first, _ in first }
    }
}
