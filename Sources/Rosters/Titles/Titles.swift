package import Pool

/// What the words round the tables of a file say of all its records.
package struct Titles: Hashable, Sendable {
    /// What stands above the headers and below the tables, the names of the sheets, and that of the
    /// file, from what says most to what says least.
    package let words: [String]
    /// How many of the words stand in cells; they come first, in the order of the cells.
    private let cellCount: Int

    init(file: String, sheets: [String], words: [String]) {
        let name = file.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? file
        self.words = words + sheets + [name]
        cellCount = words.count
    }

    /// The number of the batch that handed the rows back, as it stands above them: 补正批次：lzgx-1.
    package var rejectsOf: String? {
        let label = Batch.rejectsOf.field.label + "："
        return words.lazy.filter { $0.hasPrefix(label) }
            .map { String($0.dropFirst(label.count).statedName) }.first(where: Key.isLocal)
    }

    /// The office that hands the file in, as the file names it: 填报单位：兰州市某研究所（盖章）.
    package var office: String? { labelledOffice?.name }

    private var labelledOffice: (name: String, words: String)? {
        statements.map { ($0.name.partedAtBracket.plain, $0.words) }.first { $0.0.count > 2 }
    }

    /// The code that stands for the office, alone or behind its name, 填报单位：某研究所（lzsl）, and
    /// the words in which it does.
    package func officeCode(among codes: Set<String>) -> (code: String, words: String)? {
        for (name, words) in statements {
            let (plain, remark) = name.partedAtBracket
            if let code = [remark ?? "", plain].first(where: codes.contains) {
                return (code, words)
            }
        }
        return nil
    }

    /// What stands behind the labels of an office, in the same cell or in the next one.
    private var statements: [(name: String, words: String)] {
        words.indices.flatMap { index in
            Self.officeLabels.compactMap { label -> (name: String, words: String)? in
                guard let found = words[index].firstRange(of: label) else { return nil }
                let name = words[index][found.upperBound...].statedName
                if !name.isEmpty { return (name, words[index]) }
                guard index + 1 < cellCount, words[index + 1].isName else { return nil }
                return (words[index + 1].trimmed, words[index] + words[index + 1])
            }
        }
    }

    private static let officeLabels = ["填报单位", "报送单位", "呈报单位", "申报单位", "上报单位", "填表单位"]

    /// The registered office that the file names, and the words that do.
    ///
    /// Where it says who hands it in, that counts; else the full name that stands in its titles, the
    /// longest one where one is a part of another. Of two that stand there it is neither. `offices`
    /// are the names by their codes; a code stands for its office too.
    package func office(among offices: [String: String]) -> (code: String, words: String)? {
        if let labelled = labelledOffice {
            let name = labelled.name.withoutBlanks
            if offices[name] != nil { return (name, labelled.words) }
            let found = offices.first { $0.value.withoutBlanks == name }
            return found.map { ($0.key, labelled.words) }
        }
        let byLength = offices.filter { $0.value.count > 2 }
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        let found = words.compactMap { text in
            let plain = text.withoutBlanks
            return byLength.first { plain.contains($0.value.withoutBlanks) }.map { ($0.key, text) }
        }
        guard Set(found.map(\.0)).count == 1 else { return nil }
        return found.first
    }

    /// The day on which the records were true, and the words that say it: 截至2026年6月30日.
    ///
    /// A year alone is none: who joined in spring and who left in autumn are both of that year.
    package var asOf: (date: PartialDate, words: String)? {
        let dates = [Self.labelledDate, { Self.firstDate(in: $0[...]) }]
        return dates.lazy.compactMap { date in
            words.lazy.compactMap { text in date(text).map { ($0, text) } }.first
        }.first
    }

    private static let dateLabels = [
        "计算年龄时间", "数据截至", "数据截止", "截至", "截止", "填报时间", "填表时间", "填报日期", "填表日期",
    ]

    private static func labelledDate(in text: String) -> PartialDate? {
        dateLabels.lazy.compactMap { label in
            text.firstRange(of: label).flatMap { firstDate(in: text[$0.upperBound...]) }
        }.first
    }

    /// The first date of at least a month in a text that is no deadline and no date of a document.
    private static func firstDate(in text: Substring) -> PartialDate? {
        let pattern =
            /(19|20)\d{2}\s*(年|[-.\/])\s*(1[0-2]|0?[1-9])(\s*(月|[-.\/])\s*(3[01]|[12]\d|0?[1-9])?\s*日?)?/
        let packed = /(?:^|\D)((?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)(?:\D|$)/
        for found in text.matches(of: pattern) where !text[found.range.upperBound...].saysAnotherDay
        {
            if let date = try? PartialDate.read(String(found.output.0).trimmingMarks) {
                return date.value
            }
        }
        return text.firstMatch(of: packed).flatMap { try? PartialDate.read(String($0.output.1)) }?
            .value
    }
}

extension Substring {
    /// The name behind a label: without what stands between them, up to the next blank or mark.
    fileprivate var statedName: String {
        let rest = drop { $0.isWhitespace || "(（盖章签)）:：".contains($0) }
        return String(rest.prefix { !$0.isWhitespace && !"，,；;：:".contains($0) })
    }

    /// Whether what follows a date makes it a deadline, or the day of a document.
    fileprivate var saysAnotherDay: Bool {
        let text = drop(while: \.isWhitespace)
        return ["前", "以前", "之前", "印发", "起", "发布"].contains { text.hasPrefix($0) }
    }
}

extension String {
    /// Whether the text may be the name of an office: neither another label nor a date.
    fileprivate var isName: Bool {
        first?.isNumber == false && !contains { "：:".contains($0) }
    }

    /// A date without the mark that parts it from what follows.
    fileprivate var trimmingMarks: String {
        var text = trimmed
        while let last = text.last, "-./".contains(last) { text.removeLast() }
        return text
    }
}
