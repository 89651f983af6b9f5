import Pool
import Testing

@Suite struct LineBreakTests {
    @Test(arguments: [
        ("研究润滑，薄膜。", 8, ["研究润", "滑，薄", "膜。"]),
        ("solid lubrication film", 12, ["solid", "lubrication", "film"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("甲\n乙", 20, ["甲", "乙"]),
        ("研究（膜）", 6, ["研究", "（膜）"]),
        ("可带 ; date=…（可多个）", 20, ["可带 ; date=…", "（可多个）"]),
        ("参考《办法》执行", 10, ["参考", "《办法》执", "行"]),
        ("入库 2026-11-28 21:04 完成", 16, ["入库 2026-11-28", "21:04 完成"]),
        ("截至2026年6月30日共征集", 16, ["截至", "2026年6月30日共", "征集"]),
        ("自 2023 年 6 月起", 10, ["自", "2023 年 6", "月起"]),
        ("已写入 手工/试填2.rec 一份", 16, ["已写入", "手工/试填2.rec", "一份"]),
        (
            "见 rencai.db.receipts/lzgx.lzgx-2026q1-01.rec", 30,
            [
                "见", "rencai.db.receipts/lzgx.lzgx-", "2026q1-01.rec",
            ]
        ),
        ("具备所需专长1/2项（固体润滑）；内容相近", 30, ["具备所需专长1/2项", "（固体润滑）；内容相近"]),
        ("（默认 ./rencai.db，其次）", 16, ["（默认", "./rencai.db，其", "次）"]),
        ("专家 22 年经验", 8, ["专家", "22 年经", "验"]), ("韩磊（lzgx:0011）", 14, ["韩磊", "（lzgx:0011）"]),
        ("退回 12 条。", 7, ["退回", "12 条。"]), ("“引号”之后", 6, ["“引号”", "之后"]),
        ("〔2019〕234号文件", 11, ["〔2019〕", "234号文件"]),
    ])
    func breaksLinesWhereReadersExpect(text: String, width: Int, lines: [String]) {
        #expect(text.wrapped(toWidth: width) == lines)
    }

    /// Whatever the width, nothing is lost and no line is too long or begins or ends wrongly.
    @Test(arguments: 6...40)
    func keepsTheRulesAtEveryWidth(width: Int) {
        let text = """
            批次号（如 lzgx-2026q1-01）由报送单位自编，“End:”后面再写一遍；2026年3月31日前报送的，见《办法》第 5 条。
            """
        let lines = text.wrapped(toWidth: width)
        let bare = { (text: String) in text.filter { $0 != " " } }
        #expect(bare(lines.joined()) == bare(text))
        for line in lines {
            #expect(line.displayWidth <= width)
            // A word that is longer than the line is cut anywhere.
            guard width >= 20 else { continue }
            #expect(!"，。；）”》".contains(line.first ?? "，"), "\(line)")
            #expect(!"（“《".contains(line.last ?? "（"), "\(line)")
        }
    }
}
