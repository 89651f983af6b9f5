import Rosters
import Testing

@testable import Workbooks

@Suite struct BookTests {
    private static let list = Book.List(
        (1...40).map { "甲,乙类第\($0)层次人才" }, isClosed: true)
    private static let book = Book(
        [
            .init(
                "人才", titles: ["填报单位：示例"], header: [["工号", "姓名", "层次"]],
                columns: [
                    .init(width: 10), .init(width: 10, list: list), .init(width: 9, isHidden: true),
                ],
                rows: [["0017", "甲\n乙", ""], ["1.50", "_x0041_ <&> 𠮷", "1E5"]]),
            .init("a/b:c", header: [["x"]]), .init("A_b_c", header: [["y"]]),
        ], listsName: "下拉选项", madeAt: 1_780_000_000)

    /// The texts of each sheet, row by row.
    private func texts(_ book: Book) throws -> [String: [[String]]] {
        let file = try SheetFile(name: "a.xlsx", bytes: book.bytes())
        var texts: [String: [[String]]] = [:]
        for sheet in file.sheets {
            try sheet.forEachRow { row in
                texts[sheet.name, default: []].append(row.cells.map(\.text))
            }
        }
        return texts
    }

    @Test func keepsEveryTextAsItIs() throws {
        let texts = try texts(Self.book)
        #expect(
            texts["人才"] == [
                ["填报单位：示例"], ["工号", "姓名", "层次"], ["0017", "甲\n乙"],
                ["1.50", "_x0041_ <&> 𠮷", "1E5"],
            ])
        #expect(Set(texts.keys) == ["人才", "a_b_c", "A_b_c_2"])
    }

    @Test func mergesCellsOfTheHeader() throws {
        var sheet = Book.Sheet(
            "表", titles: ["填报单位：示例"], header: [["姓名", "学历学位", ""], ["", "学历", "学位"]],
            rows: [["甲示例", "本科", "学士"]])
        sheet.merged = [.init(rows: 0...1, columns: 0...0), .init(rows: 0...0, columns: 1...2)]
        let book = Book([sheet], listsName: "下拉选项", madeAt: 1)
        #expect(
            try texts(book)["表"] == [
                ["填报单位：示例"], ["姓名", "学历学位", "学历学位"], ["姓名", "学历", "学位"], ["甲示例", "本科", "学士"],
            ])
    }

    /// A list of any length, with commas, stands on a hidden sheet.
    @Test func hidesTheLists() throws {
        let file = try SheetFile(name: "a.xlsx", bytes: Self.book.bytes())
        #expect(file.hidden.map(\.name) == ["下拉选项"])
        #expect(file.sheets.map(\.name) == ["人才", "a_b_c", "A_b_c_2"])
    }

    /// A row is not torn over pages: the paper is larger, then the widest columns are narrower.
    @Test(arguments: [
        ([40, 48, 48], Book.Sheet.Paper.a4, [40, 48, 48]),
        ([40, 48, 48, 48, 48], .a3, [40, 48, 48, 48, 48]),
        ([9, 48, 48, 48, 48, 48, 48, 48], .a3, [9, 43, 43, 43, 43, 43, 43, 43]),
    ])
    func fitsOnPaper(widths: [Int], paper: Book.Sheet.Paper, fitted: [Int]) {
        let columns = widths.map { Book.Column(width: $0) }
        let sheet = Book.Sheet("表", header: [[]], columns: columns).fittedToPaper()
        #expect(sheet.paper == paper)
        #expect(sheet.columns.map(\.width) == fitted)
    }

    @Test func givesTheSameBytesAgain() throws {
        #expect(try Self.book.bytes() == Self.book.bytes())
        var later = Self.book
        later.madeAt += 60
        #expect(try later.bytes() != Self.book.bytes())
    }

    @Test func refusesWhatSpreadsheetsCut() throws {
        var book = Self.book
        book.sheets[0].rows[1][2] = String(repeating: "字", count: Book.characterLimit)
        #expect(try texts(book)["人才"]?[3][2].count == Book.characterLimit)
        book.sheets[0].rows[1][2] += "多"
        #expect(throws: BookFault.cellTooLong(sheet: 0, row: 1, column: 2)) { try book.bytes() }
    }
}
