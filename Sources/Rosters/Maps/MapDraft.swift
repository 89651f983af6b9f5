package import Pool

/// A column map of a file, filled in as far as its columns are known, to be corrected by its office.
package struct MapDraft: Sendable {
    /// The name of the file without its folder.
    package let name: String
    package let kind: Kind
    /// The columns from left to right.
    package let columns: [Column]

    /// A column of the table, and what it is known to give.
    package struct Column: Sendable {
        /// Counted from nought.
        package let number: Int
        package let title: String
        /// What it gives, as a map writes it; `nil` where that is not known.
        package let target: String?
        /// The field that was perhaps meant.
        package let guess: String?
        /// How many of a hundred rows have a value.
        package let share: Int
        /// Some values; of personal ones and of names only how they are written.
        package let samples: [String]
    }

    /// How many values of a column are shown.
    private static let sampleCount = 5

    /// Reads the columns of a file; those of the kind named, else of the one that fits best.
    ///
    /// A file of which no column is known has the row with most cells as its header.
    ///
    /// - Throws: a `SheetFault` where there is no row with columns, or what reading the file does.
    package init(of file: SheetFile, as kind: Kind?, builtIn: [RosterMap]) throws {
        let (table, headings) = try Self.table(in: file, kind, builtIn)
        let samples = try ColumnSamples(of: table, most: Self.sampleCount)
        name = file.name.split(separator: "/").last.map(String.init) ?? file.name
        self.kind = headings.kind
        let columns =
            table.header.columns.map { samples.column($0.number, $0.title, $0.rule, guess: nil) }
            + table.header.unknown.map { samples.column($0.number, $0.title, nil, guess: $0.guess) }
        self.columns = columns.sorted { $0.number < $1.number }
    }

    private static func table(
        in file: SheetFile, _ kind: Kind?, _ builtIn: [RosterMap]
    ) throws -> (Table, Headings) {
        let kinds = kind.map { [$0] } ?? builtIn.map(\.kind)
        let choices = kinds.map { Headings($0, builtIn: builtIn) }
        do {
            let found = try TableSearch(file, sheet: nil).tables(of: choices, headerRows: nil)
            if let table = found.tables.first { return (table, found.headings) }
        } catch let fault as SheetFault
            where [.noHeaderRow, .columnMissing].contains(fault.diagnostic.code)
        {
            for (number, sheet) in file.sheets.enumerated() {
                let rows = try sheet.head(Header.searchedRows)
                guard let widest = rows.max(by: { $0.fullCount < $1.fullCount }),
                    widest.fullCount > 1
                else { continue }
                let header = Header(HeaderRows([widest]), in: sheet, choices[0])
                return (Table(number: number, sheet: sheet, header: header), choices[0])
            }
            throw fault
        }
        throw SheetFault(.noHeaderRow, file.name, [.kind: choices[0].kind.rawValue])
    }
}

extension SheetRow {
    fileprivate var fullCount: Int { cells.count { !$0.isBlank } }
}

/// Some values of each column of a table, and how many rows have one.
private struct ColumnSamples {
    private var samples: [Int: [String]] = [:]
    private var full: [Int: Int] = [:]
    private var rows = 0

    init(of table: Table, most: Int) throws {
        try table.sheet.forEachRow { row in
            guard row.number > table.header.lastRow, !row.isBlank, !row.isSignature else { return }
            rows += 1
            for (number, cell) in row.cells.enumerated() where !cell.isBlank {
                full[number, default: 0] += 1
                let text = String(cell.text.prefix(20)).replacing("\n", with: " ")
                guard samples[number]?.count ?? 0 < most, samples[number]?.contains(text) != true
                else { continue }
                samples[number, default: []].append(text)
            }
        }
    }

    /// The column with how full it is, and some of its values.
    func column(
        _ number: Int, _ title: String, _ rule: ColumnRule?, guess: String?
    ) -> MapDraft.Column {
        MapDraft.Column(
            number: number, title: title, target: rule?.text, guess: guess,
            share: rows == 0 ? 0 : full[number, default: 0] * 100 / rows,
            samples: sample(ofColumn: number, personal: rule?.isOpen != true))
    }

    /// The values; of personal ones and of names only how they are written.
    private func sample(ofColumn number: Int, personal: Bool) -> [String] {
        (samples[number] ?? []).map { text in
            personal
                ? text.prefix(1) + String(repeating: "*", count: max(0, text.count - 1))
                : text.maskingPersonalNumbers
        }
    }
}

extension ColumnRule {
    /// The rule as a map writes it, without what its cells show of themselves.
    fileprivate var text: String {
        targetText + (yields ? " ; yields=yes" : "")
            + (part.map { " ; with=\($0.name)=\($0.value)" } ?? "")
    }

    private var targetText: String {
        switch target {
        case .ignored: "-"
        case .key: "Key"
        case .revision: "Rev"
        case .confirmation: "Confirm"
        case .pledge: "Pledge"
        case .creditCode: "Credit_code"
        case .fields(let fields): fields.map(\.name).joined(separator: ",")
        case .parameter(let field, let name, let alone):
            "\(field.name).\(name)" + (alone.map { " ; else=\($0.name)" } ?? "")
        }
    }

    /// Whether its values say neither who somebody is nor how to reach them; of a column that gives
    /// no field nobody knows.
    fileprivate var isOpen: Bool {
        !fields.isEmpty
            && fields.allSatisfy { field in
                if case .personName = field.type { false } else { !field.isPersonal }
            }
    }
}
