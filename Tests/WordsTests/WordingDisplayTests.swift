import Pool
import Testing
import Words

@Suite struct WordingDisplayTests {
    @Test(arguments: [
        (
            Diagnostic(
                .dateInvalid,
                at: Place(
                    file: "名册.rec", line: 34, column: 6, excerpt: "出生年月：1975.13", length: 7),
                [.value: "1975.13"], record: .person, field: "Birth"),
            """
            名册.rec:34:6: 错误[E223 日期无效] lzgx:0001：出生年月“1975.13”不是有效日期
               34 | 出生年月：1975.13
                  |           ^^^^^^^
            修改办法  请对照原件改正；写法如 2001-05，只知道年份时写 2001
            详细说明  explain E223
            """
        ),
        (
            Diagnostic(
                .kindUnknown,
                at: Place(file: "名册.rec", line: 9, column: 1, excerpt: "单位: 兰州石化", length: 2),
                [.kind: "单位名", .guess: ""]),
            """
            名册.rec:9:1: 错误[E201 类别不认识] 不认识的记录类别“单位名”
                9 | 单位: 兰州石化
                  | ^^^^
            修改办法  改成已有的类别；若“单位名”是上一条的字段，说明记录被空行断开：删去空行
            详细说明  explain E201
            """
        ),
        (
            Diagnostic(
                .fieldUnknown,
                at: Place(file: "名册.rec", line: 7, excerpt: "Brith: 1975", length: 5),
                [.kind: "Talent", .field: "Brith", .guess: "Birth"], record: .person),
            """
            名册.rec:7:1: 错误[E202 字段不认识] lzgx:0001：人才没有字段“Brith”，是否“Birth”？
                7 | Brith: 1975
                  | ^^^^^
            修改办法  改正字段名，或以 X_ 开头保留
            详细说明  explain E202
            """
        ),
        (
            Diagnostic(
                .notInList,
                at: Place(file: "名册.rec", line: 12, column: 9, excerpt: "Gender: 南", length: 1),
                [.value: "南", .list: "男、女", .guess: "男"], record: .person, field: "Gender"),
            """
            名册.rec:12:9: 错误[E220 不在可选值内] lzgx:0001：性别“南”不在可选值内：男、女
               12 | Gender: 南
                  |         ^^
            修改办法  从可选值中选一个，是否“男”？
            详细说明  explain E220
            """
        ),
        (
            Diagnostic(
                .cnId, at: Place(file: "名册.rec", line: 15, column: 5), [.value: "***17"],
                record: .person, field: "Id"),
            """
            名册.rec:15:5: 错误[E226 证件号码有误] lzgx:0001：证件号码“***17”不合编码规则
            修改办法  请与证件原件核对“***17”，可能有一位录入有误；若由 Excel 导出，后几位可能已丢失
            """
        ),
        (
            Diagnostic(
                .dateLostZero, at: Place(file: "名册2026.xlsx[人才名册]!C18"),
                [.value: "1975.1", .year: "1975"], record: .person, field: "Birth"),
            """
            名册2026.xlsx[人才名册]!C18: 错误[E232 日期可能丢 0] \
            lzgx:0001：出生年月“1975.1”可能是 1 月，也可能是丢了 0 的 10 月
            修改办法  写成 1975-01 或 1975-10
            """
        ),
        (
            Diagnostic(.already, at: Place(file: "名册.rec"), [.date: "2026-04-02"]),
            "名册.rec: 提示[N504 已导入过] 2026-04-02 已导入过，未作改动"
        ),
        (
            Diagnostic(
                .sectionMismatch,
                at: Place(file: "a.rec", line: 4, excerpt: "Need: n-1", length: 9),
                [.kind: "Need", .other: "Talent"]),
            """
            a.rec:4:1: 错误[E203 放错段] 记录是需求，却放在 %rec 的人才段里
                4 | Need: n-1
                  | ^^^^^^^^^
            修改办法  移到对应的段，或删去 %rec 行
            详细说明  explain E203
            """
        ),
    ])
    func showsThePlaceInChinese(diagnostic: Diagnostic, expected: String) {
        #expect(Display.sample(.chinese).text(of: diagnostic) == expected)
    }

    @Test(arguments: [
        (
            Diagnostic(
                .dateInvalid,
                at: Place(
                    file: "roster.rec", line: 34, column: 8, excerpt: "Birth: 1975.13", length: 7),
                [.value: "1975.13"], record: .person, field: "Birth"),
            """
            roster.rec:34:8: error[E223 date-invalid] lzgx:0001: Birth “1975.13” is not a valid date
               34 | Birth: 1975.13
                  |        ^^^^^^^
            fix   compare with the original; write it like 2001-05, or 2001 when only the year is known
            more  explain E223
            """
        ),
        (
            Diagnostic(
                .notInList,
                at: Place(
                    file: "a.rec", line: 123_456, column: 6, excerpt: "Mode: 全职　引进", length: 5),
                [.value: "全职　引进", .list: "全职引进、柔性引进"], record: .person, field: "Mode"),
            """
            a.rec:123456:6: error[E220 not-in-list] lzgx:0001: Mode “全职　引进” is not one of the values \
            allowed: 全职引进, 柔性引进
            123456 | Mode: 全职　引进
                   |      ^^^^^^^^^
            fix   choose one of them
            more  explain E220
            """
        ),
        (
            Diagnostic(
                .fieldRequired, at: Place(file: "a.rec", line: 3),
                [.kind: "人才", .field: "Name"], record: .person),
            """
            a.rec:3:1: error[E204 field-required] lzgx:0001: Talent needs “Name”
            fix   fill in “Name”
            """
        ),
        (
            Diagnostic(.noSuchFile, at: Place(file: "none.rec"), [.path: "none.rec"]),
            """
            none.rec: error[E905 no-such-file] no such file: none.rec
            fix   check the name and the folder
            """
        ),
    ])
    func showsThePlaceInEnglish(diagnostic: Diagnostic, expected: String) {
        #expect(Display.sample(.english).text(of: diagnostic) == expected)
    }

    @Test func makesUnseenCharactersVisible() {
        let diagnostic = Diagnostic(
            .controlChar,
            at: Place(
                file: "a\u{1B}[2J.rec", line: 2, column: 8, excerpt: "姓名:\t张\u{202E}伟\u{7}",
                length: 1),
            [.bytes: "U+0007"])
        let text = """
            a<U+001B>[2J.rec:2:8: 错误[E105 控制字符] 含控制字符 U+0007
                2 | 姓名:\\t张<U+202E>伟<U+0007>
                  |                    ^^^^^^^^
            修改办法  删除这个字符
            详细说明  explain E105
            """
        #expect(Display.sample(.chinese).text(of: diagnostic) == text)
    }

    @Test func putsTheCaretAfterTheLineWhenSomethingIsMissing() {
        let place = Place(file: "a.rec", line: 5, column: 20, excerpt: "姓名 张伟", length: 3)
        let lines = Display.sample(.chinese).text(of: Diagnostic(.notAField, at: place))
            .split(separator: "\n")
        #expect(lines[1] == "    5 | 姓名 张伟")
        #expect(lines[2] == "      |          ^")
    }
}
