import Testing

/// One word a concept: words that were given up do not come back into what people read.
@Suite struct RetiredWordsTests {
    /// Each with the word in its place.
    private static let retired = [
        ("反悔", "取消撤销"), ("怎么改", "修改办法、更正要求"), ("写法不对", "格式不正确"),
        ("抄错", "录入有误"), ("认不出", "无法识别"), ("非法字节", "无法识别的字节"),
        ("毛病", "程序故障"), ("处数", "数量"), ("首处行号", "首见行"), ("第几次", "导入次数"),
        ("外壳", "Shell"), ("寄回", "反馈"), ("撮合两者", "推荐人选"), ("= 不变", "= 无变化"),
        ("、不变", "、无变化"),
    ]

    @Test func stayRetired() throws {
        let texts =
            Checkout.files(under: "Sources", endingIn: ".swift")
            + Checkout.files(under: "Import", endingIn: ".md", ".expected")
            + Checkout.files(under: "Tests", endingIn: ".txt", ".html")
            + ["README.md", "Schema/README.md"]
        // What people type is understood whatever word they use.
        for path in texts where !path.hasSuffix("/Synonyms.swift") {
            let text = try Checkout.text(path)
            for (word, instead) in Self.retired {
                #expect(!text.contains(word), "\(path): \(word), now \(instead)")
            }
        }
    }
}
