package import BatchFormat
import Pool

/// A file with tables: a workbook, delimited text, or a form with one person.
package struct SheetFile: Sendable {
    package let name: String
    /// The sheets that are seen.
    package private(set) var sheets: [Sheet]
    /// The sheets that are hidden, which are looked through for marks of secrecy alone.
    package let hidden: [Sheet]

    /// Reads what kind of file it is; the encoding is that of delimited text.
    ///
    /// `titles` counts the cells of a row that are known titles: the delimiter of a text is the one
    /// under which a row has most.
    package init(
        name: String, bytes: [UInt8], encoding: Encoding? = nil,
        titles: (SheetRow) -> Int = Self.knownTitles
    ) throws {
        self.name = name
        switch FileKind(bytes, named: name) {
        case .xlsx:
            let workbook = try Workbook(file: name, bytes)
            sheets = workbook.sheets.filter { !$0.isHidden }.map(workbook.sheet)
            hidden = workbook.sheets.filter(\.isHidden).map(workbook.sheet)
        case .xls:
            let workbook = try OldWorkbook(file: name, bytes)
            sheets = workbook.sheets.filter { !$0.isHidden }.map(workbook.sheet)
            hidden = workbook.sheets.filter(\.isHidden).map(workbook.sheet)
        case .lrmx:
            sheets = [try AppointmentForm(file: name, bytes).sheet]
            hidden = []
        case nil:
            let text = try DelimitedText(
                file: name, bytes, encoding: encoding, titles: titles)
            sheets = [text.sheet]
            hidden = []
        case .some(let other): throw SheetFault(unreadable: other, name)
        }
        // What cannot be read is told where it is read.
        sheets = sheets.flatMap { (try? $0.parts) ?? [$0] }
    }

    /// The file with each form of one record of the kind as a table of one row.
    func withForms(asTablesOf headings: Headings) throws -> SheetFile {
        var file = self
        for (number, sheet) in sheets.enumerated() {
            if let table = try sheet.table(ofForm: headings) { file.sheets[number] = table }
        }
        return file
    }

    /// Whether a row where headers stand has these titles and no others; why rows were handed back
    /// does not count.
    package func hasRow(titled titles: [String]) throws -> Bool {
        try !titles.isEmpty && hasRow { $0.ofColumns == titles }
    }

    /// Whether its tables are rows that were handed back.
    var isOfRejects: Bool {
        get throws { try hasRow(where: \.areOfRejects) }
    }

    /// The name of the map by which the roster was read whose rows were handed back; `nil` where they
    /// do not say that there was one.
    var mapOfRejects: String? {
        get throws {
            guard try isOfRejects else { return nil }
            for sheet in sheets {
                let words = try sheet.head(Header.searchedRows).flatMap { $0.cells.map(\.text) }
                let line = words.first { $0.hasPrefix(OwnTitle.map) }
                if let line { return String(line.dropFirst(OwnTitle.map.count)) }
            }
            return nil
        }
    }

    private func hasRow(where isMeant: ([String]) -> Bool) throws -> Bool {
        try sheets.contains { sheet in
            try sheet.head(Header.searchedRows).contains { isMeant($0.cells.map(\.title)) }
        }
    }

    /// How many cells are titles of the kind of record that has most of them.
    package static func knownTitles(of row: SheetRow) -> Int {
        headings.map { headings in row.cells.count { headings.knows($0.text) } }
            .max() ?? 0
    }

    /// Whether one of these titles is that by which records are known.
    static func namesRecords(under titles: some Sequence<String>) -> Bool {
        titles.contains { title in
            headings.contains { headings in
                guard let field = headings.kind.declaration.title.flatMap(headings.kind.field)
                else {
                    return false
                }
                return headings.rule(under: [title])?.rule.fields.contains { $0 === field } ?? false
            }
        }
    }

    private static let headings = [Kind.talent, .need, .org, .source].map {
        Headings($0, builtIn: [])
    }
}
