import BatchFormat
import Pool
import Rosters
import TestSupport
import Testing

/// Rows that are handed back stand without the rows that were above them.
@Suite struct RejectTableTests {
    /// The cells of the rows that are handed back.
    private func rows(_ numbers: Set<Int>, of roster: ReadRoster) throws -> [[String]] {
        try roster.roster.tables(ofLines: numbers).flatMap { $0.rows.map(\.cells) }
    }

    @Test(arguments: ["同上", "〃", " 同上 "])
    func fillsInWhatIsAsAbove(word: String) throws {
        let roster = try ReadRoster([
            ["姓名", "工作单位", "职称"], ["甲示例", "示例甲厂", "工程师"], ["乙示例", "示例乙厂", word],
            ["丙示例", word, "教授"], ["丁示例", word, word],
        ])
        #expect(
            try rows([3, 5], of: roster) == [
                ["乙示例", "示例乙厂", "工程师"], ["丁示例", "示例乙厂", "教授"],
            ])
    }

    @Test func fillsInWhatAMapFillsDown() throws {
        let map = try RosterMap(
            "Map: m\nKind: Talent\nColumn: 部门 ; to=Employer ; fill=down\n", file: "m.rec")
        let roster = try ReadRoster(
            [["姓名", "部门"], ["甲示例", "一车间"], ["乙示例"], ["丙示例", "二车间"], ["丁示例", ""]], map: map)
        #expect(try rows([3, 5], of: roster) == [["乙示例", "一车间"], ["丁示例", "二车间"]])
    }

    /// In a number with two places 1975.1 is October, in a text it may be January.
    @Test func keepsTheNoughtThatACellShows() throws {
        var book = SampleWorkbook([
            .init(
                "表",
                rows: """
                    <row><c t="str"><v>姓名</v></c><c t="str"><v>出生年月</v></c></row>
                    <row><c t="str"><v>甲示例</v></c><c s="0"><v>1975.1</v></c></row>
                    """)
        ])
        book.styles = "<cellXfs><xf numFmtId=\"2\"/></cellXfs>"
        let roster = try ReadRoster(SheetFile(name: "名册.xlsx", bytes: book.bytes))
        #expect(roster.values == ["Name=甲示例 Birth=1975-10"])
        #expect(try rows([2], of: roster) == [["甲示例", "1975.10"]])
    }

    /// What nobody could read is no value for the row below.
    @Test func leavesWhatIsAsASpoiltCell() throws {
        let rows = """
            <row><c t="str"><v>姓名</v></c><c t="str"><v>工作单位</v></c></row>
            <row><c t="str"><v>甲示例</v></c><c t="str"><v>示例厂</v></c></row>
            <row><c t="str"><v>乙示例</v></c><c t="e"><v>#REF!</v></c></row>
            <row><c t="str"><v>丙示例</v></c><c t="str"><v>同上</v></c></row>
            """
        let roster = try ReadRoster([.init("表", rows: rows)])
        #expect(roster.values == ["Name=甲示例 Employer=示例厂"])
        #expect(roster.findings == ["E712 B3", "E725 B4"])
    }

    /// Rows 2 and 3 of a table that only counts them hold no numbers of their own, and a 1 that is
    /// left alone is one that the whole table has.
    @Test(arguments: [
        (["1", "2", "3"], "编号列：无", false), (["1", "17", "5"], "编号列：工号", true),
    ])
    func saysWhichColumnHoldsTheKeys(numbers: [String], line: String, isKey: Bool) throws {
        let names = ["甲示例", "乙示例", "丙示例"]
        let head = ["工号", "姓名"]
        let whole = try ReadRoster([head] + zip(numbers, names).map { [$0, $1] })
        let rejects = try whole.roster.tables(ofLines: [2, 4])
        #expect(rejects.map(\.titles) == [[line]])
        for index in [0, 2] {
            let rest = try ReadRoster([[line], head, [numbers[index], names[index]]])
            #expect(rest.findings == [])
            #expect(rest.records[0].key == whole.records[index].key)
            #expect((rest.records[0].key.local == numbers[index]) == isKey)
        }
    }

    @Test func knowsOfWhichBatchItHoldsTheRejects() throws {
        let table = [["姓名", "职称"], ["甲示例", "教授"]]
        let whole = try ReadRoster(table).roster
        #expect(!whole.isOfRejects && whole.titles.rejectsOf == nil)
        let named = try ReadRoster([["补正批次：lzgx-0123456789ab"]] + table).roster
        #expect(named.isOfRejects && named.titles.rejectsOf == "lzgx-0123456789ab")
        let unnamed = try ReadRoster([["姓名", "职称", "退回原因"], ["甲示例", "教授", ""]]).roster
        #expect(unnamed.isOfRejects && unnamed.titles.rejectsOf == nil)
        #expect(unnamed.columnTitles == [["姓名", "职称"]])
    }
}
