package import Pool
import RecText

/// The records that a sheet makes, as the text of a batch, and the cells that its lines are from.
package struct SheetBatch: Sendable {
    /// The records, each with a blank line after it; a head and an end make a batch of it.
    package private(set) var body = ""
    package private(set) var diagnostics = DiagnosticList()
    /// The cell of each line of the body.
    private var places: [Place] = []
    private let sheet: Sheet
    private let kind: Kind
    private let header: Header

    package init(_ sheet: Sheet, _ header: Header, kind: Kind) throws {
        self.sheet = sheet
        self.kind = kind
        self.header = header
        diagnostics.append(contentsOf: header.diagnostics)
        guard let keyColumn = header.keyColumn else { return }
        var passed = PassedRows()
        var notes = SheetNotes()
        try sheet.forEachRow { row in
            if row.number > header.row, passed.isRecord(row, of: kind, header) {
                notes.add(row, in: sheet)
                take(row, keyColumn)
            }
        }
        diagnostics.append(contentsOf: passed.diagnostics(in: sheet) + notes.diagnostics)
    }

    /// The finding about a line of the batch at the cell that the line comes from.
    ///
    /// `headLines` are the lines before the body.
    package func located(_ finding: Diagnostic, headLines: Int) -> Diagnostic {
        var located = finding
        located.place = place(ofLine: finding.place.line - headLines)
        if let line = finding.parameters[.line].flatMap({ Int($0) }) {
            located.parameters[.line] = String(place(ofLine: line - headLines).line)
        }
        return located
    }

    private func place(ofLine line: Int) -> Place {
        places.indices.contains(line - 1) ? places[line - 1] : Place(file: sheet.label)
    }

    // MARK: Rows

    private mutating func take(_ row: SheetRow, _ keyColumn: Int) {
        checkWidth(of: row)
        let key = row[column: keyColumn]
        let place = sheet.place(row: row.number, column: keyColumn)
        guard !key.isBlank else {
            diagnostics.append(
                Diagnostic(
                    .fieldRequired, at: place, [.field: kind.rawValue, .kind: kind.rawValue]))
            return
        }
        guard let key = text(of: key, at: place) else { return }
        write(kind.rawValue, key, at: place)
        for (number, cell) in row.cells.enumerated() where !cell.isBlank {
            guard case .field(let field) = header.columns[number] else { continue }
            let place = sheet.place(row: row.number, column: number)
            guard let text = text(of: cell, at: place) else { continue }
            for value in field.isRepeated ? text.listed : [text] {
                write(field.name, value, at: place)
            }
        }
        body += "\n"
        places.append(place)
    }

    private mutating func write(_ name: String, _ value: String, at place: Place) {
        let field = fieldText(name, value)
        body += field
        places += Array(repeating: place, count: field.utf8.count { $0 == UInt8(ascii: "\n") })
    }

    /// The text of a cell; `nil` when a formula or a number spoilt it.
    private mutating func text(of cell: SheetCell, at place: Place) -> String? {
        if let finding = cell.finding(at: place) {
            diagnostics.append(finding)
            return nil
        }
        return cell.text.trimmed
    }

    private mutating func checkWidth(of row: SheetRow) {
        if let finding = row.widthFinding(headerWidth: header.width, in: sheet) {
            diagnostics.append(finding)
        }
    }
}

extension String {
    /// The items of a cell that holds several.
    fileprivate var listed: [String] {
        split { "、，,；;\n".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
