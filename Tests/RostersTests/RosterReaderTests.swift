import Pool
import Rosters
import TestSupport
import Testing

@Suite struct RosterReaderTests {
    @Test func makesARecordOfEachRow() throws {
        let roster = try ReadRoster(
            [
                ["2026年报送单位名录"], ["序号", "代码*", "单位 名称（必填）", "应报日期", "经办人", "备注"],
                ["1", "gs01", " 兰州高新区 ", "2026.7.10", "周某、李某", ""],
                ["2", "gs02", "白银高新区", "", "", "甲\n乙"],
            ], of: .source)
        #expect(
            roster.lines == [
                "gs01 Name=兰州高新区 Due=2026-07-10 Operator=周某 Operator=李某",
                "gs02 Name=白银高新区 Note=甲\n乙",
            ])
        #expect(roster.diagnostics.kept == [])
        #expect(roster.records.map(\.line) == [3, 4])
    }

    @Test func readsFieldNamesToo() throws {
        let roster = try ReadRoster(
            [["Key", "name", "ＤＵＥ"], ["gs01", "甲单位", "2026-07-10"]], of: .source)
        #expect(roster.lines == ["gs01 Name=甲单位 Due=2026-07-10"])
    }

    /// What the registry finds wrong it finds by line and field; people look for a cell.
    @Test func leadsFindingsToTheirCells() throws {
        let roster = try ReadRoster(
            [
                .init("一", [["代码", "备注", "单位名称"], ["gs01", "甲", "丙"]]),
                .init("二", [["单位名称", "代码"], ["丁", "gs02"], ["戊", "gs03"]]),
            ], of: .source)
        let places = roster.records.map { record in
            let finding = Diagnostic(
                .refNotFound, at: Place(file: "名册.xlsx", line: record.line),
                [.line: "\(record.line)"], field: Source.name.name)
            let located = roster.roster.located(finding)
            return
                "\(located.place.file) \(located.place.cell ?? "") \(located.parameters[.line] ?? "")"
        }
        #expect(places == ["名册.xlsx[一] C2 2", "名册.xlsx[二] A2 2", "名册.xlsx[二] A3 3"])
    }

    @Test func saysWhatIsWrongWithRows() throws {
        let roster = try ReadRoster(
            [
                ["代码", "单位名称", "归属", "应报日期"], ["", "甲"], [], ["gs02", "乙", "", "", "多"],
                ["填表人：李某", "审核：王某"], ["", "", "以上为市级"], [],
            ], of: .source)
        #expect(roster.findings == ["W704 C1", "E204 A2", "E708 E4", "W706 A5", "W724 "])
        #expect(roster.lines == [] && roster.unsound == 2)
    }

    /// Without its delimiter a date stands under the name.
    @Test func namesARowThatLacksADelimiter() throws {
        let text = "代码,单位名称,应报日期,备注\nlzgx,甲,2026-09-30,正常\nbygx乙,2026-09-30,正常\n"
        let file = try SheetFile(name: "a.csv", bytes: Array(text.utf8))
        let roster = try ReadRoster(file, of: .source)
        #expect(roster.findings.contains("E707 D3"))
        #expect(roster.records.count == 1)
    }

    /// Of a man one knows since when he is there, of another the year alone.
    @Test func readsSinceWhenSomebodyIsThere() throws {
        let roster = try ReadRoster([
            ["姓名", "引进年度", "来校时间"], ["甲示例", "2019", "2019年9月"], ["乙示例", "2020年", ""],
            ["丙示例", "", "2021.03"],
        ])
        #expect(
            roster.values == [
                "Name=甲示例 Introduced=2019", "Name=乙示例 Introduced=2020",
                "Name=丙示例 Introduced=2021-03",
            ])
    }

    @Test(arguments: ["潘某 13100000001", "潘某13100000001", "潘某（13100000001）", "13100000001 潘某"])
    func partsANameFromATelephone(cell: String) throws {
        let roster = try ReadRoster(
            [["需求名称", "需求类型", "联系人及电话"], ["泵密封泄漏", "技术攻关", cell]], of: .need)
        #expect(
            roster.values == [
                "Title=泵密封泄漏 Level=企业 Kind=技术难题 Contact=潘某 Phone=13100000001"
            ])
    }

    @Test func leavesOutCellsThatAreSpoilt() throws {
        let rows = """
            <row><c t="inlineStr"><is><t>代码</t></is></c><c t="inlineStr"><is><t>联系电话</t></is></c></row>
            <row><c t="e"><v>#REF!</v></c></row>
            <row hidden="1"><c t="str"><v>gs02</v></c><c><v>620102197506010018</v></c></row>
            """
        let roster = try ReadRoster([.init("表", rows: rows)], of: .source)
        #expect(roster.findings == ["E712 A2", "W722 B3", "W711 A3"])
        #expect(roster.lines == ["gs02"])
        #expect(
            roster.diagnostics.kept.allSatisfy { $0.parameters[.value]?.contains("62") != true })
    }

    /// A wrong number does not keep a person out, unless that is asked for.
    @Test func takesPeopleWithoutNumbersThatAreWrong() throws {
        let rows = [
            ["姓名", "身份证号", "联系电话", "电子邮箱", "人才层次"],
            ["甲示例", "620102197506010019", "123", "无", "B类"],
        ]
        let lenient = try ReadRoster(rows)
        #expect(lenient.values == ["Name=甲示例"])
        #expect(lenient.findings == ["W722 B2", "W722 C2", "W722 E2", "N749 D2"])
        let strict = try ReadRoster(rows, isStrict: true)
        #expect(
            strict.lines == [] && strict.findings == ["E226 B2", "E228 C2", "E249 E2", "N749 D2"])
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
        let roster = try ReadRoster(SheetFile(name: "名册.xlsx", bytes: book.bytes), of: .source)
        #expect(roster.findings == ["N713 B4", "N714 C3", "N723 A4"])
        #expect(roster.lines.last == "gs02 Name=甲")
        #expect(roster.diagnostics.kept.allSatisfy { $0.parameters[.count] == "1" })
    }

    @Test(
        arguments: [
            ([["代码", "单位代码", "单位名称"]], ["E705 B1"]),
            ([["代码", "单位名称", "Name"]], ["E705 C1"]),
            ([["代码", "单位名称", "经办人", "Operator"]], []),
            ([["代码", "单位名称", "应报日其"]], ["W704 C1"]),
        ])
    func checksTheColumns(rows: [[String]], expected: [String]) throws {
        let roster = try ReadRoster(rows, of: .source)
        #expect(roster.findings == expected)
        let guess = roster.diagnostics.kept.first?.parameters[.guess]
        #expect(expected != ["W704 C1"] || guess == "应报日期")
    }

    @Test func readsAllSheetsWithAHeader() throws {
        let notes = SampleWorkbook.Sheet("说明", [["一、本表由主管部门填写"]])
        let sums = SampleWorkbook.Sheet("统计", [["市州", "博士", "硕士"], ["兰州", "1", "2"]])
        let list = SampleWorkbook.Sheet("名录", [["代码", "单位名称"], ["gs01", "甲单位"]])
        let other = SampleWorkbook.Sheet("新名录", [["代码", "单位名称"], ["gs02", "乙单位"]])
        let both = try ReadRoster([notes, sums, list, other], of: .source)
        #expect(both.lines == ["gs01 Name=甲单位", "gs02 Name=乙单位"])
        #expect(both.findings == ["W710 "])
        #expect(both.diagnostics.kept.first?.parameters[.list] == "统计")
        let firms = SampleWorkbook.Sheet("单位", [["单位名称", "单位类型", "联系人"], ["甲公司", "企业", ""]])
        let kinds = try ReadRoster([list, firms], of: .source)
        #expect(kinds.diagnostics.kept.first?.parameters[.other] == "单位")
        let one = try ReadRoster([notes, list, other], of: .source, sheet: "新名录")
        #expect(one.lines == ["gs02 Name=乙单位"] && one.findings == [])
    }

    @Test func saysWhyThereIsNoTable() throws {
        let notes = SampleWorkbook.Sheet("说明", [["一、本表由主管部门填写"]])
        let list = SampleWorkbook.Sheet("名录", [["单位名称", "应报日期"]])
        #expect(try fault { _ = try ReadRoster([notes], of: .source) } == "E702")
        #expect(
            try fault { _ = try ReadRoster([list], of: .source) } == "E703 A1 单位名称、应报日期")
        #expect(
            try fault { _ = try ReadRoster([notes, list], of: .source, sheet: "表") }
                == "E727 说明、名录")
        let late = [[String]](repeating: ["题头"], count: 20) + [["代码", "单位名称"]]
        #expect(try fault { _ = try ReadRoster(late, of: .source) } == "E702")
    }

    /// The mark stands mostly where no record is: in the title, beside the table, below it.
    @Test(arguments: [
        ([["机密★10年"], ["代码", "单位名称"], ["gs01", "甲"]], "A1"),
        ([["代码", "单位名称", "秘密级"], ["gs01", "甲"]], "C1"),
        ([["代码", "单位名称"], ["gs01", "甲", "机\u{200B}密★"]], "C2"),
        ([["代码", "单位名称"], ["gs01", "甲"], ["填表人：李某", "密级：", "机密"]], "A3"),
        ([["名录", "机 密"], ["代码", "单位名称"], ["gs01", "甲"]], "B1"),
        ([["代码", "单位名称", "密级"], ["gs01", "甲", "公开"], ["gs02", "乙", "秘密"]], "C3"),
    ])
    func refusesATableWithAMarkOfSecrecy(rows: [[String]], cell: String) throws {
        let files = [
            SampleWorkbook([.init("表", rows)]).bytes,
            Array(rows.map { $0.joined(separator: ",") + "\n" }.joined().utf8),
        ]
        for bytes in files {
            let file = try SheetFile(name: "名册", bytes: bytes)
            #expect(try fault { _ = try ReadRoster(file, of: .source) } == "E810 \(cell)")
        }
    }

    /// Who takes the file takes what is hidden in it too.
    @Test func refusesAMarkThatIsHidden() throws {
        let row = "<row><c t=\"str\"><v>机密★10年</v></c></row>"
        let sheets = [
            SampleWorkbook.Sheet("名录", [["代码", "单位名称"], ["gs01", "甲"]]),
            SampleWorkbook.Sheet("底稿", state: "hidden", rows: row),
        ]
        #expect(try fault { _ = try ReadRoster(sheets, of: .source) } == "E810 A1")
    }

    @Test(arguments: [
        ("comments", "<a><comment><t>机密★</t></comment></a>"),
        ("threadedComment", "<a><threadedComment><text>机密★</text></threadedComment></a>"),
        (
            "drawing",
            "<x:d xmlns:x=\"x\" xmlns:a=\"a\"><x:sp><x:txBody><a:p><a:r><a:t>机</a:t></a:r>"
                + "<a:r><a:t>密★</a:t></a:r></a:p></x:txBody></x:sp></x:d>"
        ),
    ])
    func refusesAMarkBesideTheCells(type: String, part: String) throws {
        let workbook = SampleWorkbook([.init("名录", [["代码", "单位名称"], ["gs01", "甲"]])])
        let relations =
            "<Relationships><Relationship Id=\"c\" Type=\"http://x/\(type)\" "
            + "Target=\"../notes.xml\"/></Relationships>"
        for (rest, fault) in [("密★", "E810"), ("会", "")] {
            let bytes = storedZip(
                workbook.parts.map { ($0.name, $0.bytes) } + [
                    ("xl/worksheets/_rels/sheet0.xml.rels", Array(relations.utf8)),
                    ("xl/notes.xml", Array(part.replacing("密★", with: rest).utf8)),
                ])
            #expect(
                try RostersTests.fault {
                    _ = try ReadRoster(SheetFile(name: "a.xlsx", bytes: bytes), of: .source)
                } == fault)
        }
    }

    @Test func refusesASheetWithAMarkInItsName() throws {
        let sheets = [
            SampleWorkbook.Sheet("名录", [["代码", "单位名称"]]),
            SampleWorkbook.Sheet("秘密★1年", [["代码", "单位名称"]]),
        ]
        #expect(try fault { _ = try ReadRoster(sheets, of: .source) } == "E810")
    }
}
