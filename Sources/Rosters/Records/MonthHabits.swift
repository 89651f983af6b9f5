import Pool

/// Which columns of dates write all months before October with a nought, so that in them 1975.1 is
/// October: a spreadsheet took 1975.10 for a number.
struct MonthHabits: Sendable {
    /// The columns in which a month has its nought, by where their tables begin.
    private var withNought: [RowNumber: Set<Int>] = [:]
    /// Those in which one has none, so that 1990.1 beside 1990.2 may be January.
    private var without: [RowNumber: Set<Int>] = [:]
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
            let cell = row[column: column]
            // How a date is written that is kept as one, nobody wrote.
            let groups = cell.form == .date ? [] : cell.text.split { !$0.isNumber }
            guard groups.count > 1, groups[0].count == 4 else { continue }
            if groups[1].count == 1, groups[1] != "1" {
                without[table.start, default: []].insert(column)
            } else if groups[1].count == 2, groups[1].first == "0" {
                withNought[table.start, default: []].insert(column)
            }
        }
    }

    func writesNoughts(_ column: Int, of table: Table) -> Bool {
        withNought[table.start]?.contains(column) == true
            && without[table.start]?.contains(column) != true
    }
}

extension Column {
    /// Whether its values are dates.
    var givesDate: Bool {
        switch rule.target {
        case .fields(let fields): fields.contains(where: \.type.isDate)
        case .parameter(let field, let name, _):
            field.type.parameters.first { $0.name == name }?.type.isDate ?? false
        default: false
        }
    }
}

extension Column {
    /// Whether its values are numbers that belong to the values of another column.
    var givesNumber: Bool {
        guard case .parameter(let field, let name, _) = rule.target,
            case .number? = field.type.parameters.first(where: { $0.name == name })?.type
        else { return false }
        return true
    }
}

extension FieldType {
    var isDate: Bool { if case .date = self { true } else { false } }
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
