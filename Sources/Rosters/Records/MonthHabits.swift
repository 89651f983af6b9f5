import Pool

/// Which columns of dates write the months before October with a nought, so that in them 1975.1 is
/// October: a spreadsheet took 1975.10 for a number.
struct MonthHabits: Sendable {
    /// The columns, by where their tables begin.
    private var columns: [RowNumber: Set<Int>] = [:]
    /// The columns of dates, by where their tables begin.
    private let dates: [RowNumber: [Int]]

    init(of tables: [Table]) {
        dates = Dictionary(
            uniqueKeysWithValues: tables.map { table in
                let columns = table.header.columns.filter(\.givesDate)
                return (table.start, columns.map(\.number))
            })
    }

    mutating func note(_ row: SheetRow, of table: Table) {
        for column in dates[table.start] ?? [] {
            let groups = row[column: column].text.split { !$0.isNumber }
            guard groups.count == 2, groups[0].count == 4, groups[1].count == 2,
                groups[1].first == "0"
            else { continue }
            columns[table.start, default: []].insert(column)
        }
    }

    func writesNoughts(_ column: Int, of table: Table) -> Bool {
        columns[table.start]?.contains(column) == true
    }
}

extension Column {
    /// Whether its values are dates.
    var givesDate: Bool {
        guard case .fields(let fields) = rule.target else { return false }
        return fields.contains { if case .date = $0.type { true } else { false } }
    }
}

/// A year with the month 1, which may be an October whose nought a spreadsheet has dropped.
struct OpenMonth {
    let year: String

    /// Returns `nil` for any other text.
    init?(_ text: String) {
        let groups = text.split { !$0.isNumber }
        guard groups.count == 2, groups[0].count == 4, groups[1] == "1" else { return nil }
        year = String(groups[0])
    }

    /// The month, by the identity number beside it or by how its column writes months; `nil` where
    /// it stays open.
    func settled(by identity: String?, columnWritesNoughts: Bool) -> PartialDate? {
        if let birth = identity.flatMap(CitizenID.init)?.birth, String(birth.year) == year {
            for month in ["01", "10"] {
                let date = PartialDate(canonical: "\(year)-\(month)")
                if date?.agrees(with: birth) == true { return date }
            }
        }
        return columnWritesNoughts ? PartialDate(canonical: "\(year)-10") : nil
    }
}
