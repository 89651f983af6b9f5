import Foundation
import Pool
import TestSupport
import Testing

@testable import Rosters

/// One invented roster, written by the programs that offices use (`Fixtures/make.py`).
@Suite struct FixtureTests {
    private static let files = [
        "openpyxl.xlsx", "xlsxwriter.xlsx", "libreoffice.xlsx", "libreoffice.xls", "xlwt.xls",
        "gnumeric-95.xls",
    ]

    @Test(arguments: files)
    func givesWhatTheProgramsShow(name: String) throws {
        let file = try SheetFile(name: name, bytes: bytes(name))
        #expect(file.sheets.map(\.label) == ["\(name)[名册]"])
        #expect(file.hidden.map(\.name) == ["底稿"])
        let rows = try file.sheets[0].head(10)
        #expect(rows.map(\.number) == [1, 2, 3, 4, 5])
        #expect(rows.map(\.isHidden) == [false, false, false, true, false])
        #expect(Set(rows[0].cells.map(\.text)) == ["2026年人才名册"])
        #expect(rows[0].cells.count { $0.marks.contains(.merged) } == 7)
        #expect(
            rows.dropFirst().map { $0.cells.map(\.text).joined(separator: "|") } == [
                "编号|姓名|出生年月|参加工作时间|联系电话|补贴|入选年份|备注",
                "0017|林若溪|1975-10|1998-07-01|0931-8888017|45000|2019|1975.1",
                "0018|顾怀远·买买提|1968-02|1990-08-15|0931-8888018|800|2021|一\n二",
                "0019|王小二|1990-01|2012-06-30|0931-8888019|12|2023|负责“镍钴”材料",
            ])
    }

    /// What is needed to tell October from January.
    @Test(arguments: files)
    func keepsTheFormOfACell(name: String) throws {
        let row = try SheetFile(name: name, bytes: bytes(name)).sheets[0].head(3)[2]
        #expect(row[column: 0].form == .text)
        #expect(row[column: 2].form == .date)
        #expect(row[column: 7].form == .number(places: 2))
    }

    @Test func saysWhatCannotBeRead() throws {
        let bytes = try bytes("libreoffice.ods")
        let fault = #expect(throws: SheetFault.self) { try SheetFile(name: "a.xlsx", bytes: bytes) }
        #expect(fault?.diagnostic.parameters[.value] == FileKind.ods.rawValue)
    }

    @Test(arguments: [
        "marked-comment.xlsx", "marked-box.xlsx", "marked-comment.xls", "marked-box.xls",
    ])
    func refusesAMarkInCommentsAndTextBoxes(name: String) throws {
        #expect(
            try fault { _ = try ReadRoster(SheetFile(name: name, bytes: bytes(name))) } == "E810")
    }

    /// A damaged file is refused or read in part, and never stops the program.
    @Test(arguments: ["xlwt.xls", "libreoffice.xls"])
    func bearsDamage(name: String) throws {
        let whole = try bytes(name)
        var random = RandomSource(seed: 5)
        for _ in 0..<400 {
            var bytes = whole
            for _ in 0..<3 {
                let place = Int(random.next() % UInt64(bytes.count))
                bytes[place] =
                    [0, 0xFF, UInt8(truncatingIfNeeded: random.next())][
                        Int(random.next() % 3)]
            }
            try readAll(bytes)
        }
        for length in stride(from: 0, to: whole.count, by: 97) {
            try readAll(Array(whole.prefix(length)))
        }
    }

    private func readAll(_ bytes: [UInt8]) throws {
        do {
            for sheet in try SheetFile(name: "a.xls", bytes: bytes).sheets {
                try sheet.forEachRow { _ in }
            }
        } catch is SheetFault {}
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        return try Array(Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
    }
}
