import Pool

/// The rows of a table that name its columns, one below the other where titles stand in levels.
struct HeaderRows {
    let rows: [SheetRow]

    init(_ rows: [SheetRow]) { self.rows = rows }

    /// Finds the rows among the first ones of a sheet; `nil` when there are none.
    ///
    /// The row with most known titles is one of them. Those above and below it belong to it when
    /// they are levels of its titles: 学历学位 above 学历 and 学位.
    init?(_ head: [SheetRow], _ headings: Headings, count: Int? = nil) {
        let scores = head.map { row in row.cells.count { headings.knows($0.text) } }
        guard let best = scores.max(), best >= headings.leastTitles,
            let row = scores.firstIndex(of: best)
        else { return nil }
        var (first, last) = (row, row)
        while first > 0, head[first - 1].mayBeUpperLevel { first -= 1 }
        while last + 1 < head.count, head[last + 1].isLowerLevel(of: head[last], headings) {
            last += 1
        }
        if let count { last = min(first + count, head.count) - 1 }
        rows = Array(head[first...max(first, last)])
    }

    /// The titles of a column from the highest level to the lowest; a title counts for the columns
    /// to its right that have one only below.
    func titles(ofColumn column: Int) -> [String] {
        var titles: [String] = []
        for (level, row) in rows.enumerated() {
            var title = row[column: column].title
            let isUpper = level + 1 < rows.count
            if title.isEmpty, isUpper, !rows[level + 1][column: column].isBlank {
                title = row.cells.prefix(column).last { !$0.isBlank }?.title ?? ""
            }
            if !title.isEmpty, title != titles.last { titles.append(title) }
        }
        return titles
    }

    var width: Int { rows.map(\.cells.count).max() ?? 0 }
}

extension SheetRow {
    /// Whether the row may group the titles below it: several short texts, and no sentence.
    fileprivate var mayBeUpperLevel: Bool {
        let texts = Set(cells.map(\.title)).subtracting([""])
        return texts.count > 1
            && texts.allSatisfy { text in
                text.count <= 12 && !text.contains { "：:0123456789".contains($0) }
            }
    }

    /// Whether the row parts titles of the row above further: each of its texts stands under a title
    /// of several columns, or under none, and none is a name.
    fileprivate func isLowerLevel(of upper: SheetRow, _ headings: Headings) -> Bool {
        var differs = false
        for (column, cell) in cells.enumerated() where !cell.isBlank {
            let above = upper[column: column].title
            if cell.title == above { continue }
            let isGroup =
                above.isEmpty || upper[column: column + 1].title.isEmpty
                || upper[column: column + 1].title == above
                || column > 0 && upper[column: column - 1].title == above
            guard isGroup, !cell.text.contains(where: \.isNumber), cell.title.count <= 12 else {
                return false
            }
            differs = true
        }
        return differs && !namesRecord(under: upper, headings)
    }

    /// Whether a cell under the title of what names a record is full.
    private func namesRecord(under upper: SheetRow, _ headings: Headings) -> Bool {
        guard let field = headings.kind.declaration.title.flatMap(headings.kind.field) else {
            return false
        }
        return cells.enumerated().contains { column, cell in
            let above = upper[column: column].title
            guard !cell.isBlank, cell.title != above,
                case .fields(let fields)? = headings.rule(under: [above])?.rule.target
            else { return false }
            return fields.contains { $0 === field }
        }
    }
}

extension SheetCell {
    /// The text of a title, whose lines are one name.
    var title: String { text.split(whereSeparator: \.isNewline).joined().trimmed }
}
