import BatchFormat
import Pool

/// A workbook of Office Open XML (ECMA-376), read as it streams by.
struct Workbook: Sendable {
    /// A sheet in the list of the workbook.
    struct Entry: Hashable, Sendable {
        var name: String
        var isHidden: Bool
        /// The part of the archive that holds it.
        var part: String
    }

    let file: String
    private let bytes: [UInt8]
    private(set) var sheets: [Entry] = []
    private let strings: [String]
    private let formats: NumberFormats
    private let isUncomputed: Bool

    /// The most rows that a sheet may have (ECMA-376).
    private static let rowLimit = 1_048_576

    init(file: String, _ bytes: [UInt8]) throws {
        self.file = file
        self.bytes = bytes
        let archive = try Archive(file: file, bytes)
        let list = SheetList()
        try archive.read("xl/workbook.xml", list)
        let parts = Relations()
        try archive.read("xl/_rels/workbook.xml.rels", parts)
        let texts = SharedStrings()
        if let part = parts.part(ofType: "sharedStrings") { try archive.read(part, texts) }
        let styles = Styles()
        if let part = parts.part(ofType: "styles") { try archive.read(part, styles) }
        strings = texts.strings
        formats = NumberFormats(styles, startsIn1904: list.startsIn1904)
        isUncomputed = list.isUncomputed
        sheets = list.sheets.compactMap { sheet in
            parts.part(sheet.relation).map {
                Entry(name: sheet.name, isHidden: sheet.isHidden, part: $0)
            }
        }
        guard !sheets.isEmpty else { throw archive.fault("xl/workbook.xml") }
    }

    /// The rows of a sheet; one that cannot be whole, or whose printed pages bear a mark of secrecy,
    /// is refused.
    func sheet(_ entry: Entry) -> Sheet {
        let label = "\(file)[\(entry.name)]"
        return Sheet(name: entry.name, label: label) { body in
            let archive = try Archive(file: file, bytes)
            let rows = SheetRows(strings: strings, formats: formats, isUncomputed: isUncomputed)
            var count = 0
            try archive.read(entry.part, rows) {
                for row in rows.take() {
                    count += 1
                    guard count <= Self.rowLimit, !rows.lacksStrings else {
                        throw archive.fault(entry.part)
                    }
                    try body(row)
                }
            }
            guard !rows.printedMargins.bearsSecrecyMark else {
                throw SheetFault(.secretMark, label, [:])
            }
        }
    }
}
