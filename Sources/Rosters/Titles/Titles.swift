package import Pool

/// What the words round the tables of a file say of all its records.
package struct Titles: Hashable, Sendable {
    /// What stands above the headers and below the tables, the names of the sheets, and that of the
    /// file, from what says most to what says least.
    package let words: [String]

    init(file: String, sheets: [String], words: [String]) {
        let name = file.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? file
        self.words = words + sheets + [name]
    }

    /// The office that hands the file in, as the file names it: 填报单位：兰州市某研究所（盖章）.
    package var office: String? {
        for text in words {
            for label in Self.officeLabels {
                guard let found = text.firstRange(of: label) else { continue }
                let rest = text[found.upperBound...].drop {
                    $0.isWhitespace || "(（盖章签)）:：".contains($0)
                }
                let name = rest.prefix { !$0.isWhitespace && !"，,；;：:".contains($0) }
                let plain = String(name).partedAtBracket.plain
                if plain.count > 2 { return plain }
            }
        }
        return nil
    }

    private static let officeLabels = ["填报单位", "报送单位", "呈报单位", "申报单位", "上报单位", "填表单位"]

    /// The registered office that the file names by its full name, and the words that do; the longest
    /// name where one is a part of another.
    ///
    /// `offices` are the names by their codes.
    package func office(among offices: [String: String]) -> (code: String, words: String)? {
        let byLength = offices.filter { $0.value.count > 2 }
            .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        for text in words {
            let plain = text.withoutBlanks
            if let found = byLength.first(where: { plain.contains($0.value.withoutBlanks) }) {
                return (found.key, text)
            }
        }
        return nil
    }

    /// The day on which the records were true, and the words that say it: 截至2026年6月30日.
    ///
    /// A year alone is none: who joined in spring and who left in autumn are both of that year.
    package var asOf: (date: PartialDate, words: String)? {
        for labels in [Self.dateLabels, [""]] {
            for text in words {
                if let date = Self.date(in: text, after: labels) { return (date, text) }
            }
        }
        return nil
    }

    private static let dateLabels = [
        "计算年龄时间", "数据截至", "数据截止", "截至", "截止", "填报时间", "填表时间", "填报日期", "填表日期",
    ]

    private static func date(in text: String, after labels: [String]) -> PartialDate? {
        for label in labels {
            let rest: Substring
            if label.isEmpty {
                rest = text[...]
            } else if let found = text.firstRange(of: label) {
                rest = text[found.upperBound...]
            } else {
                continue
            }
            if let date = firstDate(in: rest) { return date }
        }
        return nil
    }

    /// The first date of at least a month in a text.
    private static func firstDate(in text: Substring) -> PartialDate? {
        let pattern =
            /(19|20)\d{2}\s*(年|[-.\/])\s*(1[0-2]|0?[1-9])(\s*(月|[-.\/])\s*(3[01]|[12]\d|0?[1-9])?\s*日?)?/
        let packed = /(?:^|\D)((?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)(?:\D|$)/
        if let found = text.firstMatch(of: pattern) {
            return (try? PartialDate.read(String(found.output.0).trimmingMarks))?.value
        }
        return text.firstMatch(of: packed).flatMap { try? PartialDate.read(String($0.output.1)) }?
            .value
    }
}

extension String {
    /// A date without the mark that parts it from what follows.
    fileprivate var trimmingMarks: String {
        var text = trimmed
        while let last = text.last, "-./".contains(last) { text.removeLast() }
        return text
    }
}
