import BatchFormat
import Pool
import Testing

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
                a.rec:3:1: 错误[E223 date-invalid] 出生年月“3”不是有效日期
                怎么改  请对照原件改正；写法如 2001-05，只知道年份时写 2001

                a.rec:5:1: 错误[E223 date-invalid] 出生年月“5”不是有效日期
                怎么改  请对照原件改正；写法如 2001-05，只知道年份时写 2001

                a.rec:4:1: 错误[E221 not-a-number] 出生年月“4”不是数
                怎么改  只写数字，例如 12 或 0.5

                a.rec:2:1: 警告[W224 date-odd] 出生年月“2”可疑
                怎么改  核对日期

                a.rec:1:1: 提示[N109 crlf] 换行是 CRLF
                怎么改  rencai fmt 会改成 LF
                """)
    }

    @Test(
        arguments: [
            (
                Language.chinese, "a.report.rec",
                "其余 3 条见 a.report.rec：E223 date-invalid 3 条\n\n其余 1 条没有逐条列出：N109 crlf 1 条"
            ),
            (.chinese, nil, "其余 4 条没有逐条列出：E223 date-invalid 3 条，N109 crlf 1 条"),
            (
                .english, "a.report.rec",
                "3 more in a.report.rec: E223 date-invalid 3\n\n1 more, not listed one by one: N109 crlf 1"
            ),
            (.english, nil, "4 more, not listed one by one: E223 date-invalid 3, N109 crlf 1"),
        ] as [(Language, String?, String)])
    func countsTheRestByCode(language: Language, report: String?, expected: String) {
        let list = [finding(.crlf, 1)] + (2...6).map { finding(.dateInvalid, $0) }
        let summary = Display.sample(language).summary(of: found(list), showing: 2, report: report)
        #expect(summary.hasSuffix("\n\n" + expected), "\(summary)")
    }

    @Test func showsTwentyUnlessToldOtherwise() {
        let summary = Display.sample(.chinese).summary(
            of: found((1...30).map { finding(.dateInvalid, $0) }), report: "回执.rec")
        #expect(summary.count(of: "错误[E223") == 20)
        #expect(summary.hasSuffix("其余 10 条见 回执.rec：E223 date-invalid 10 条"))
    }

    @Test func countsWhatWasNotKept() {
        let list = found((1...9).map { finding(.crlf, $0) })
        let summary = Display.sample(.chinese).summary(of: list)
        #expect(summary.count(of: "提示[N109") == DiagnosticList.noteLimit)
        #expect(summary.hasSuffix("其余 6 条没有逐条列出：N109 crlf 6 条"))
    }

    @Test func saysNothingOfNothing() {
        #expect(Display.sample(.english).summary(of: DiagnosticList()).isEmpty)
    }
}

extension String {
    fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
