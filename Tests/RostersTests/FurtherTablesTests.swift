import BatchFormat
import Pool
import TestSupport
import Testing

@testable import Rosters

/// Several tables on one sheet, one below the other.
@Suite struct FurtherTablesTests {
    @Test func readsEachTableByItsOwnHeader() throws {
        let roster = try ReadRoster([
            ["一、全职引进人才"], ["序号", "姓名", "职称", "工作单位"], ["1", "甲示例", "教授", "示例一所"], [],
            ["二、柔性引进人才"], ["序号", "工作单位", "姓名", "出生年月"], ["1", "示例二所", "乙示例", "1975.06"],
            ["三、本土人才"], ["序号", "姓名", "职称", "工作单位"], ["1", "丙示例", "讲师", "示例三所"],
        ])
        #expect(
            roster.values == [
                "Name=甲示例 Employer=示例一所 Title=教授", "Name=乙示例 Birth=1975-06 Employer=示例二所",
                "Name=丙示例 Employer=示例三所 Title=讲师",
            ])
        #expect(roster.findings.filter { $0.hasPrefix("E") } == [])
    }

    @Test func findsHeadersInLevels() throws {
        let roster = try ReadRoster([
            ["姓名", "工作单位"], ["甲示例", "示例一所"],
            ["姓名", "教育", "", "职称"], ["", "学历", "学位", ""], ["乙示例", "本科", "学士", "讲师"],
        ])
        #expect(
            roster.values == [
                "Name=甲示例 Employer=示例一所", "Name=乙示例 Title=讲师 Degree=学士 Edu_level=本科",
            ])
    }

    /// Findings lead to the cells of the table in which the record stands.
    @Test func leadsFindingsToTheRightColumns() throws {
        let roster = try ReadRoster([
            ["姓名", "职称", "出生年月"], ["甲示例", "教授", "1975-06"], ["出生年月", "姓名", "职称"],
            ["1980.02.31", "乙示例", "讲师"],
        ])
        #expect(roster.findings == ["E223 A4"])
        let finding = Diagnostic(
            .refNotFound, at: Place(file: "名册.xlsx", line: 4), [:], field: Talent.title.name)
        #expect(roster.roster.located(finding).place.cell == "C4")
    }

    @Test func refusesATableThatNamesNobody() throws {
        let rows = [
            ["姓名", "职称", "工作单位"], ["甲示例", "教授", "示例一所"], ["职称", "工作单位", "学历"],
            ["讲师", "示例二所", "本科"],
        ]
        #expect(try fault { _ = try ReadRoster(rows) } == "E703 A3 职称、工作单位、学历")
    }

    /// A person of whom the words of titles are said is no header.
    @Test func takesNoPersonForAHeader() throws {
        let roster = try ReadRoster([
            ["姓名", "在岗状态", "备注"], ["甲示例", "退休", "院士"], ["方向", "在职", "特长"],
        ])
        #expect(roster.records.count == 2)
    }

    @Test func handsBackTheHeaderOfEachTable() throws {
        let roster = try ReadRoster(
            [
                .init(
                    "表",
                    [
                        ["姓名", "职称"], ["甲示例", "教授"], ["姓名", "学历", "工作单位"], ["乙示例", "本科", "示例二所"],
                    ])
            ], of: .talent)
        let tables = try roster.roster.tables(ofLines: [2, 4])
        #expect(tables.map(\.header) == [[["姓名", "职称"]], [["姓名", "学历", "工作单位"]]])
        #expect(
            tables.map { $0.rows.map(\.cells) } == [[["甲示例", "教授"]], [["乙示例", "本科", "示例二所"]]])
    }

    @Test func handsBackMergedCells() throws {
        var book = SampleWorkbook([
            .init(
                "表", [["姓名", "学历学位", "", "备注"], ["", "学历", "学位", ""], ["甲示例", "本科", "学士", ""]])
        ])
        book.layout =
            "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/>"
            + "<mergeCell ref=\"D1:D2\"/></mergeCells>"
        let roster = try ReadRoster(SheetFile(name: "名册.xlsx", bytes: book.bytes))
        let blocks = try roster.roster.tables(ofLines: [3]).flatMap(\.merged)
        #expect(
            blocks.map { [$0.rows, $0.columns] } == [
                [0...1, 0...0], [0...0, 1...2], [0...1, 3...3],
            ])
    }

    @Test func tellsAFormOfOnePersonFromARoster() throws {
        let roster = [
            ["人才信息登记表"], ["姓名", "甲示例", "性别", "男"], ["出生年月", "1980-01", "民族", "汉"],
            ["工作单位", "示例所", "职务", "所长"], ["研究方向", "冶金", "联系电话", "13500000001"],
        ]
        let fault = #expect(throws: SheetFault.self) { _ = try ReadRoster(roster) }
        #expect(fault?.diagnostic.code == .noHeaderRow)
        #expect(fault?.diagnostic.parameters[.name] == "A2")
    }

    /// People merge cells to make a column wider.
    @Test func takesAHeaderOverTwoColumnsForOne() throws {
        var book = SampleWorkbook([
            .init(
                "表",
                [["姓名", "", "职称"], ["甲示例", "", "教授"], ["乙示例", "", "讲师"], ["丙示例", "丁示例", "讲师"]])
        ])
        book.layout =
            "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells>"
        let roster = try ReadRoster(SheetFile(name: "名册.xlsx", bytes: book.bytes))
        #expect(roster.values == ["Name=甲示例 Title=教授", "Name=乙示例 Title=讲师"])
        #expect(roster.findings == ["E708 B4", "N713 B2"])
    }
}
