import BatchFormat
import Pool
import Testing
import Words

@Suite struct WordingSummaryTests {
    private func finding(_ code: DiagnosticCode, _ line: Int) -> Diagnostic {
        Diagnostic(code, at: Place(file: "a.rec", line: line), [.value: "\(line)"], field: "Birth")
    }

    private func found(_ diagnostics: [Diagnostic]) -> DiagnosticList {
        var list = DiagnosticList()
        list.append(contentsOf: diagnostics)
        return list
    }

    @Test func showsTheGravestFirstAndCodesTogether() {
        let list = [
            finding(.crlf, 1), finding(.dateOdd, 2), finding(.dateInvalid, 3),
            finding(.notANumber, 4), finding(.dateInvalid, 5),
        ]
        #expect(
            Display.sample(.chinese).summary(of: found(list)) == """
                a.rec:3:1: 错误[E223 日期无效] 出生年月“3”不是有效日期
                修改办法  请对照原件改正；写法如 2001-05，只知道年份时写 2001

                a.rec:5:1: 错误[E223 日期无效] 出生年月“5”不是有效日期
                修改办法  请对照原件改正；写法如 2001-05，只知道年份时写 2001

                a.rec:4:1: 错误[E221 不是数] 出生年月“4”不是数
                修改办法  只写数字，例如 12 或 0.5

                a.rec:2:1: 警告[W224 日期可疑] 出生年月“2”可疑
                修改办法  核对日期

                a.rec:1:1: 提示[N109 换行为 CRLF] 换行是 CRLF
                修改办法  rewrite 会改成 LF
                """)
    }

    @Test(
        arguments: [
            (
                Language.chinese, "a.report.rec",
                "其余 3 条见 a.report.rec：E223 日期无效 3 条"
            ),
            (.chinese, nil, "其余 3 条没有逐条列出：E223 日期无效 3 条"),
            (.english, "a.report.rec", "3 more in a.report.rec: E223 date-invalid 3"),
            (.english, nil, "3 more, not listed one by one: E223 date-invalid 3"),
        ] as [(Language, String?, String)])
    func countsTheRestByCode(language: Language, report: String?, expected: String) {
        let list = (2...6).map { finding(.dateInvalid, $0) }
        let summary = Display.sample(language).summary(of: found(list), showing: 2, report: report)
        #expect(summary.hasSuffix("\n\n" + expected), "\(summary)")
    }

    /// What a command typed has no lines, so no places are listed.
    @Test(arguments: [(Language.chinese, "同类共 2 处"), (.english, "2 like this in all")])
    func listsNoPlacesWhereThereAreNone(language: Language, expected: String) {
        var typed = finding(.dateInvalid, 0)
        typed.parameters = [.value: "x"]
        let summary = Display.sample(language).summary(of: found([typed, typed]))
        #expect(summary.contains(expected + "\n"), "\(summary)")
        #expect(!summary.contains("同类各处") && !summary.contains("also"), "\(summary)")
    }

    @Test func showsTwentyUnlessToldOtherwise() {
        let summary = Display.sample(.chinese).summary(
            of: found((1...30).map { finding(.dateInvalid, $0) }), report: "回执.rec")
        #expect(summary.count(of: "错误[E223") == 20)
        #expect(summary.hasSuffix("其余 10 条见 回执.rec：E223 日期无效 10 条"))
    }

    @Test func tellsOnceWhatIsFoundManyTimes() {
        let findings = (1...2000).map { line in
            Diagnostic(
                .unlisted, at: Place(file: "a.rec", line: line), [.value: "副研究"],
                record: RecordName(kind: "Talent", key: "\(line)", title: "甲"), field: "Title")
        }
        #expect(
            Display.sample(.chinese).summary(of: found(findings)) == """
                a.rec:1:1: 警告[W240 不是常见值] 甲（1）：Title“副研究”不是常见的值，照原样保留
                同类各处  第 1 行 甲（1）、第 2 行 甲（2）、第 3 行 甲（3）、第 4 行 甲（4）、第 5 行 甲（5）等，共 2000 处
                修改办法  核对是否写错
                """)
    }

    @Test func countsNotesThatWereNotKept() {
        let list = found((1...9).map { finding(.crlf, $0) })
        let summary = Display.sample(.chinese).summary(of: list)
        #expect(summary.count(of: "提示[N109") == 1)
        #expect(summary.contains("第 1 行、第 2 行、第 3 行等，共 9 处"))
    }

    /// The receipt holds errors and warnings, so no note is said to be in it.
    @Test func saysOnlyOfErrorsAndWarningsThatTheReceiptHoldsThem() {
        let list = (1...2).map { finding(.dateInvalid, $0) } + [finding(.crlf, 9)]
        let summary = Display.sample(.chinese).summary(
            of: found(list), showing: 1, report: "回执.rec")
        #expect(
            summary.hasSuffix(
                "其余 1 条见 回执.rec：E223 日期无效 1 条\n\n其余 1 条没有逐条列出：N109 换行为 CRLF 1 条"))
    }

    @Test func saysNothingOfNothing() {
        #expect(Display.sample(.english).summary(of: DiagnosticList()).isEmpty)
    }
}

extension String {
    fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
