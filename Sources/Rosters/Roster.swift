package import Pool

/// A file with tables of one kind of record, before its rows are read.
package struct Roster: Sendable {
    package let file: String
    package let kind: Kind
    /// What the file says of all its records.
    package let titles: Titles
    /// What was found about its sheets and headers.
    package let diagnostics: DiagnosticList
    let tables: [Table]
    let headings: Headings
    /// The map of the office's own tables, where there is one.
    package let map: RosterMap?
    /// Which columns hold the records' own numbers.
    let numbers: OwnNumbers
    let months: MonthHabits

    /// Finds the tables of a file: those of a kind, or of the kind that its headers name best.
    ///
    /// The office's own map goes before those that are built in. With `chosen` only sheets of these
    /// numbers are looked at; a `further` roster of a file leaves it to the first to say what is
    /// hidden.
    ///
    /// - Throws: a `SheetFault` where there is no table or a mark of secrecy, or where rejects need the
    ///   map of their roster and there is none; or what reading throws.
    package init(
        _ file: SheetFile, of kind: Kind? = nil, map: RosterMap? = nil, builtIn: [RosterMap],
        sheet name: String? = nil, among chosen: Set<Int>? = nil, isFurther: Bool = false
    ) throws {
        let kinds = (kind ?? map?.kind).map { [$0] } ?? Self.kinds(of: file, builtIn)
        // Rejects lie on sheets of their own, one for each table of the roster.
        let sheet = try name ?? map?.sheet.flatMap { try file.isOfRejects ? nil : $0 }
        if map == nil { try file.demandNoMap() }
        let choices = kinds.map { Headings($0, map: map, builtIn: builtIn) }
        let forms = choices.first { $0.kind == .need }
        let file = try forms.map(file.withForms) ?? file
        let found = try file.tables(on: sheet, among: chosen, of: choices, by: map)
        var tables = found.tables
        var survey = try Survey(of: file, tables, found.headings, map: map)
        if !survey.headers.isEmpty {
            tables = try tables.adding(headersAt: survey.headers, in: file, found.headings)
            survey = try Survey(of: file, tables, found.headings, map: map)
        }
        self.file = file.name
        self.kind = found.headings.kind
        self.map = map
        self.tables = tables
        headings = found.headings
        numbers = survey.numbers
        months = survey.months
        titles = Titles(file: file.name, sheets: tables.map(\.sheet.name), words: survey.words)
        var diagnostics = DiagnosticList()
        let hidden = isFurther ? nil : file.hiddenSheets
        diagnostics.append(contentsOf: [hidden, found.passedOver].compactMap(\.self))
        for table in tables { diagnostics.append(contentsOf: table.header.diagnostics) }
        diagnostics.append(contentsOf: numbers.diagnostics)
        self.diagnostics = diagnostics
    }

    /// The titles of the columns of its tables, by which one of the same form is known.
    package var columnTitles: [[String]] {
        tables.map(\.header.texts.ofColumns).reduce(into: []) { all, titles in
            if !all.contains(titles) { all.append(titles) }
        }
    }

    /// The names of its sheets.
    var sheetNames: [String] {
        tables.map(\.sheet.name).reduce(into: []) { names, name in
            if names.last != name { names.append(name) }
        }
    }

    /// Whether the rows were handed back and mended, and are not all that the office has.
    package var isOfRejects: Bool {
        titles.rejectsOf != nil || tables.contains { $0.header.texts.areOfRejects }
    }

    /// Whether it says by credit codes whose its records are.
    package var namesCreditCodes: Bool {
        tables.contains { $0.header.columns.contains(where: \.givesCreditCode) }
    }

    /// Whether the program itself wrote the tables.
    package var isExported: Bool { tables.contains(where: \.header.isExported) }

    /// The kinds whose records are looked for: those with a map, and those for which a sheet is named,
    /// as exports name theirs.
    static func kinds(of file: SheetFile, _ builtIn: [RosterMap]) -> [Kind] {
        let mapped = builtIn.map(\.kind)
        let named = Kind.stored.filter { kind in file.sheets.contains { $0.name == kind.label } }
        return mapped + named.filter { !mapped.contains($0) }
    }
}

extension SheetFile {
    /// The tables on one sheet, or on all of them.
    fileprivate func tables(
        on sheet: String?, among numbers: Set<Int>?, of choices: [Headings], by map: RosterMap?
    ) throws -> TableSearch.Result {
        let search =
            try numbers.map { TableSearch(self, among: $0) } ?? TableSearch(self, sheet: sheet)
        do {
            return try search.tables(of: choices, headerRows: map?.headerRows)
        } catch let fault as SheetFault {
            // Rejects did not always name their map.
            let isUnread = [.noHeaderRow, .columnMissing].contains(fault.diagnostic.code)
            guard map == nil, isUnread, try isOfRejects else { throw fault }
            throw SheetFault(.mapOfRejects, name, [:])
        }
    }

    /// Throws E751 for rejects that say by which map they are read.
    fileprivate func demandNoMap() throws {
        guard let map = try mapOfRejects else { return }
        throw SheetFault(.mapOfRejects, name, [.name: map])
    }
}
