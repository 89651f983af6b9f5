import Rosters
import Testing

@Suite struct ContainerTests {
    @Test(
        arguments: [
            ("PK\u{3}\u{4}\u{14}\0\u{6}\0[Content_Types].xml", .xlsx),
            ("PK\u{3}\u{4}\u{14}\0\0\0\0\0xl/workbook.xml", .xlsx),
            ("PK\u{3}\u{4}\u{14}\0\0\0\0\0photo.png", .zip), ("PK\u{5}\u{6}", .zip),
            ("%PDF-1.7", .pdf), ("Rar!\u{1A}\u{7}", .rar), ("SQLite format 3\0", .sqlite),
            ("<html><table>", .html), ("\u{FEFF}\r\n <TABLE border=1>", .html),
            ("<!DOCTYPE HTML>", .html), ("<?xml version=\"1.0\"?>", .html),
            ("", nil), ("PK", nil), ("Batch: a-1\n", nil), ("# <html>\n", nil), ("姓名,性别\n", nil),
            ("SQLite format 3", nil),
        ] as [(String, Container?)])
    func tellsWhatIsNoTextByTheFirstBytes(text: String, container: Container?) {
        #expect(Container(head: text.utf8) == container)
    }

    @Test(
        arguments: [
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .xls), ([0x1F, 0x8B, 8], .gzip),
            ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip), ([0x89, 0x50, 0x4E, 0x47], .png),
            ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), ([0xFF, 0xFE, 0x42, 0], nil),
        ] as [([UInt8], Container?)])
    func tellsBinaryFilesToo(bytes: [UInt8], container: Container?) {
        #expect(Container(head: bytes) == container)
    }

    @Test func looksAtTheHeadAlone() {
        let late = Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0, count: 5000) + Array("xl/".utf8)
        #expect(Container(head: late) == .zip)
    }
}
