import Pool
import Rosters
import TestSupport
import Testing

/// What a file is shows by its content, whatever it is called.
@Suite struct FileKindTests {
    @Test(
        arguments: [
            ("PK\u{3}\u{4}\u{14}\0\0\0\0\0xl/workbook.xml", .zip), ("PK\u{5}\u{6}", .zip),
            ("%PDF-1.7", .pdf), ("{\\rtf1\\ansi", .rtf), ("Rar!\u{1A}\u{7}", .archive),
            ("SQLite format 3\0", .database),
            ("<html><table>", .html), ("\u{FEFF}\r\n <TABLE border=1>", .html),
            ("<!DOCTYPE HTML>", .html), ("<?xml version=\"1.0\"?><HTML>", .html),
            ("<?xml version=\"1.0\"?>\n<人员/>", .xml),
            (
                """
                <?xml version="1.0"?>
                <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">
                """, .excelXML
            ),
            ("", nil), ("PK", nil), ("Batch: a-1\n", nil), ("# <html>\n", nil), ("姓名,性别\n", nil),
            ("SQLite format 3", nil),
        ] as [(String, FileKind?)])
    func tellsWhatIsNoTextByTheFirstBytes(text: String, kind: FileKind?) {
        #expect(FileKind(head: text.utf8) == kind)
    }

    @Test(
        arguments: [
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound),
            ([0x1F, 0x8B, 8], .archive), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
            ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
            ([0xFF, 0xFE, 0x42, 0], nil),
        ] as [([UInt8], FileKind?)])
    func tellsBinaryFilesToo(bytes: [UInt8], kind: FileKind?) {
        #expect(FileKind(head: bytes) == kind)
    }

    @Test(
        arguments: [
            ("Workbook", "a.xls", .xls), ("Book", "a.xls", .xls), ("Workbook", "名册.ET", .et),
            ("WordDocument", "工作总结.xls", .doc), ("PowerPoint Document", "a.ppt", .ppt),
            ("EncryptedPackage", "名册.xlsx", .protected), ("Contents", "a.doc", .compound),
        ] as [(String, String, FileKind)])
    func tellsCompoundFilesByTheirStreams(stream: String, name: String, kind: FileKind) {
        let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let entries = ["Root Entry", "SummaryInformation", stream].map { name -> [UInt8] in
            let name: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] }
            return name + [UInt8](repeating: 0, count: 128 - name.count)
        }
        let bytes = head + [UInt8](repeating: 0, count: 1016) + entries.flatMap(\.self)
        #expect(FileKind(bytes, named: name) == kind)
    }

    @Test(
        arguments: [
            (["[Content_Types].xml", "word/document.xml"], .docx),
            (["[Content_Types].xml", "ppt/presentation.xml"], .pptx),
            (["[Content_Types].xml", "xl/workbook.xml"], .xlsx),
            (["[Content_Types].xml", "xl/workbook2.xml"], .xlsx), (["OFD.xml"], .ofd),
            (["[Content_Types].xml", "xl/workbook.bin"], .xlsb),
            (["[Content_Types].xml", "xl\\workbook.xml"], .xlsx),
            (["名册.xlsx"], .zip),
        ] as [([String], FileKind)])
    func tellsPackagesByTheirParts(parts: [String], kind: FileKind) {
        let bytes = storedZip(parts.map { ($0, []) })
        #expect(FileKind(bytes, named: "推荐表.xlsx") == kind)
    }

    @Test(
        arguments: [
            ("application/vnd.oasis.opendocument.spreadsheet", .ods),
            ("application/vnd.oasis.opendocument.text", .odt), ("application/epub+zip", .zip),
        ] as [(String, FileKind)])
    func tellsOpenDocumentsByTheirType(type: String, kind: FileKind) {
        let bytes = storedZip([("mimetype", Array(type.utf8)), ("content.xml", [])])
        #expect(FileKind(bytes, named: "a.ods") == kind)
    }

    @Test func knowsACutWorkbook() {
        let whole = storedZip([("[Content_Types].xml", []), ("xl/workbook.xml", [])])
        #expect(FileKind(Array(whole.prefix(60)), named: "a.xlsx") == .damaged)
    }

    /// Which part comes first is for the program that wrote it to choose.
    @Test(
        arguments: [
            ("docProps/app.xml", "a.zip", .damaged), ("_rels/.rels", "a", .damaged),
            ("a.txt", "a.xlsx", .damaged), ("a.txt", "a.zip", .zip),
        ] as [(String, String, FileKind)])
    func knowsACutWorkbookByAnyPart(part: String, name: String, kind: FileKind) {
        let whole = storedZip([(part, []), ("xl/workbook.xml", [])])
        #expect(FileKind(Array(whole.prefix(60)), named: name) == kind)
    }

    @Test(arguments: [
        ("~$名册.xlsx", true), ("报送/.~名册.xlsx", true), ("名册~$.xlsx", false), ("a/名册.xlsx", false),
    ])
    func knowsTheMarksOfOpenFiles(name: String, isLock: Bool) {
        #expect(FileKind.isLock(name) == isLock)
    }
}
