import BatchFormat
import Pool

extension RowRecord {
    /// The values of a cell with the parameters that other columns give.
    ///
    /// Where the cells have several lines they belong together one by one: two schools and two
    /// majors. Of one school with two majors both are its own; of other numbers of lines nobody
    /// knows, and the parameter stands alone or is left out.
    mutating func withParameters(_ text: String, of field: Field, in column: Column) -> [String] {
        if let part = column.rule.datePart { return dated(text, part, of: field, in: column) }
        let values = withParametersOfOthers(text, of: field, in: column)
        guard let part = column.rule.part else { return values }
        return values.map { value in
            guard Placeholder(value) == nil, Composite(value)[named: part.name] == nil else {
                return value
            }
            return value + Composite(head: "", parameters: [part]).text
        }
    }

    /// The values of a cell with the dates that stand beside them.
    private mutating func dated(
        _ text: String, _ part: String, of field: Field, in column: Column
    ) -> [String] {
        DatedValues(text).values.map { value, written in
            guard let written else { return value }
            let date = date(written, of: field, in: column)
            guard Placeholder(date) == nil else { return value }
            return value + Composite(head: "", parameters: [(part, date)]).text
        }
    }

    private mutating func withParametersOfOthers(
        _ text: String, of field: Field, in column: Column
    ) -> [String] {
        guard layout.givesParameters(of: field) else { return [text] }
        let given = texts.cells.filter { $0.column.rule.isParameter(of: field) }
            .filter { Placeholder($0.text) == nil }
        guard !given.isEmpty else { return [text] }
        let mark = field.isRepeated ? CellLines.mark(of: [text] + given.map(\.text)) : nil
        let values = CellLines(text, mark).texts
        var parameters = values.map { _ in [(name: String, value: String)]() }
        for cell in given {
            guard case .parameter(_, let name, let alone) = cell.column.rule.target else {
                continue
            }
            var lines = CellLines(cell.text, mark).texts
            if cell.column.givesDate { lines = lines.map { date($0, of: field, in: cell.column) } }
            if cell.column.givesNumber {
                lines = lines.map { number($0, of: field, in: cell.column) }
            }
            if values.count == 1 {
                let all = lines.filter { Placeholder($0) == nil }
                if !all.isEmpty { parameters[0].append((name, all.joined(separator: "、"))) }
            } else if lines.count == values.count {
                for (index, line) in lines.enumerated() where Placeholder(line) == nil {
                    parameters[index].append((name, line))
                }
            } else {
                reportUnpaired(cell.column, lines.count, with: column, values.count)
                if let alone { for line in lines { add(line, to: alone, from: cell.column) } }
            }
        }
        return zip(values, parameters).filter { Placeholder($0.0) == nil || values.count == 1 }
            .map { $1.isEmpty ? $0 : $0 + Composite(head: "", parameters: $1).text }
    }

    /// A date that is a part of a value, in a form that can be read; one that cannot is told at its own
    /// cell and not at that of the value.
    private mutating func date(_ text: String, of field: Field, in column: Column) -> String {
        guard Placeholder(text) == nil else { return text }
        let plain = text.partedAtBracket.plain.plainDate
        do throws(ValueFault) {
            return try PartialDate.read(plain).value.text
        } catch {
            if let open = OpenMonth(plain), !isStrict { return month(open, plain, field, column) }
            report(ValueNote(error.code, error.parameters), field, column)
            return "—"
        }
    }

    /// A number that is a part of a value; one that its words do not say is left out.
    private mutating func number(_ text: String, of field: Field, in column: Column) -> String {
        guard !isStrict, Placeholder(text) == nil, !text.utf8.allSatisfy(\.isDigit) else {
            return text
        }
        guard let quantity = StatedQuantity(text) else {
            report(ValueNote(.quantityOpen, [.value: text]), field, column)
            return "—"
        }
        report(
            ValueNote(.quantityReduced, [.value: text, .guess: quantity.text]), field, column)
        return quantity.text
    }

    /// The month of 1975.1 as its column tells it, else the year alone.
    private mutating func month(
        _ open: OpenMonth, _ text: String, _ field: Field, _ column: Column
    ) -> String {
        let writesNoughts = layout.months.writesNoughts(column.number, of: layout.table)
        if let date = open.settled(by: nil, columnWritesNoughts: writesNoughts) { return date.text }
        report(ValueNote(.monthOpen, [.value: text, .year: open.year]), field, column)
        return open.year
    }

    private mutating func reportUnpaired(
        _ column: Column, _ count: Int, with other: Column, _ limit: Int
    ) {
        report(
            .linesUnpaired, at: place(of: column),
            [
                .name: column.title, .count: String(count), .limit: String(limit),
                .other: "\(columnName(other.number))\(texts.row) \(other.title)",
            ])
    }
}

/// The lines of a cell, or what its marks part.
private struct CellLines {
    let texts: [String]

    init(_ text: String, _ mark: Character?) {
        guard let mark else {
            texts = [text]
            return
        }
        texts = text.withRemarksJoined.split { $0 == mark || mark == "\n" && $0.isNewline }
            .map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// What parts the values of cells of one row that belong together: ends of lines where there are
    /// any, else a mark that stands equally often in all of them.
    static func mark(of cells: [String]) -> Character? {
        if cells.contains(where: { $0.contains(where: \.isNewline) }) { return "\n" }
        return ["、", "；", ";", "/"].first { mark in
            let count = cells[0].count { $0 == mark }
            return count > 0 && cells.allSatisfy { cell in cell.count { $0 == mark } == count }
        }
    }
}

extension ColumnRule {
    fileprivate func isParameter(of field: Field) -> Bool {
        guard case .parameter(let owner, _, _) = target else { return false }
        return owner === field
    }
}
