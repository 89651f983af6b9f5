import Pool

/// The rows below a header that are no records, and those that nobody sees.
struct PassedRows {
    private let table: Table
    private let kind: Kind
    private let patterns: [Regex<AnyRegexOutput>]
    /// The columns of which one is full in every record: its key's and its title's.
    private let naming: [Int]
    /// Blank rows that may still turn out to be the last ones.
    private var pendingBlanks = 0
    private var blanks = 0
    private var signatures: [Int] = []
    private var hidden: [Int] = []

    init(_ table: Table, _ kind: Kind, skipping patterns: [String]) {
        self.table = table
        self.kind = kind
        self.patterns = patterns.compactMap { try? Regex($0) }
        let title = kind.declaration.title.flatMap(kind.field)
        let columns = table.header.keyColumns + (title.map(table.header.columns(of:)) ?? [])
        naming = columns.map(\.number)
    }

    /// Whether a row is one: it names a key or has a title.
    mutating func isRecord(_ row: SheetRow) -> Bool {
        guard !row.isBlank else {
            pendingBlanks += 1
            return false
        }
        guard !table.header.isRepeated(by: row) else { return false }
        guard !row.isSignature, !row.isOneText, names(row), !isSkipped(row) else {
            signatures.append(row.number)
            return false
        }
        blanks += pendingBlanks
        pendingBlanks = 0
        if row.isHidden { hidden.append(row.number) }
        return true
    }

    private func names(_ row: SheetRow) -> Bool {
        naming.contains { !row[column: $0].isBlank }
    }

    private func isSkipped(_ row: SheetRow) -> Bool {
        guard !patterns.isEmpty, let first = row.cells.first(where: { !$0.isBlank }) else {
            return false
        }
        return patterns.contains { first.text.firstMatch(of: $0) != nil }
    }

    func diagnostics() -> [Diagnostic] {
        let sheet = table.sheet
        return [
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
    var isSignature: Bool {
        cells.allSatisfy { $0.isBlank || $0.text.contains { "：:".contains($0) } }
    }

    /// Whether one text fills the row from end to end, as the name of a department does in merged
    /// cells.
    fileprivate var isOneText: Bool {
        let full = cells.lazy.filter { !$0.isBlank }
        guard let first = full.first?.text else { return false }
        return full.prefix(4).count > 3 && full.allSatisfy { $0.text == first }
    }
}
