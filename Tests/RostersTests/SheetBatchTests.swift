import Pool
import Rosters
import TestSupport
import Testing

@Suite struct SheetBatchTests {
    @Test func makesARecordOfEachRow() throws {
        let batch = try convert([
            ["2026年报送单位名录"], ["序号", "代码*", "单位 名称（必填）", "应报日期", "经办人", "备注"],
            ["1", "gs01", " 兰州高新区 ", "2026.7.10", "周某、李某", ""],
            ["2", "gs02", "白银高新区", "", "", "甲\n乙"],
        ])
        #expect(
            batch.body == """
                Source: gs01
                Name: 兰州高新区
                Due: 2026.7.10
                Operator: 周某
                Operator: 李某

                Source: gs02
                Name: 白银高新区
                Note: 甲
                + 乙


                """)
        #expect(batch.diagnostics.kept == [])
    }

    @Test func readsFieldNamesToo() throws {
        let batch = try convert([["Key", "name", "ＤＵＥ"], ["gs01", "甲", "2026-07-10"]])
        #expect(batch.body == "Source: gs01\nName: 甲\nDue: 2026-07-10\n\n")
    }

    @Test func leadsFindingsToTheirCells() throws {
        let batch = try convert([
            ["代码", "备注", "单位名称"], ["gs01", "甲\n乙", "丙"], ["gs01", "", "丁"],
        ])
        // The head takes six lines: lines 7 to 10 are the first record, line 12 begins the second.
        let cells = [7, 8, 9, 10, 12, 13, 3, 99].map { line in
            let finding = Diagnostic(.keyTwice, at: Place(file: "b", line: line), [.line: "7"])
            let located = batch.located(finding, headLines: 6)
            #expect(located.parameters[.line] == "2" && located.place.file == "名册.xlsx[表]")
            return located.place.cell ?? ""
        }
        #expect(cells == ["A2", "B2", "B2", "C2", "A3", "C3", "", ""])
    }

    @Test func saysWhatIsWrongWithRows() throws {
        let batch = try convert([
            ["代码", "单位名称", "归属", "应报日期"], ["", "甲"], [], ["gs02", "乙", "", "", "多"],
            ["填表人：李某", "审核：王某"], ["", "", "以上为市级"], [],
        ])
        #expect(
            findings(batch) == [
                "W704 C1", "E204 A2", "E708 E4", "W706 A5", "W724 ",
            ])
        #expect(batch.body == "Source: gs02\nName: 乙\n\n")
    }

    @Test func leavesOutCellsThatAreSpoilt() throws {
        let rows = """
            <row><c t="inlineStr"><is><t>代码</t></is></c><c t="inlineStr"><is><t>联系电话</t></is></c></row>
            <row><c t="e"><v>#REF!</v></c></row>
            <row hidden="1"><c t="str"><v>gs02</v></c><c><v>620102197506010018</v></c></row>
            """
        let batch = try convert(SampleWorkbook([.init("表", rows: rows)]))
        #expect(findings(batch) == ["E712 A2", "E721 B3", "W711 A3"])
        #expect(batch.body == "Source: gs02\n\n")
        #expect(batch.diagnostics.kept.allSatisfy { $0.parameters[.value]?.contains("62") != true })
    }

    /// What was done to cells is said once for the sheet, of the rows that become records.
    @Test func saysWhatWasDoneToCells() throws {
        var book = SampleWorkbook([
            .init(
                "表",
                rows: """
                    <row><c t="str"><v>2026年名录</v></c></row>
                    <row><c t="str"><v>代码</v></c><c t="str"><v>单位名称</v></c>\
                    <c t="str"><v>应报日期</v></c></row>
                    <row><c t="str"><v>gs01</v></c><c t="str"><v>甲</v></c>\
                    <c s="0"><v>46213.75</v></c></row>
                    <row><c t="str"><v>'gs02</v></c></row>
                    """)
        ])
        book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
        book.layout =
            "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B3:B4\"/></mergeCells>"
        let batch = try convert(book)
        #expect(findings(batch) == ["N713 B4", "N714 C3", "N723 A4"])
        #expect(batch.body.contains("Source: gs02\nName: 甲\n"))
        #expect(batch.diagnostics.kept.allSatisfy { $0.parameters[.count] == "1" })
    }

    @Test(
        arguments: [
            ([["代码", "单位代码", "单位名称"]], ["E705 B1"]),
            ([["代码", "单位名称", "Name"]], ["E705 C1"]),
            ([["代码", "单位名称", "经办人", "Operator"]], []),
            ([["单位名称", "应报日期"]], ["E703 A1"]),
            ([["代码", "单位名称", "应报日其"]], ["W704 C1"]),
        ])
    func checksTheColumns(rows: [[String]], expected: [String]) throws {
        let batch = try convert(rows)
        #expect(findings(batch) == expected)
        let guess = batch.diagnostics.kept.first?.parameters[.guess]
        #expect(expected != ["W704 C1"] || guess == "应报日期")
    }

    @Test func choosesTheOnlySheetWithAHeader() throws {
        let notes = SampleWorkbook.Sheet("说明", [["一、本表由主管部门填写"]])
        let list = SampleWorkbook.Sheet("名录", [["代码", "单位名称"], ["gs01", "甲"]])
        let other = SampleWorkbook.Sheet("新名录", [["代码", "单位名称"]])
        #expect(try choice([notes, list]) == "名录")
        #expect(try choice([notes, list, other], named: "新名录") == "新名录")
        #expect(try choice([notes, list, other]) == "E727 2 名录、新名录")
        #expect(try choice([notes, list], named: "表") == "E727 2 说明、名录")
        #expect(try choice([notes]) == "E702  ")
        let late = [[String]](repeating: ["题头"], count: 20) + [["代码", "单位名称"]]
        #expect(try choice([.init("名录", late)]) == "E702  ")
    }

    /// The mark stands mostly where no record is: in the title, beside the table, below it.
    @Test(arguments: [
        ([["机密★10年"], ["代码", "单位名称"], ["gs01", "甲"]], "A1"),
        ([["代码", "单位名称", "秘密级"], ["gs01", "甲"]], "C1"),
        ([["代码", "单位名称"], ["gs01", "甲", "机\u{200B}密★"]], "C2"),
        ([["代码", "单位名称"], ["gs01", "甲"], ["填表人：李某", "密级：", "机密"]], "A3"),
    ])
    func refusesATableWithAMarkOfSecrecy(rows: [[String]], cell: String) throws {
        let files = [
            SampleWorkbook([.init("表", rows)]).bytes,
            Array(rows.map { $0.joined(separator: ",") + "\n" }.joined().utf8),
        ]
        for bytes in files {
            let file = try SheetFile(name: "名册", bytes: bytes)
            let fault = #expect(throws: SheetFault.self) { try file.sheet(of: .source) }
            #expect(fault?.diagnostic.code == .secretMark)
            #expect(fault?.diagnostic.place.cell == cell)
        }
    }

    @Test func refusesASheetWithAMarkInItsName() throws {
        #expect(try choice([.init("秘密★1年", [["代码", "单位名称"]])]).hasPrefix("E810"))
    }

    private func choice(
        _ sheets: [SampleWorkbook.Sheet], named name: String? = nil
    ) throws -> String {
        let file = try SheetFile(name: "名册.xlsx", bytes: SampleWorkbook(sheets).bytes)
        do {
            return try file.sheet(of: .source, named: name).sheet.name
        } catch let fault as SheetFault {
            let found = fault.diagnostic
            return [
                found.code.rawValue, found.parameters[.count] ?? "", found.parameters[.list] ?? "",
            ]
            .joined(separator: " ")
        }
    }

    private func convert(_ rows: [[String]]) throws -> SheetBatch {
        try convert(SampleWorkbook([.init("表", rows)]))
    }

    private func convert(_ book: SampleWorkbook) throws -> SheetBatch {
        let file = try SheetFile(name: "名册.xlsx", bytes: book.bytes)
        let (sheet, header) = try file.sheet(of: .source)
        return try SheetBatch(sheet, header, kind: .source)
    }

    /// The findings as `E204 A2`.
    private func findings(_ batch: SheetBatch) -> [String] {
        batch.diagnostics.kept.map { "\($0.code.rawValue) \($0.place.cell ?? "")" }
    }
}
