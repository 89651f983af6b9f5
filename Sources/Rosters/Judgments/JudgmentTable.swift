package import BatchFormat
package import Pool

/// A table of judgments: which grade a candidate was given for a need.
///
/// It is text in columns or a workbook, with the titles need, candidate and grade, or 需求, 人选, 等级.
package struct JudgmentTable: Sendable {
    /// One judgment as it is written, without what cannot be read; whether its keys are in the
    /// registry is not known yet.
    package struct Row: Hashable, Sendable {
        package let need: Entry?
        package let candidate: Entry?
        package let grade: Int?
        /// The cell of the grade.
        package let gradePlace: Place
    }

    /// The text of a cell, and where it stands.
    package struct Entry: Hashable, Sendable {
        package let text: String
        package let place: Place
    }

    /// The grades that can be given; a greater one would outweigh all others in a gain.
    package static let grades = 0...10

    package private(set) var rows: [Row] = []
    package private(set) var diagnostics = DiagnosticList()

    /// Reads a file; what is wrong with its rows is among the diagnostics.
    ///
    /// - Throws: a `SheetFault` where the file cannot be read as a table.
    package init(file: String, bytes: [UInt8], encoding: Encoding? = nil) throws {
        let sheets = try SheetFile(
            name: file, bytes: bytes, encoding: encoding, titles: JudgmentColumn.count
        ).sheets
        let titled = try sheets.compactMap { sheet in
            try JudgmentColumn.header(of: sheet).map { (sheet: sheet, header: $0) }
        }
        if let found = titled.first {
            try read(found.sheet, below: found.header)
        } else if let sheet = sheets.first,
            let first = try sheet.head(Header.searchedRows).first(where: { !$0.isBlank })
        {
            for column in JudgmentColumn.allCases { report(missing: column, in: first, of: sheet) }
        } else {
            diagnostics.append(Diagnostic(.noRows, at: Place(file: file)))
        }
    }

    private mutating func read(_ sheet: Sheet, below header: SheetRow) throws {
        let columns = JudgmentColumn.allCases.map { column in
            header.cells.firstIndex { JudgmentColumn($0.title) == column }
        }
        for (column, number) in zip(JudgmentColumn.allCases, columns) where number == nil {
            report(missing: column, in: header, of: sheet)
        }
        let numbers = columns.compactMap(\.self)
        guard numbers.count == columns.count else { return }
        var isEmpty = true
        try sheet.forEachRow { row in
            guard row.number > header.number, !row.isBlank else { return }
            isEmpty = false
            if let finding = row.widthFinding(headerWidth: header.cells.count, in: sheet) {
                return diagnostics.append(finding)
            }
            let place = sheet.place(row: row.number, column: numbers[2])
            rows.append(
                Row(
                    need: entry(row, numbers[0], of: .need, in: sheet),
                    candidate: entry(row, numbers[1], of: .talent, in: sheet),
                    grade: grade(row[column: numbers[2]].text.trimmed, at: place),
                    gradePlace: place))
        }
        if isEmpty { diagnostics.append(Diagnostic(.noRows, at: Place(file: sheet.label))) }
    }

    private mutating func report(
        missing column: JudgmentColumn, in header: SheetRow, of sheet: Sheet
    ) {
        let titles = header.cells.map(\.title).filter { !$0.isEmpty }
        diagnostics.append(
            Diagnostic(
                .columnMissing, at: sheet.place(row: header.number, column: 0),
                [.field: column.titles, .list: titles.joined(separator: "、")]))
    }

    /// A key; `nil` where none is given.
    private mutating func entry(
        _ row: SheetRow, _ column: Int, of kind: Kind, in sheet: Sheet
    ) -> Entry? {
        let cell = row[column: column]
        let place = sheet.place(row: row.number, column: column)
        if let finding = cell.finding(at: place) {
            diagnostics.append(finding)
            return nil
        }
        guard !cell.isBlank else {
            diagnostics.append(
                Diagnostic(
                    .fieldRequired, at: place, [.kind: kind.rawValue, .field: kind.rawValue]))
            return nil
        }
        return Entry(text: cell.text.trimmed, place: place)
    }

    private mutating func grade(_ text: String, at place: Place) -> Int? {
        // A sign, or digits of another width, are no part of a grade.
        if text.utf8.allSatisfy(\.isDigit), let grade = Int(text), Self.grades.contains(grade) {
            return grade
        }
        diagnostics.append(
            Diagnostic(
                .judgedGrade, at: place, [.value: text, .limit: "\(Self.grades.upperBound)"]))
        return nil
    }
}
