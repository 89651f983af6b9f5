import BatchFormat
import FoundationEssentials
import Glibc
import Intake
import Ledger
import Pool
import Registry
import Rosters

/// A batch that the command line names: a file, or `-` for the standard input.
struct InputFile {
    let source: BatchSource
    /// When the file was last written; of what comes through a pipe that is unknown.
    let modified: Date?
    /// Who may read the file; of what comes through a pipe everybody.
    let mode: mode_t
    /// Whether it begins as a receipt does, which answers a batch and is none.
    let isReceipt: Bool

    /// Whether it is a table, be it a workbook or text in columns.
    let isTable: Bool

    /// Looks whether the file can be read and may hold a batch, or a table where they are read too.
    ///
    /// With `keepsPipe` what comes through a pipe can be read again, at the price of its memory.
    init(
        _ name: String, environment: Environment, readsTables: Bool = false, keepsPipe: Bool = false
    ) throws {
        guard !name.bearsSecrecyMark else { throw FileFault(.secretMark, name) }
        let path = environment.absolute(name)
        let file = try OpenFile(
            name: name, path: name == "-" ? nil : path, head: FileKind.headCount,
            meant: MeantFile.named(name, environment))
        (modified, mode) = (file.modified, file.mode)
        let head = file.head
        source = try Self.source(file, keepsPipe: keepsPipe)
        isReceipt = head.starts(with: Receipt.opening.utf8)
        if FileKind.isLock(name) { throw FileFault(.lock, name, readsTables: readsTables) }
        guard !head.isEmpty else { throw FileFault(.emptyFile, name) }
        let kind = try Self.kind(source, head) ?? (Self.isTable(named: name, head) ? .csv : nil)
        isTable = kind?.group == .table
        if let kind, !(isTable && readsTables) {
            throw FileFault(kind, name, readsTables: readsTables)
        }
    }

    /// The bytes of the file.
    ///
    /// What comes through a pipe comes once; of anything but text it is kept, because what an
    /// archive is shows only inside.
    private static func source(_ file: OpenFile, keepsPipe: Bool) throws -> BatchSource {
        guard !file.isRegular, keepsPipe || FileKind(head: file.head) != nil else {
            return BatchSource(name: file.name) { body in
                do {
                    try file.forEachChunk(body)
                } catch let fault as FileFault {
                    throw fault.registryError
                }
            }
        }
        var bytes: [UInt8] = []
        try file.forEachChunk { bytes += $0 }
        return BatchSource(name: file.name, bytes: bytes)
    }

    /// What the file is if it is no text; of archives that shows only inside.
    private static func kind(_ source: BatchSource, _ head: [UInt8]) throws -> FileKind? {
        guard let kind = FileKind(head: head), kind.isContainer else { return FileKind(head: head) }
        var bytes: [UInt8] = []
        try source.forEachChunk { if bytes.count < mostInspected { bytes += $0 } }
        return FileKind(bytes, named: source.name)
    }

    /// The most bytes of an archive that are looked at.
    private static let mostInspected = 1 << 26

    /// Whether a file is text in columns by its name or its lines, and does not begin like a batch.
    private static func isTable(named name: String, _ head: [UInt8]) -> Bool {
        let start = String(decoding: head, as: UTF8.self).drop {
            $0.isWhitespace || $0 == "\u{FEFF}"
        }
        let isBatch = ["#", "%rec", "Batch", "批次"].contains { start.hasPrefix($0) }
        if isBatch || name.hasSuffix(".rec") { return false }
        let ending = name.lowercased().split(separator: ".").last
        let rows = head.split(separator: UInt8(ascii: "\n")).count { line in
            line.count { $0 == UInt8(ascii: "\t") } > 1
        }
        // Systems write text under the name of a workbook, for spreadsheets open that too.
        let isNamed = ["csv", "tsv", "xls", "xlsx"].contains { $0 == ending ?? "" }
        return isNamed || rows > 1 || hasTitles(head)
    }

    /// Whether a line has titles of columns between marks, or between blanks.
    private static func hasTitles(_ head: [UInt8]) -> Bool {
        var decoder = Decoder(String(validating: head, as: UTF8.self) == nil ? .gb18030 : .utf8)
        let text = String(decoding: decoder.feed(head), as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline).prefix(searchedLines)
        return lines.contains { line in
            let isParted = [",", ";", "|", "，"].contains { mark in
                titles(in: line.split(separator: mark).map(String.init)) > 1
            }
            return isParted || titles(in: ColumnsOfBlanks.cells(of: line)) > 2
        }
    }

    private static func titles(in cells: [String]) -> Int {
        guard cells.count > 1 else { return 0 }
        return SheetFile.knownTitles(of: SheetRow(1, cells.map { SheetCell($0.trimmed) }))
    }

    /// How far down titles are looked for.
    private static let searchedLines = 20
}

extension InputFile {
    /// The whole text, whatever encoding it is in.
    func utf8() throws -> [UInt8] { try source.utf8() }

    /// The whole file.
    func bytes() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try source.forEachChunk { bytes += $0 }
        return bytes
    }
}
