import Pool

/// What the columns of a table give, by the rows that name them.
struct Header: Sendable {
    /// The number of the last of its rows.
    let lastRow: Int
    /// The number of the first of its rows.
    let firstRow: Int
    /// The columns that are known, from left to right, those that give nothing among them.
    private(set) var columns: [Column] = []
    /// The columns that are not known, and the fields that they were perhaps meant for.
    private(set) var unknown: [Unknown] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// The columns over which the title of the one before them lies in merged cells.
    private(set) var covered: [Int] = []
    /// How many cells stand in its rows.
    let width: Int
    /// The texts of its last row, by which it is known when it is repeated.
    let texts: [String]

    /// A column that nobody knows.
    struct Unknown: Sendable {
        let number: Int
        let title: String
        let guess: String?
    }

    /// How far down a header is looked for.
    static let searchedRows = 20

    /// Finds the header among the first rows; `nil` when there is none.
    init?(of sheet: Sheet, _ headings: Headings, count: Int? = nil) throws {
        let head = try sheet.head(Self.searchedRows)
        guard let rows = HeaderRows(head, headings, count: count),
            !rows.isForm(head, headings), OnePageForm(head, headings) == nil
        else { return nil }
        self.init(rows, in: sheet, headings)
    }

    /// The row that names the columns of another kind, and of which: three titles leave no doubt.
    static func closest(
        to sheet: Sheet, among kinds: [Kind]
    ) throws -> (row: Int, kind: Kind)? {
        let rows = try sheet.head(Self.searchedRows)
        let found = kinds.flatMap { kind in
            let headings = Headings(kind, builtIn: [])
            return rows.map { row in
                (row: row.number, kind: kind, titles: row.cells.count { headings.knows($0.text) })
            }
        }
        guard let best = found.max(by: { $0.titles < $1.titles }),
            best.titles > 2
        else { return nil }
        return (best.row, best.kind)
    }

    /// The first cell of a form of one person, which has titles and no header.
    static func form(in sheet: Sheet, _ headings: Headings) throws -> String? {
        let head = try sheet.head(searchedRows)
        if let form = OnePageForm(head, headings) { return form.place }
        guard let rows = HeaderRows(head, headings), rows.isForm(head, headings) else { return nil }
        return cellName(row: rows.rows[0].number, column: 0)
    }

    init(_ header: HeaderRows, in sheet: Sheet, _ headings: Headings) {
        firstRow = header.rows[0].number
        let last = header.rows[header.rows.count - 1]
        lastRow = last.number
        width = header.width
        texts = last.cells.map(\.title)
        var found: [FoundColumn] = []
        for number in 0..<width {
            let titles = header.titles(ofColumn: number)
            guard !titles.isEmpty else { continue }
            guard !header.isCovered(column: number) else {
                covered.append(number)
                continue
            }
            let title = titles.suffix(2).joined(separator: "/")
            guard let known = headings.rule(under: titles) else {
                let guess = headings.guess(titles[titles.count - 1])
                // A value of the row that is taken for a title is nobody's business.
                let isRemark = PersonRemark.pieces(of: title) != nil
                let name = isRemark ? columnName(number) : title
                unknown.append(Unknown(number: number, title: title, guess: guess))
                report(
                    .columnUnmapped, sheet.place(row: lastRow, column: number),
                    [.name: name.maskingPersonalNumbers, .guess: guess ?? ""])
                continue
            }
            found.append(
                FoundColumn(number: number, title: title, rule: known.rule, unit: known.unit))
        }
        let isExported = found.contains(where: \.rule.isRevision)
        if !isExported { found.tellLatinNames() }
        columns = found.map { column in
            Column(
                number: column.number, title: column.title,
                rule: isExported ? column.rule.exact : column.rule, unit: column.unit,
                of: headings.kind)
        }
        reportDoubled(in: sheet, headings.kind)
    }

    /// Whether the program itself wrote the table.
    var isExported: Bool { columns.contains(where: \.rule.isRevision) }

    /// A field that holds one value cannot come from two columns.
    private mutating func reportDoubled(in sheet: Sheet, _ kind: Kind) {
        var first: [String: Column] = [:]
        for column in columns {
            for name in column.singleNames(of: kind) {
                guard let other = first[name] else {
                    first[name] = column
                    continue
                }
                let titles = [other, column].map { "\(columnName($0.number)) \($0.title)" }
                report(
                    .columnTwice, sheet.place(row: lastRow, column: column.number),
                    [
                        .field: name, .kind: kind.rawValue,
                        .list: titles.joined(separator: "、"),
                    ])
            }
        }
    }

    private mutating func report(
        _ code: DiagnosticCode, _ place: Place, _ parameters: [Diagnostic.Parameter: String]
    ) {
        diagnostics.append(Diagnostic(code, at: place, parameters))
    }

    /// The columns that may hold the records' own numbers.
    var keyColumns: [Column] {
        columns.filter { if case .key = $0.rule.target { true } else { false } }
    }

    /// The columns that give a field.
    func columns(of field: Field) -> [Column] {
        columns.filter {
            if case .fields(let fields) = $0.rule.target {
                fields.contains { $0 === field }
            } else {
                false
            }
        }
    }

    /// What the title of the column of needs says of all of them, else the words round the table: a
    /// 技术难题, or a post to be filled.
    func impliedDefaults(by words: [String]) -> [(field: Field, text: String)] {
        guard columns(of: Need.kind.field).isEmpty,
            let title = columns(of: Need.title.field).first?.title
        else { return [] }
        let kind = ([title] + words).lazy.compactMap(NeedKind.init(titled:)).first
        return kind.map { [(Need.kind.field, $0.text)] } ?? []
    }

    /// Whether the row is this header once more, as at the head of each printed page.
    func isRepeated(by row: SheetRow) -> Bool {
        guard let first = texts.firstIndex(where: { !$0.isEmpty }),
            row[column: first].title == texts[first]
        else { return false }
        return row.cells.enumerated().allSatisfy { number, cell in
            cell.isBlank || number < texts.count && cell.title == texts[number]
        }
    }
}

extension NeedKind {
    /// What needs are of which a title says it.
    fileprivate init?(titled title: String) {
        if ["岗位", "招聘"].contains(where: title.contains) {
            self = .talent
        } else if ["技术", "难题"].contains(where: title.contains) {
            self = .problem
        } else {
            return nil
        }
    }
}

/// A column whose title is known.
private struct FoundColumn {
    let number: Int
    let title: String
    var rule: ColumnRule
    let unit: String?

    /// Whether it gives the names of people.
    var givesNames: Bool { rule.fields.count == 1 && rule.fields[0] === Talent.name.field }

    var isInHan: Bool { title.unicodeScalars.contains(where: \.isHan) }
}

extension [FoundColumn] {
    /// Beside a column 姓名 one that is titled Name has names in Latin letters.
    fileprivate mutating func tellLatinNames() {
        guard contains(where: { $0.givesNames && $0.isInHan }),
            !contains(where: { $0.rule.fields.contains { $0 === Talent.nameLatin.field } })
        else { return }
        for index in indices where self[index].givesNames && !self[index].isInHan {
            self[index].rule = ColumnRule(.fields([Talent.nameLatin.field]))
        }
    }
}

extension Column {
    /// What the column gives of which a record has only one.
    fileprivate func singleNames(of kind: Kind) -> [String] {
        guard !rule.yields else { return [] }
        switch rule.target {
        case .ignored, .revision, .confirmation, .pledge, .creditCode: return []
        // Only an office is known by nothing but its code.
        case .key: return kind == .source ? [kind.rawValue] : []
        case .fields(let fields): return fields.filter { !$0.isRepeated }.map(\.name)
        case .parameter(let field, let name, _): return ["\(field.name).\(name)"]
        }
    }
}
