import BatchFormat
package import Pool

/// A decision sheet (推荐决策表) that was filled in: what experts, firms and the department answered to
/// the candidates of a match run.
package struct DecisionTable: Sendable {
    /// The answers of one row, as they are written.
    package struct Row: Hashable, Sendable {
        package let need: Entry
        package let candidate: Entry
        /// The run that the row is from, where it says so.
        package let run: Entry?
        /// What is filled in, by column; one answer at least.
        package let answers: [DecisionColumn: Entry]
    }

    /// The text of a cell, and where it stands.
    package struct Entry: Hashable, Sendable {
        package let text: String
        package let place: Place
    }

    package private(set) var rows: [Row] = []
    package private(set) var diagnostics = DiagnosticList()
    /// How many rows that name a candidate nobody has filled in.
    package private(set) var openCount = 0

    /// Reads the sheets that have the columns of a decision sheet; `nil` where none has.
    ///
    /// A row that was filled in and has lost a key is refused: a name is no key.
    ///
    /// - Throws: what reading the file does.
    package init?(_ file: SheetFile) throws {
        let tables = try file.sheets.compactMap { sheet in
            try Header(of: sheet).map { (sheet, $0) }
        }
        guard !tables.isEmpty else { return nil }
        for (sheet, header) in tables { try read(sheet, below: header) }
    }

    /// Where the columns of a sheet stand.
    private struct Header {
        let row: Int
        let places: [DecisionColumn: Int]

        /// The row that names both keys and an answer; `nil` where none does.
        init?(of sheet: Sheet) throws {
            for row in try sheet.head(Rosters.Header.searchedRows) {
                let titled = row.cells.enumerated().compactMap { place, cell in
                    DecisionColumn(cell.title).map { ($0, place) }
                }
                let places = Dictionary(titled, uniquingKeysWith: { first, _ in first })
                guard DecisionColumn.keys.allSatisfy({ places[$0] != nil }),
                    DecisionColumn.answers.contains(where: { places[$0] != nil })
                else { continue }
                (self.row, self.places) = (row.number, places)
                return
            }
            return nil
        }
    }

    private mutating func read(_ sheet: Sheet, below header: Header) throws {
        try sheet.forEachRow { row in
            guard row.number > header.row, !row.isBlank else { return }
            let errors = diagnostics.errorCount
            let entries = header.places.compactMapValues { column in
                entry(row[column: column], at: sheet.place(row: row.number, column: column))
            }
            let answers = entries.filter { DecisionColumn.answers.contains($0.key) }
            guard !answers.isEmpty else {
                let hasKeys = DecisionColumn.keys.allSatisfy { entries[$0] != nil }
                if hasKeys, diagnostics.errorCount == errors { openCount += 1 }
                return
            }
            for key in DecisionColumn.keys where entries[key] == nil {
                diagnostics.append(
                    Diagnostic(
                        .decisionKey,
                        at: sheet.place(row: row.number, column: header.places[key] ?? 0),
                        [.field: key.title]))
            }
            guard let need = entries[.need], let candidate = entries[.candidate] else { return }
            rows.append(
                Row(need: need, candidate: candidate, run: entries[.run], answers: answers))
        }
    }

    /// What a cell says; `nil` of one that says nothing or cannot be read.
    private mutating func entry(_ cell: SheetCell, at place: Place) -> Entry? {
        if let finding = cell.finding(at: place) {
            diagnostics.append(finding)
            return nil
        }
        let text = cell.text.trimmed
        // 待定 is an answer, and elsewhere a word for nothing.
        guard !text.isEmpty, Decision.list.knows(text) || Placeholder(text) == nil else {
            return nil
        }
        return Entry(text: text, place: place)
    }
}
