import BatchFormat
import Foundation
import Pool
import Rosters
import TestSupport
import Testing

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
                let expected = try JSONDecoder().decode([[String: String]].self, from: json)
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
