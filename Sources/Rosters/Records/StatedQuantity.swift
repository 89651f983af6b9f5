import Pool

/// A number out of the words in which a cell states it: 约200, 不超过300, 50以上, 不少于60天.
struct StatedQuantity {
    /// The number alone; an amount with its unit.
    let text: String

    /// The number of people, days or things; `nil` where the words say none, or in another unit.
    init?(_ words: String) {
        let words = words.halfWidth.withArabicDigits.replacing("两", with: "2")
        guard
            let number = Self.bare(words).wholeMatch(
                of: /(?:\d+(?:人|名|天)?[-~至])?(\d+)(?:人|名|位|天|日|个|次|项|个人|个工作日|工作日|个自然日)?/)
        else { return nil }
        text = String(number.output.1)
    }

    /// The amount of money, in the unit of its column where the words name none.
    init?(amount words: String, in unit: String?) {
        let bare = Self.bare(words.halfWidth).replacing(/(\d)[余多](?=[万亿元])/) { $0.output.1 }
        let amount = bare.isAmount ? unit.map { bare + $0 } : bare.withArabicDigits
        guard let amount, let money = try? Money.read(amount).value else { return nil }
        text = money.text
    }

    /// The words without those that say how exact a number is, or on which side of it.
    private static func bare(_ words: String) -> String {
        var words = words.withoutBlanks
        while let word = before.first(where: words.hasPrefix) { words.removeFirst(word.count) }
        while let word = behind.first(where: words.hasSuffix) { words.removeLast(word.count) }
        return words
    }

    private static let before = """
        不超过 不多于 不高于 不大于 不少于 不低于 不小于 大约 约 近 至少 至多 最多 最少 最高 最低 超过 高于 低于 多于 少于 大于 小于 \
        预计 计划 拟 总计 合计 共 ≤ ≥ < > = 每年
        """.split(separator: " ")
    private static let behind = "以上 以下 以内 之内 之间 左右 上下 及 或 内 余 多 + /年".split(separator: " ")
}
