import BatchFormat
import Pool

/// Looks in a file for the tables of a kind.
struct TableSearch {
    private let file: SheetFile
    /// The sheets that are looked at, each with its number in the file.
    private let sheets: [(number: Int, sheet: Sheet)]

    /// The tables of the kind that fits best, and the sheets without one.
    struct Result {
        let headings: Headings
        let tables: [Table]
        let passedOver: Diagnostic?
    }

    /// Looks at the visible sheets that may hold records, or at the one of this name.
    init(_ file: SheetFile, sheet name: String?) throws(SheetFault) {
        self.file = file
        sheets = file.sheets.enumerated().map { ($0.offset, $0.element) }
            .filter { name == nil ? !SideSheet.all.contains($0.1.name) : $0.1.name == name }
        guard !sheets.isEmpty else { throw file.whichSheet }
    }

    /// Looks at the sheets of these numbers that may hold records.
    init(_ file: SheetFile, among numbers: Set<Int>) {
        self.file = file
        sheets = file.sheets.enumerated().map { ($0.offset, $0.element) }
            .filter { numbers.contains($0.0) && !SideSheet.all.contains($0.1.name) }
    }

    /// The tables of the kind of which most columns are known; the earlier one where two are alike.
    func tables(of choices: [Headings], headerRows: Int?) throws -> Result {
        var best: Result?
        var unnamed: SheetFault?
        for headings in choices {
            let found = try sheets.compactMap { number, sheet in
                try Header(of: sheet, headings, count: headerRows).map {
                    Table(number: number, sheet: sheet, header: $0)
                }
            }
            let named = found.filter { $0.namesRecords(of: headings.kind) }
            if let first = found.first, named.isEmpty, choices.count == 1 {
                unnamed = first.missingColumn(of: headings.kind)
            }
            guard !named.isEmpty, goesBefore(best, named, of: headings.kind) else { continue }
            best = Result(
                headings: headings, tables: named,
                passedOver: try passedOver(named, unnamed: found, of: headings.kind, choices))
        }
        if let best { return best }
        let fault = try noHeader(of: choices)
        throw fault.diagnostic.parameters[.other] == nil ? unnamed ?? fault : fault
    }

    /// Whether tables of a kind fit better than those found before: by the columns that are known.
    ///
    /// What has a column 姓名 is a table of people, however many of its columns firms have too.
    private func goesBefore(_ best: Result?, _ tables: [Table], of kind: Kind) -> Bool {
        guard let best else { return true }
        let kinds = [kind, best.headings.kind]
        if kinds.contains(.talent), !kinds.contains(.need) {
            let people = kind == .talent ? tables : best.tables
            if people.allSatisfy(\.hasNames) { return kind == .talent }
        }
        return tables.columnCount > best.tables.columnCount
    }

    /// That there are sheets with columns which hold no table that can be read: of another kind,
    /// without the column by which records are known, or without a header.
    private func passedOver(
        _ tables: [Table], unnamed: [Table], of kind: Kind, _ choices: [Headings]
    ) throws -> Diagnostic? {
        var others = try sheets.filter { number, sheet in
            try !tables.contains { $0.number == number } && sheet.hasColumns
        }
        guard !others.isEmpty else { return nil }
        // A table of another kind is imported by itself.
        let further = try others.filter { try isTable($0.sheet, ofAnotherKindThan: kind, choices) }
        others.removeAll { other in further.contains { $0.number == other.number } }
        let lacking = others.filter { other in unnamed.contains { $0.number == other.number } }
        others.removeAll { other in lacking.contains { $0.number == other.number } }
        var parameters: [Diagnostic.Parameter: String] = [
            .list: others.names, .other: further.names, .name: lacking.names,
        ]
        if !lacking.isEmpty {
            parameters[.field] = unnamed[0].missingColumn(of: kind).diagnostic.parameters[.field]
            parameters[.kind] = kind.rawValue
        }
        return Diagnostic(
            .sheetsSkipped, at: Place(file: file.name), parameters.filter { !$0.value.isEmpty })
    }

    private func isTable(
        _ sheet: Sheet, ofAnotherKindThan kind: Kind, _ choices: [Headings]
    ) throws -> Bool {
        let kinds = [Kind.talent, .need, .org, .source].filter { $0 != kind }
        if try Header.closest(to: sheet, among: kinds) != nil { return true }
        return try choices.contains { headings in
            guard headings.kind != kind, let header = try Header(of: sheet, headings) else {
                return false
            }
            return Table(number: 0, sheet: sheet, header: header).namesRecords(of: headings.kind)
        }
    }

    /// That no sheet has a header that names records, and of which other kind the tables are if they
    /// have one.
    private func noHeader(of choices: [Headings]) throws -> SheetFault {
        var parameters: [Diagnostic.Parameter: String] = [.kind: choices[0].kind.rawValue]
        let others = [Kind.talent, .need, .org, .source].filter { kind in
            !choices.contains { $0.kind == kind }
        }
        for (_, sheet) in sheets {
            for headings in choices where parameters[.name] == nil {
                parameters[.name] = try Header.form(in: sheet, headings)
            }
        }
        for (_, sheet) in sheets where parameters[.name] == nil {
            guard let other = try Header.closest(to: sheet, among: others) else { continue }
            parameters[.line] = String(other.row)
            parameters[.other] = other.kind.rawValue
            break
        }
        return SheetFault(.noHeaderRow, sheets[0].sheet.label, parameters)
    }
}

extension Sheet {
    /// Whether it looks like a table, as instructions do not.
    fileprivate var hasColumns: Bool {
        get throws {
            try head(Header.searchedRows).contains { row in row.cells.count { !$0.isBlank } > 2 }
        }
    }
}

extension [(number: Int, sheet: Sheet)] {
    fileprivate var names: String { map(\.sheet.name).joined(separator: "、") }
}

extension [Table] {
    fileprivate var columnCount: Int { map(\.columnCount).reduce(0, +) }
}

extension SheetFile {
    fileprivate var whichSheet: SheetFault {
        let names = sheets.map(\.name).joined(separator: "、")
        return SheetFault(.whichSheet, name, [.count: String(sheets.count), .list: names])
    }

    /// That there are sheets which nobody sees and which are not read.
    var hiddenSheets: Diagnostic? {
        let others = hidden.map(\.name).filter { !SideSheet.all.contains($0) }
        guard !others.isEmpty else { return nil }
        return Diagnostic(
            .hidden, at: Place(file: name), [.list: others.joined(separator: "、")])
    }
}
