package import Pool

extension Titles {
    /// The day on which the records were true, and the words that say it: 截至2026年6月30日.
    ///
    /// A year alone is none: who joined in spring and who left in autumn are both of that year.
    package var asOf: (date: PartialDate, words: String)? {
        let dates = [
            { Self.date(in: $0, behind: Self.dayLabels) },
            { Self.date(in: $0, behind: Self.fillingLabels) }, Self.titleDate,
        ]
        return dates.lazy.compactMap { date in
            words.lazy.compactMap { text in date(text).map { ($0, text) } }.first
        }.first
    }

    private static let dayLabels = [
        "计算年龄时间", "统计时间", "统计日期", "统计截止", "数据截至", "数据截止", "截至", "截止",
    ]

    /// What stands before the day on which the table was filled in, which is later.
    private static let fillingLabels = ["填报时间", "填表时间", "填报日期", "填表日期"]

    private static func date(in given: String, behind labels: [String]) -> PartialDate? {
        let text = given.inFigures
        return labels.lazy.compactMap { label in
            text.firstRange(of: label).flatMap { firstDate(in: text[$0.upperBound...]) }
        }.first
    }

    /// The date of a title; one of a notice that asked for the table is its own.
    private static func titleDate(in text: String) -> PartialDate? {
        let isOfNotice = ["通知", "文件", "文号", "要求", "印发", "号文"].contains(where: text.contains)
        return isOfNotice ? nil : firstDate(in: text.inFigures[...])
    }

    /// The first date of at least a month in a text that is no deadline and no date of a document;
    /// of a time from one date to another the later one.
    private static func firstDate(in text: Substring) -> PartialDate? {
        // To prepare the patterns takes longer than all else that is done with a small file.
        guard text.contains("19") || text.contains("20") else { return nil }
        let packed = /(?:^|\D)((?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)(?:\D|$)/
        let found = text.matches(of: date)
        for (index, one) in found.enumerated() {
            var last = one
            if index > 0, isRange(text[found[index - 1].range.upperBound..<one.range.lowerBound]) {
                continue
            }
            if index + 1 < found.count,
                isRange(text[one.range.upperBound..<found[index + 1].range.lowerBound])
            {
                last = found[index + 1]
            }
            let rest = text[last.range.upperBound...]
            guard !rest.saysAnotherDay else { continue }
            let written = String(last.output.0).trimmingMarks
            // Of 2026年1—6月 too the end counts.
            if let end = rest.prefixMatch(of: /\s*月?\s*[-—–－~～至到]+\s*(1[0-2]|0?[1-9])\s*月/),
                let year = Int(written.prefix(4)), let month = Int(end.output.1)
            {
                return PartialDate(year: year, month: month)
            }
            if let date = try? PartialDate.read(written) { return date.value }
        }
        return text.firstMatch(of: packed).flatMap { try? PartialDate.read(String($0.output.1)) }?
            .value
    }

    private static var date:
        Regex<(Substring, Substring, Substring, Substring, Substring?, Substring?, Substring?)>
    {
        /(19|20)\d{2}\s*(年|[-.\/])\s*(1[0-2]|0?[1-9])(\s*(月|[-.\/])\s*(3[01]|[12]\d|0?[1-9])?\s*日?)?/
    }

    /// Whether what stands between two dates makes a time of them.
    private static func isRange(_ text: Substring) -> Bool {
        text.wholeMatch(of: /\s*[-—–－~～至到]+\s*/) != nil
    }
}

extension Substring {
    /// Whether what follows a date makes it a deadline, the day of a document, or that of an event.
    fileprivate var saysAnotherDay: Bool {
        let text = drop(while: \.isWhitespace)
        return [
            "前", "以前", "之前", "印发", "起", "发布", "引进", "入职", "入选", "招聘", "录用", "聘", "调入", "毕业", "新增",
        ].contains { text.hasPrefix($0) }
    }
}

extension String {
    /// The text with figures for a date in Chinese numerals: 二〇二六年六月.
    fileprivate var inFigures: String {
        ["二〇", "二○", "二零"].contains(where: contains) ? withArabicDigits : self
    }

    /// A date without the mark that parts it from what follows.
    fileprivate var trimmingMarks: String {
        var text = trimmed
        while let last = text.last, "-./".contains(last) { text.removeLast() }
        return text
    }
}
