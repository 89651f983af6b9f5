/// Who sends a letter, and when; what nobody has given is left open to be filled in by hand.
package struct LetterHead: Hashable, Sendable {
    /// The office that sends it (发文机关).
    package var office: String?
    /// Its number (发文字号, GB/T 9704-2012, 7.2.5).
    package var reference: String?
    package var contact: String?
    package var telephone: String?
    /// The day of the letter and the day by which an answer is wanted, as they are printed.
    package var day: String
    package var answerDay: String
    /// The year of the letter.
    package var year: Int

    package init(day: String, year: Int, answerDay: String) {
        self.day = day
        self.year = year
        self.answerDay = answerDay
    }

    private static let open = "＿＿＿＿＿＿"

    /// The texts by the names of their placeholders.
    package var values: [String: String] {
        [
            "发文机关": office ?? Self.open, "文号": reference ?? "＿＿＿〔\(year)〕＿＿号",
            "联系人": contact ?? Self.open, "联系电话": telephone ?? Self.open, "日期": day,
            "答复日期": answerDay,
        ]
    }
}
