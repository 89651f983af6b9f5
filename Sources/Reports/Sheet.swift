/// A table as a file of its own, for spreadsheets: every row says by itself what it belongs to.
package struct Sheet: Hashable, Sendable {
    /// What the file is called, without its ending.
    package var name: String
    package var table: Table

    package init(_ name: String, _ table: Table) {
        self.name = name
        self.table = table
    }
}

extension Document {
    /// The tables for spreadsheets, the main one first, no two of one name.
    ///
    /// Where the report gives none of its own they are the document's tables and those behind its
    /// pictures, named by what stands above them.
    package var sheets: [Sheet] {
        var names: [String: Int] = [:]
        return (ownSheets ?? namedTables).map { sheet in
            names[sheet.name, default: 0] += 1
            let count = names[sheet.name] ?? 1
            return Sheet(count == 1 ? sheet.name : "\(sheet.name)-\(count)", sheet.table)
        }
    }

    private var namedTables: [Sheet] {
        var heading = title
        return blocks.compactMap { block in
            switch block {
            case .heading(let text, _):
                heading = text
                return nil
            case .table(let table): return Sheet(table.title ?? heading, table)
            case .chart(let chart): return Sheet(chart.title, chart.table.withoutDrawings)
            default: return nil
            }
        }
    }
}

extension Table {
    /// The table without the columns that have no title: what is drawn in them says nothing more.
    fileprivate var withoutDrawings: Table {
        let places = columns.indices.filter { !columns[$0].title.isEmpty }
        var table = Table(title, columns: places.map { columns[$0] }, empty: empty, notes: notes)
        for row in rows { table.append(places.map { row[$0] }) }
        return table
    }
}
