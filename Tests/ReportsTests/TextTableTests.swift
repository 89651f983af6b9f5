import Pool
import Testing

@testable import Reports

@Suite struct TextTableTests {
    private func table(_ rows: [[String]]) -> Table {
        var table = Table(
            columns: [Column("序号", .number), Column("姓名"), Column("单位")], empty: "没有人选")
        for row in rows { table.append(row.map { Cell($0) }) }
        return table
    }

    /// A table of one industry and its figures.
    private func industry(_ figures: Cell...) -> Table {
        var table = Table(
            columns: [Column("Industry")] + (1...4).map { Column("Figure\($0)", .number) },
            empty: "")
        table.append([Cell("先进装备制造")] + figures)
        return table
    }

    @Test func alignsByDisplayWidth() {
        let text = table([["1", "张伟", "兰州大学"], ["12", "Ann", "甲"]]).text()
        #expect(
            text == """
                序号  姓名  单位
                ----  ----  --------
                   1  张伟  兰州大学
                  12  Ann   甲

                """)
    }

    /// Where figures take the whole width, what a row is about stands above them and is not broken.
    @Test func putsANameAboveItsFigures() {
        let table = industry("1", "2", "3", "4")
        #expect(
            table.text(TextStyle(width: 36)) == """
                Figure1  Figure2  Figure3  Figure4
                -------  -------  -------  -------
                先进装备制造
                      1        2        3        4

                """)
    }

    @Test func wrapsLongCellsToTheWidth() {
        let text = table([["1", "张伟", "中国科学院兰州化学物理研究所（固体润滑实验室）"]])
            .text(TextStyle(width: 40))
        for line in text.split(separator: "\n") {
            #expect(String(line).displayWidth <= 40)
        }
        #expect(
            text == """
                序号  姓名  单位
                ----  ----  ----------------------------
                   1  张伟  中国科学院兰州化学物理研究所
                            （固体润滑实验室）

                """)
    }

    @Test func longTextsGiveWayBeforeNames() {
        let text = table([["1", "甘肃省委组织部人才处", "兰州大学材料与能源学院新能源材料研究所"]])
            .text(TextStyle(width: 48))
        #expect(
            text == """
                序号  姓名                  单位
                ----  --------------------  --------------------
                   1  甘肃省委组织部人才处  兰州大学材料与能源学
                                            院新能源材料研究所

                """)
    }

    /// The name of a file is never cut: it goes below its row.
    @Test func putsTheLastTextBelowWhereItsWordsDoNotFit() {
        var table = Table(
            columns: [
                Column("批次", .key), Column("单位", .key), Column("条数", .number), Column("文件"),
            ], empty: "")
        table.append(["lzgx-2026q1-01", "lzgx", "12", "手工/试填2.rec"])
        #expect(
            table.text(TextStyle(width: 36)) == """
                批次            单位  条数
                --------------  ----  ----
                lzgx-2026q1-01  lzgx    12
                    手工/试填2.rec

                """)
    }

    /// Titles over figures are broken before a name is.
    @Test func breaksTitlesOverFigures() {
        var table = Table(
            columns: [Column("责任主体"), Column("意向或签约", .number), Column("成功率", .number)],
            empty: "")
        table.append([Cell("兰州新区组织部"), "3", "7.0%"])
        #expect(
            table.text(TextStyle(width: 30)) == """
                责任主体        意向或  成功率
                                  签约
                --------------  ------  ------
                兰州新区组织部       3    7.0%

                """)
    }

    /// As many texts go below as have to, the last ones first.
    @Test func putsSeveralTextsBelow() {
        var table = Table(
            columns: [
                Column("批次", .key), Column("经办人"), Column("条数", .number), Column("状态"),
                Column("文件"),
            ], empty: "")
        table.append([Cell("lzgx-2026q1-01"), "张示例", "12", "已入库", "手工/试填2.rec"])
        #expect(
            table.text(TextStyle(width: 30)) == """
                批次            经办人  条数
                --------------  ------  ----
                lzgx-2026q1-01  张示例    12
                    状态 已入库
                    文件 手工/试填2.rec

                """)
    }

    /// Where not even the figures fit, each row stands by itself.
    @Test func flowsWhereFiguresDoNotFit() {
        let table = industry("1", "2", "", "4")
        #expect(
            table.text(TextStyle(width: 26)) == """
                先进装备制造
                    Figure1 1  Figure2 2
                    Figure4 4

                """)
    }

    @Test func saysWhenThereIsNothing() {
        #expect(table([]).text() == "没有人选\n")
    }

    @Test func fillsShortRowsAndDropsWhatIsBeyondTheColumns() {
        let table = table([["1"], ["1", "2", "3", "4"]])
        #expect(table.rows.map { $0.map(\.text) } == [["1", "", ""], ["1", "2", "3"]])
    }
}
