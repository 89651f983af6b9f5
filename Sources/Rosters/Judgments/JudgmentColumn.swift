import Pool

/// The columns of a table of judgments.
enum JudgmentColumn: String, CaseIterable {
    case need, candidate, grade

    private var chinese: String {
        switch self {
        case .need: "需求"
        case .candidate: "人选"
        case .grade: "等级"
        }
    }

    /// Both titles, for people to choose from.
    var titles: String { "\(rawValue) / \(chinese)" }

    init?(_ title: String) {
        let title = title.trimmed.lowercased()
        guard let found = Self.allCases.first(where: { [$0.rawValue, $0.chinese].contains(title) })
        else { return nil }
        self = found
    }

    /// How many cells of a row are titles of such a table.
    static func count(in row: SheetRow) -> Int {
        row.cells.count { JudgmentColumn($0.title) != nil }
    }

    /// The row that names most of the columns; `nil` where none names any.
    static func header(of sheet: Sheet) throws -> SheetRow? {
        let rows = try sheet.head(Header.searchedRows).filter { count(in: $0) > 0 }
        let most = rows.map(count).max()
        return rows.first { count(in: $0) == most }
    }
}
