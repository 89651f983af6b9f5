import Pool
import Testing
import Words

@Suite struct WordingExplainTests {
    @Test(arguments: [
        (
            DiagnosticCode.dateInvalid, Language.chinese,
            """
            E223 日期无效  错误：这一条不入库
            〈字段〉“〈值〉”不是有效日期

            日期写成年、年-月或年-月-日，月份是 01 到 12。知道到哪一级就写到哪一级，不要凑。

            修改办法  请对照原件改正；写法如 2001-05，只知道年份时写 2001
            """
        ),
        (
            .noEnd, .english,
            """
            E601 no-end: error, the whole file is refused
            no End record, the file may be cut off

            Half a file looks as good as a whole one; only its End shows that nothing is missing.

            fix   complete the file
            """
        ),
        (
            .samePerson, .english,
            """
            W309 same-person: warning, kept and listed for checking
            probably a person whom another office reports

            After a transfer the same ID number comes from another office: that is one person and one \
            record. The new key leads to it from now on, the values of the newer As_of win, and the \
            former employer is kept in Past_employer.

            fix   the department looks into it
            """
        ),
        (
            .already, .chinese,
            """
            N504 已导入过  提示：不影响入库
            已导入过，未作改动

            内容与已入库的批次相同，重复导入没有影响。
            """
        ),
    ])
    func explainsACode(code: DiagnosticCode, language: Language, expected: String) {
        #expect(Display.sample(language).explanation(of: code) == expected)
    }

    @Test(arguments: DiagnosticCode.allCases, Language.allCases)
    func explainsEveryCodeWithoutGaps(code: DiagnosticCode, language: Language) {
        let page = Display.sample(language).explanation(of: code)
        #expect(page.hasPrefix("\(code.rawValue) \(name(of: code, in: language))"))
        #expect(!page.contains { "{}[]".contains($0) })
        // What stands beside the value has a name of its own in each code.
        #expect(!page.contains("〈对照的值〉") && !page.contains("<other>"))
    }
}
