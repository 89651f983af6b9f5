import Foundation
import Rosters
import Workbooks

extension Workdir {
    /// The texts of the visible sheets of a workbook, row by row.
    func sheets(of name: String) throws -> [(name: String, rows: [[String]])] {
        let bytes = try Array(Data(contentsOf: folder.appending(path: name)))
        return try SheetFile(name: name, bytes: bytes).sheets.map { sheet in
            var rows: [[String]] = []
            try sheet.forEachRow { rows.append($0.cells.map(\.text)) }
            return (sheet.name, rows)
        }
    }

    /// Writes the first sheet of a workbook anew, as somebody does who edits it.
    func edit(_ name: String, as copy: String, _ change: (inout [[String]]) -> Void) throws {
        guard let (sheet, old) = try sheets(of: name).first else { return }
        var rows = old
        change(&rows)
        let book = Book([.init(sheet, header: rows)], listsName: "下拉选项", madeAt: 1)
        try write(Data(book.bytes()), to: copy)
    }
}
