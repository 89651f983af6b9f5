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
        /// The blocks of merged cells; those of a hidden sheet are not looked for.
        var merged: [MergedBlock] = []
    }

    let file: String
    private let bytes: [UInt8]
    private(set) var sheets: [Entry] = []
    private let context: CellContext

    init(file: String, _ bytes: [UInt8]) throws {
        self.file = file
        self.bytes = bytes
        let archive = try WorkbookArchive(file: file, bytes)
        let main = try Self.mainPart(archive)
        let list = SheetList()
        try archive.read(main, list)
        let parts = Relations(of: main)
        try archive.read(Relations.part(of: main), parts)
        let texts = SharedStrings()
        if let part = parts.part(ofType: "sharedStrings") {
            try archive.read(part, texts, names: .withPrefixOfRoot)
        }
        let styles = Styles()
        if let part = parts.part(ofType: "styles") { try archive.read(part, styles) }
        context = CellContext(
            strings: texts.table, formats: styles.formats, startsIn1904: list.startsIn1904,
            isUncomputed: list.isUncomputed)
        sheets = list.sheets.compactMap { sheet in
            parts.part(sheet.relation).map {
                Entry(name: sheet.name, isHidden: sheet.isHidden, part: $0)
            }
        }
        guard !sheets.isEmpty else { throw archive.fault(main) }
        for sheet in sheets where try archive.bearsSecrecyMark(besides: sheet.part) {
            throw SheetFault(.secretMark, "\(file)[\(sheet.name)]", [:])
        }
        try findMerged(archive)
    }

    /// The part that the relations of the archive name; by custom `xl/workbook.xml`.
    private static func mainPart(_ archive: borrowing WorkbookArchive) throws -> String {
        let custom = "xl/workbook.xml"
        let part = Relations.part(of: "")
        guard archive.contains(part) else { return custom }
        let relations = Relations(of: "")
        try archive.read(part, relations)
        return relations.part(ofType: "officeDocument") ?? custom
    }

    private mutating func findMerged(_ archive: borrowing WorkbookArchive) throws {
        var size = 0
        for index in sheets.indices where !sheets[index].isHidden {
            let part = sheets[index].part
            let found = try archive.mergedBlocks(of: part)
            sheets[index].merged = found.blocks
            size += found.size
            guard size <= SheetBounds.fileBytes else { throw archive.excess(part) }
        }
    }

    /// The rows of a sheet; one that cannot be whole, or whose printed pages bear a mark of secrecy,
    /// is refused.
    func sheet(_ entry: Entry) -> Sheet {
        let label = "\(file)[\(entry.name)]"
        return Sheet(name: entry.name, label: label) { body in
            try withoutActuallyEscaping(body) { body in
                try read(entry, label, body)
            }
        }
    }

    private func read(
        _ entry: Entry, _ label: String, _ body: @escaping (SheetRow) throws -> Void
    ) throws {
        let archive = try WorkbookArchive(file: file, bytes)
        let rows = SheetRows(context, MergedBlocks(entry.merged), body: body)
        do {
            try archive.read(entry.part, rows, names: .withPrefixOfRoot) {
                if let failure = rows.failure { throw failure }
            }
        } catch SheetRows.Fault.damaged {
            throw archive.fault(entry.part)
        } catch SheetRows.Fault.oversized {
            throw archive.excess(entry.part)
        }
        guard !rows.margins.bearsSecrecyMark else { throw SheetFault(.secretMark, label, [:]) }
    }
}
