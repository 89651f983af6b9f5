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
            var row = scores.firstIndex(of: best)
        else { return nil }
        // Further down another table may have more columns.
        if let earlier = head.firstIndex(where: headings.mayBeHeader),
            head.lastLevel(below: earlier, headings) < row
        {
            row = earlier
        }
        var first = row
        while first > 0, head[first - 1].mayBeUpperLevel { first -= 1 }
        var last = head.lastLevel(below: row, headings)
        if let count { last = min(first + count, head.count) - 1 }
        rows = Array(head[first...max(first, last)])
    }

    /// Whether titles stand below these too, each before what it names: a form of one person.
    func isForm(_ head: [SheetRow], _ headings: Headings) -> Bool {
        guard let header = rows.last else { return false }
        let columns = header.cells.indices.filter { headings.knows(header.cells[$0].text) }
        guard columns.count > 1, columns.count * 2 <= header.cells.count + 1 else { return false }
        let below = head.filter { $0.number > header.number && !$0.isBlank }.prefix(3)
        return below.count > 1
            && below.allSatisfy { row in
                columns.count { headings.knows(row[column: $0].text) } > 1
                    && !columns.allSatisfy { row[column: $0].title == header[column: $0].title }
            }
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

    /// Whether the cell in the last row is merged with the one before it, so that both are one column.
    func isCovered(column: Int) -> Bool {
        guard column > 0, let last = rows.last else { return false }
        let (before, cell) = (last[column: column - 1], last[column: column])
        // What was filled from above only is a column of its own.
        return cell.marks.contains(.merged) && !cell.isBlank && cell.text == before.text
            && titles(ofColumn: column) == titles(ofColumn: column - 1)
    }

    var width: Int { rows.map(\.cells.count).max() ?? 0 }
}

extension [SheetRow] {
    /// The last of the rows below a row that part its titles further.
    fileprivate func lastLevel(below row: Int, _ headings: Headings) -> Int {
        var last = row
        while last + 1 < count, self[last + 1].isLowerLevel(of: self[last], headings) { last += 1 }
        return last
    }
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
    var title: String {
        // Most are on one line; what ends lines is a control, or begins with C2 or E2.
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else {
            return text.trimmed
        }
        return text.split(whereSeparator: \.isNewline).joined().trimmed
    }
}
