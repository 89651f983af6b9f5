import Pool

/// The rows below a header that are no records, and those that nobody sees.
struct PassedRows {
    private let table: Table
    private let kind: Kind
    private let patterns: [Regex<AnyRegexOutput>]
    /// The columns of which one is full in every record: its key's and its title's.
    private let naming: [Int]
    /// Those of its title.
    private let titles: [Int]
    /// What the fields of the kind are called, as no person is.
    private let fieldTitles: Set<String>
    /// Blank rows that may still turn out to be the last ones.
    private var pendingBlanks = 0
    private var blanks = 0
    private var signatures: [Int] = []
    /// The number of the last row that is a record.
    private var lastRecord = 0
    private var hidden: [Int] = []

    init(_ table: Table, _ kind: Kind, skipping patterns: [String]) {
        self.table = table
        self.kind = kind
        self.patterns = patterns.compactMap { try? Regex($0) }
        let title = kind.declaration.title.flatMap(kind.field)
        titles = (title.map(table.header.columns(of:)) ?? []).map(\.number)
        fieldTitles =
            kind == .talent ? Set(kind.fields.flatMap { [$0.label] + $0.aliases }) : []
        naming = table.header.keyColumns.map(\.number) + titles
    }

    /// Whether a row is one: it names a key or has a title.
    mutating func isRecord(_ row: SheetRow) -> Bool {
        guard !row.isBlank else {
            pendingBlanks += 1
            return false
        }
        guard !table.header.isRepeated(by: row) else { return false }
        // In a table of the program's own, whatever has a key is a record.
        let isOwn = table.header.isExported && names(row)
        guard
            isOwn
                || !row.isSignature && !row.isOneText && names(row) && !isRemark(row)
                    && !isSkipped(row)
        else {
            signatures.append(row.number)
            return false
        }
        blanks += pendingBlanks
        pendingBlanks = 0
        lastRecord = row.number
        if row.isHidden { hidden.append(row.number) }
        return true
    }

    private func names(_ row: SheetRow) -> Bool {
        naming.contains { !row[column: $0].isBlank }
    }

    /// Whether the row says something of others: a total, the name of a department in the column of
    /// names, the end of a page.
    private func isRemark(_ row: SheetRow) -> Bool {
        let full = row.cells.lazy.filter { !$0.isBlank && $0.fault == nil }
        let first = Array(full.prefix(3))
        if kind == .talent, first.count == 1, table.header.width > 2, !isMereName(row) {
            return true
        }
        if first.contains(where: { $0.text.isOfTotals }) { return true }
        return titles.contains { column in
            let name = row[column: column].text
            return !name.isEmpty && row[column: column].fault == nil
                && (fieldTitles.contains(name) || name.isCount
                    || !name.contains(where: \.isLetter) && !isShort(row))
        }
    }

    /// Whether a row has a name alone, below that of a person, or beside words that say something of
    /// one: of whom nothing else is known yet.
    private func isMereName(_ row: SheetRow) -> Bool {
        titles.contains { column in
            let cell = NameCell(row[column: column].text)
            return cell.name.withoutBlanks.isEvidentName
                && (row.number == lastRecord + 1 || !cell.words.isEmpty)
        }
    }

    /// Whether a delimiter is missing, so that a text may stand under another title than its own.
    private func isShort(_ row: SheetRow) -> Bool {
        table.sheet.isWrittenOut && row.cells.count < table.header.width
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

extension String {
    /// Whether the text begins a row of totals, or says that a page or a table ends.
    fileprivate var isOfTotals: Bool {
        let first = unicodeScalars.first { !$0.isBlank && !Self.brackets.contains($0) }
        guard let first, Self.firstOfTotals.contains(first) else { return false }
        let plain = filter { !$0.isWhitespace && !"（(【[".contains($0) }
        return Self.totals.contains { plain.hasPrefix($0) }
    }

    private static let brackets = Set("（(【[".unicodeScalars)
    private static let totals = [
        "合计", "小计", "总计", "共计", "累计", "总数", "以下空白", "此页无正文", "续表", "转下页", "接上页", "承上页",
    ]
    private static let firstOfTotals = Set(totals.compactMap(\.unicodeScalars.first))

    /// Whether the text counts people: 9人, 共12人.
    fileprivate var isCount: Bool {
        guard utf8.contains(where: \.isDigit) else { return false }
        let text = withoutBlanks.trimmingPrefix("共")
        let rest = text.drop(while: \.isNumber)
        return rest.count < text.count && rest.count == 1 && "人名位".contains(rest)
    }
}
