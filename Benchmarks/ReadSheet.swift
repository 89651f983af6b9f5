import Foundation
import Rosters

/// How fast the sheets of a file are read, from its bytes to cells.
struct ReadSheet {
    let file: String

    /// Reads every cell of every sheet and prints what it took, the reading of the disk included.
    func run() throws {
        let start = ProcessUse.seconds
        let bytes = try Array(Data(contentsOf: URL(filePath: file)))
        let sheets = try SheetFile(name: file, bytes: bytes).sheets
        var (rows, cells, length) = (0, 0, 0)
        for sheet in sheets {
            try sheet.forEachRow { row in
                rows += 1
                cells += row.cells.count
                length += row.cells.reduce(0) { $0 + $1.text.utf8.count }
            }
        }
        let seconds = ((ProcessUse.seconds - start) * 100).rounded() / 100
        print(
            "rencai: \(seconds) s, \(rows) rows, \(cells) cells, \(length) bytes of text,",
            "peak \(ProcessUse.peakMemory >> 20) MiB")
    }
}
