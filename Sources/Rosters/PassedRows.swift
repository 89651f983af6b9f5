import Pool

/// The rows below a header that are no records, and those that nobody sees.
struct PassedRows {
    /// Blank rows that may still turn out to be the last ones.
    private var pendingBlanks = 0
    private var blanks = 0
    private var signatures: [Int] = []
    private var hidden: [Int] = []

    /// Whether a row is one: it names a key or has a title.
    mutating func isRecord(_ row: SheetRow, of kind: Kind, _ header: Header) -> Bool {
        guard !row.isBlank else {
            pendingBlanks += 1
            return false
        }
        guard !row.isSignature, names(row, kind, header) else {
            signatures.append(row.number)
            return false
        }
        blanks += pendingBlanks
        pendingBlanks = 0
        if row.isHidden { hidden.append(row.number) }
        return true
    }

    private func names(_ row: SheetRow, _ kind: Kind, _ header: Header) -> Bool {
        row.cells.indices.contains { number in
            !row[column: number].isBlank && header.columns[number]?.names(kind) == true
        }
    }

    func diagnostics(in sheet: Sheet) -> [Diagnostic] {
        [
            finding(.rowsSkipped, signatures, in: sheet), finding(.hidden, hidden, in: sheet),
            blanks == 0
                ? nil
                : Diagnostic(
                    .blankRows, at: Place(file: sheet.label), [.count: String(blanks)]),
        ].compactMap(\.self)
    }

    private func finding(
        _ code: DiagnosticCode, _ rows: [Int], in sheet: Sheet
    ) -> Diagnostic? {
        guard let first = rows.first else { return nil }
        let list = rows.map(String.init).joined(separator: "、")
        return Diagnostic(code, at: sheet.place(row: first, column: 0), [.list: list])
    }
}

extension SheetRow {
    /// Whether every full cell says what it is itself: `填表人：李某`.
    fileprivate var isSignature: Bool {
        cells.allSatisfy { $0.isBlank || $0.text.contains { "：:".contains($0) } }
    }
}

extension Header.Column {
    /// Whether the column says which record is meant: its key or its title.
    fileprivate func names(_ kind: Kind) -> Bool {
        switch self {
        case .key: true
        case .field(let field): kind.declaration.title.flatMap(kind.field) === field
        }
    }
}
