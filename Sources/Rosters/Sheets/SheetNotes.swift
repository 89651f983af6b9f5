package import Pool

/// What was done to the cells of a sheet, counted, so that it is said once for each kind.
package struct SheetNotes {
    private static let marks: [SheetCell.Marks] = [
        .merged, .timeDropped, .textMarker, .pointNought, .nothing, .ditto, .sign,
    ]
    private var counts: [(first: Place, count: Int)?] = marks.map { _ in nil }

    package init() {}

    /// Takes the marks of a row's cells down.
    package mutating func add(_ row: SheetRow, in sheet: Sheet) {
        for (column, cell) in row.cells.enumerated() where !cell.marks.isEmpty {
            add(cell.marks, at: sheet.place(row: row.number, column: column))
        }
    }

    /// Takes down what was done to a cell.
    mutating func add(_ marks: SheetCell.Marks, at place: Place) {
        for (index, mark) in Self.marks.enumerated() where marks.contains(mark) {
            counts[index] = (counts[index]?.first ?? place, (counts[index]?.count ?? 0) + 1)
        }
    }

    /// One note for each kind of mark, at its first cell.
    package var diagnostics: [Diagnostic] {
        zip(Self.marks, counts).compactMap { mark, count in
            count.map { Diagnostic(Self.code(of: mark), at: $0.first, [.count: String($0.count)]) }
        }
    }

    private static func code(of mark: SheetCell.Marks) -> DiagnosticCode {
        switch mark {
        case .merged: return .merged
        case .timeDropped: return .timeDropped
        case .textMarker: return .textPrefix
        case .nothing: return .cellsNothing
        case .ditto: return .cellsAsAbove
        case .sign: return .nameSign
        default: return .pointNought
        }
    }
}
