import BatchFormat
import Foundation
import Pool
import TestSupport
import Testing

@testable import Rosters

@Suite struct DelimitedTextTests {
    @Test(
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a,b\r\n1,\r\n", [["a", "b"], ["1", ""]]),
            ("a;b;c\n1,5;2;3", [["a", "b", "c"], ["1,5", "2", "3"]]),
            ("a\tb\n\"1\t2\"\t3", [["a", "b"], ["1\t2", "3"]]),
            ("名录,,\n代码;注,单位\n", [["名录", "", ""], ["代码;注", "单位"]]),
            ("名录\n代码;单位\nx;甲,乙,丙\n", [["名录"], ["代码", "单位"], ["x", "甲,乙,丙"]]),
            ("a,b\n\"1\n2\",\"x\"\"y\"\n", [["a", "b"], ["1\n2", "x\"y"]]),
            ("a,b\n5\" 管,\"甲\"乙\n", [["a", "b"], ["5\" 管", "甲乙"]]),
            ("\u{FEFF}a,b\n", [["a", "b"]]), ("a\rb\r", [["a"], ["b"]]),
            ("\n\na\n", [[""], [""], ["a"]]),
        ] as [(String, [[String]])])
    func readsRows(text: String, expected: [[String]]) throws {
        #expect(try rows(Array(text.utf8)) == expected)
    }

    @Test(arguments: ["gb18030", "utf-16le", "utf-16be", "utf-8"])
    func readsEveryEncoding(name: String) throws {
        let text = "代码,单位\ngs01,兰州"
        let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let bytes: [UInt8] =
            switch name {
            case "gb18030":
                [
                    0xB4, 0xFA, 0xC2, 0xEB, 0x2C, 0xB5, 0xA5, 0xCE, 0xBB, 0x0A, 0x67, 0x73, 0x30,
                    0x31, 0x2C, 0xC0, 0xBC, 0xD6, 0xDD,
                ]
            case "utf-16le": [0xFF, 0xFE] + little
            case "utf-16be":
                [0xFE, 0xFF]
                    + stride(from: 0, to: little.count, by: 2).flatMap {
                        [little[$0 + 1], little[$0]]
                    }
            default: Array(text.utf8)
            }
        #expect(try rows(bytes) == [["代码", "单位"], ["gs01", "兰州"]])
    }

    @Test func saysWhichQuotationIsNeverClosed() throws {
        let file = try SheetFile(name: "a.csv", bytes: Array("a,b\n1,2\n3,\"4\n5,6\n".utf8))
        let fault = #expect(throws: SheetFault.self) { try file.sheets[0].forEachRow { _ in } }
        #expect(fault?.diagnostic.code == .openQuote)
        #expect(fault?.diagnostic.place.cell == "A3")
        #expect(fault?.diagnostic.parameters == [.line: "3"])
    }

    @Test(
        arguments: [
            ([0x25, 0x50, 0x44, 0x46], .notReadable), ([0x61, 0xFF, 0xFF], .encodingUnknown),
        ]
            as [([UInt8], DiagnosticCode)])
    func refusesWhatIsNoText(bytes: [UInt8], code: DiagnosticCode) {
        let fault = #expect(throws: SheetFault.self) { try SheetFile(name: "a", bytes: bytes) }
        #expect(fault?.diagnostic.code == code)
    }

    @Test(arguments: [([0x61, 0xFF, 0xFF], "2"), ([0xC4, 0xE3, 0x0A, 0xE4, 0xBD, 0xFF], "6")])
    func saysFromWhichByteOnItIsNoText(bytes: [UInt8], place: String) {
        let fault = #expect(throws: SheetFault.self) { try SheetFile(name: "a", bytes: bytes) }
        #expect(fault?.diagnostic.parameters[.bytes] == place)
    }

    /// Cases of the csv test suites, each with its meaning as rows or as records.
    @Test(.enabled(if: SharedData.isPresent), arguments: [("simple", "simple"), ("csvs", "json")])
    func readsTheKnownCases(folder: String, meanings: String) throws {
        let url = SharedData.url("csv-cases/\(folder)")
        let names = try FileManager.default.contentsOfDirectory(atPath: url.path())
            .filter { $0.hasSuffix(".csv") }
        #expect(names.count > 10)
        for name in names {
            let rows = try rows(Array(Data(contentsOf: url.appending(path: name))))
            let file = name.replacing(".csv", with: ".json")
            let json = try Data(contentsOf: SharedData.url("csv-cases/\(meanings)/\(file)"))
            if folder == "simple", !name.hasPrefix("header") {
                #expect(try rows == JSONDecoder().decode([[String]].self, from: json), "\(name)")
            } else {
                // Lines within a cell are parted as everywhere.
                let expected = try JSONDecoder().decode([[String: String]].self, from: json)
                    .map { $0.mapValues { $0.replacing("\r\n", with: "\n") } }
                let records = rows.dropFirst().map {
                    Dictionary(uniqueKeysWithValues: zip(rows[0], $0))
                }
                #expect(records == expected, "\(name)")
            }
        }
    }

    private func rows(_ bytes: [UInt8]) throws -> [[String]] {
        let file = try SheetFile(name: "a.csv", bytes: bytes)
        var rows: [[String]] = []
        try file.sheets[0].forEachRow { rows.append($0.cells.map(\.text)) }
        return rows
    }
}

/// What tells how a text is parted, and what is wrong with one.
@Suite struct DelimiterTests {
    @Test(
        arguments: [
            // A row is a header under one of them only.
            ("甲,乙,丙,丁\n代码;单位名称\nx;甲,乙,丙\n", ";"), ("代码|单位名称\n1,2|3,4\n", "|"),
            ("代码，单位名称，备注\ngs01，甲，a,b,c\n", "，"), ("代码\t单位名称\n甲,乙\t丙,丁\n", "\t"),
            ("x;1;2\ny;3;4\nz,5;6\n", ";"), ("sep=;\n代码,x;单位名称\n", ";"),
            ("\"sep=|\"\r\na,b,c|d\n", "|"), ("SEP=\t\na\tb\n", "\t"), ("甲\n乙\n", ","),
            ("代码,单位名称\n\"sep=;\",2\n", ","),
        ])
    func findsTheDelimiter(text: String, expected: String) {
        let delimiter = Delimiter(of: Array(text.utf8), titles: SheetFile.knownTitles)
        #expect(String(decoding: delimiter.bytes, as: UTF8.self) == expected)
    }

    @Test func doesNotShowTheLineThatNamesTheDelimiter() throws {
        let file = try SheetFile(name: "a.csv", bytes: Array("sep=;\r\n代码;备注\r\n1;2\r\n".utf8))
        var rows: [SheetRow] = []
        try file.sheets[0].forEachRow { rows.append($0) }
        #expect(rows.map { $0.cells.map(\.text) } == [["代码", "备注"], ["1", "2"]])
        #expect(rows.map(\.number) == [1, 2])
    }

    @Test(arguments: [true, false])
    func readsUTF16WithoutAMark(isLittle: Bool) throws {
        let text = "代码\t单位名称\r\ngs01\t兰州高新区\r\n"
        let bytes = text.utf16.flatMap { unit in
            let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
            return isLittle ? pair : pair.reversed()
        }
        let file = try SheetFile(name: "a.txt", bytes: bytes)
        #expect(try file.sheets[0].head(2)[1].cells.map(\.text) == ["gs01", "兰州高新区"])
    }

    @Test(arguments: [("代码,备注\n1,2\n\0\0\0", "3"), ("代码,备注\n1,\0", "1")])
    func saysThatAFileIsNotWhole(text: String, count: String) {
        let fault = #expect(throws: SheetFault.self) {
            try SheetFile(name: "a.csv", bytes: Array(text.utf8))
        }
        #expect(fault?.diagnostic.code == .cutShort)
        #expect(fault?.diagnostic.parameters[.count] == count)
    }

    @Test(arguments: [
        ("1,2,3", nil), ("1,2", DiagnosticCode.rowShort), ("1,2,3,4", .rowWide), ("1,2,3,,", nil),
    ])
    func namesRowsThatAreNotAsWideAsTheHeader(line: String, code: DiagnosticCode?) throws {
        let file = try SheetFile(name: "a.csv", bytes: Array("代码,备注,x\n\(line)\n".utf8))
        let sheet = file.sheets[0]
        let row = try sheet.head(2)[1]
        let finding = row.widthFinding(headerWidth: 3, in: sheet)
        #expect(finding?.code == code)
        #expect(finding == nil || finding?.parameters[.line] == "2")
        #expect(finding == nil || finding?.parameters[.count] == "1")
    }

    @Test func takesNoNoticeOfWhatAWorkbookLeavesOut() throws {
        let book = SampleWorkbook([.init("表", [["代码", "备注"], ["1"]])])
        let sheet = try SheetFile(name: "a.xlsx", bytes: book.bytes).sheets[0]
        #expect(try sheet.head(2)[1].widthFinding(headerWidth: 2, in: sheet) == nil)
    }
}
