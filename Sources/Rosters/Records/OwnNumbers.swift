import Pool

/// Which columns hold numbers of the records' own, by which they are known from one roster to the
/// next.
///
/// Numbers that many rows have in common are none; of a few it is said that they stand twice, or
/// for a slip of the pen everybody would be known by something else. Nor are 1, 2, 3 … down the table
/// such numbers, which only count the rows: with them, everybody below someone who left would become
/// somebody else.
struct OwnNumbers: Sendable {
    /// What was seen of a column.
    fileprivate struct Column: Sendable {
        var number: Int
        var title: String
        var place: Place
        /// What the row says that has a number, and which it is.
        var seen: [UInt64: (print: UInt64, row: Int)] = [:]
        var count = 0
        var isCounting = true
        /// How many rows have a number that an earlier one has.
        var doubled = 0
        /// The numbers that several rows have.
        var shared: Set<UInt64> = []
        /// The rows of some of them.
        var rows: [UInt64: [Int]] = [:]

        /// One number in twenty may be a slip, and one or two of a small table.
        ///
        /// Taken for no numbers by reason of a slip, everybody of the last roster would be somebody new.
        var isFit: Bool {
            let isSlip = doubled * 20 <= count || doubled < 3 && doubled * 4 <= count
            return count > 0 && isSlip && !isCounting
        }
    }

    /// For each table, by where it begins, the columns that may hold them.
    private var columns: [RowNumber: [Column]] = [:]

    /// The titles of the columns that hold them as it is stated above tables of which only some rows
    /// are left: these do not show it.
    private var stated: [RowNumber: String] = [:]

    /// Whether that is no question: the office's own map says which column holds them, or the code of
    /// an office is whatever stands there.
    private let isSettled: Bool

    init(of tables: [Table], _ kind: Kind, map: RosterMap?) {
        isSettled = map?.namesKey == true || kind == .source
        for table in tables {
            columns[table.start] = table.header.keyColumns.map { column in
                Column(
                    number: column.number, title: column.title,
                    place: table.sheet.place(row: table.header.lastRow, column: column.number))
            }
        }
    }

    mutating func note(_ row: SheetRow, of table: Table) {
        guard let count = columns[table.start]?.count else { return }
        for index in 0..<count {
            columns[table.start]?[index].note(row)
        }
    }

    /// Takes a row above a table, where it may be stated which column holds them.
    mutating func noteTitles(_ row: SheetRow, of table: Table) {
        let cell = row.cells.first { $0.text.hasPrefix(OwnTitle.keyColumn) }
        guard let cell else { return }
        stated[table.start] = String(cell.text.dropFirst(OwnTitle.keyColumn.count)).trimmed
    }

    /// What is to be stated above a table of which only some rows are left; `nil` where it is no
    /// question.
    func statement(on table: Table) -> String? {
        guard !isSettled, columns[table.start]?.isEmpty == false else { return nil }
        return OwnTitle.keyColumn + (found(in: table)?.title ?? OwnTitle.noColumn)
    }

    /// The column of a table by whose numbers its records are known; `nil` where there is none.
    func column(of table: Table) -> Int? { found(in: table)?.number }

    private func found(in table: Table) -> Column? {
        let columns = columns[table.start] ?? []
        if isSettled { return columns.first }
        if let title = stated[table.start] { return columns.first { $0.title == title } }
        return columns.first(where: \.isFit)
    }

    /// Which columns look like such and are none.
    var diagnostics: [Diagnostic] {
        guard !isSettled else { return [] }
        return columns.keys.filter { stated[$0] == nil }.sorted { $0.line < $1.line }
            .flatMap { columns[$0] ?? [] }
            .filter { $0.count > 0 && !$0.isFit }.map(\.unused)
    }
}

extension OwnNumbers.Column {
    /// How many doubled numbers are named, and of each how many rows.
    private static let (mostShared, mostRows) = (5, 20)

    /// That the column looks like one of such numbers and is none.
    fileprivate var unused: Diagnostic {
        guard !isCounting else {
            return Diagnostic(.numbersUnused, at: place, [.name: title, .limit: String(count)])
        }
        let rows = rows.values.sorted { $0[0] < $1[0] }
            .map { $0.map(String.init).joined(separator: "/") }
        return Diagnostic(
            .numbersUnused, at: place,
            [
                .name: title, .count: String(doubled + shared.count),
                .list: rows.joined(separator: "、"),
            ])
    }

    fileprivate mutating func note(_ row: SheetRow) {
        let text = row[column: number].text.trimmed
        guard !text.isEmpty else { return }
        count += 1
        isCounting = isCounting && text == String(count)
        var print = Fingerprint()
        print.add(text)
        // A row that is there once more is no other record.
        let own = (print: row.print, row: row.number)
        if let other = seen.updateValue(own, forKey: print.value), other.print != own.print {
            doubled += 1
            note(own.row, sharing: print.value, with: other.row)
        }
    }

    private mutating func note(_ row: Int, sharing number: UInt64, with earlier: Int) {
        shared.insert(number)
        guard rows[number] != nil || rows.count < Self.mostShared else { return }
        let known = rows[number, default: [earlier]]
        if known.count < Self.mostRows { rows[number] = known + [row] }
    }
}

extension SheetRow {
    fileprivate var print: UInt64 {
        var print = Fingerprint()
        for cell in cells {
            print.add(cell.text)
            print.add("\t")
        }
        return print.value
    }
}
