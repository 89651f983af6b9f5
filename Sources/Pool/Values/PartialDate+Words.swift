extension PartialDate {
    /// Reads the date by which something ends, in figures or in words: 2027年底, 2027年上半年, 一年内.
    ///
    /// Words that say no more than about when, such as 2027年初, are refused with a guess.
    package static func readEnd(
        _ text: String, today: PartialDate?
    ) throws(ValueFault) -> Reading<Self> {
        do throws(ValueFault) {
            return try read(text)
        } catch {
            guard error.code == .dateInvalid, let words = DateWords(text, today: today) else {
                throw error
            }
            guard words.isCertain else { throw error.guessing(words.date.text) }
            let note = ValueNote(.wordRead, [.word: text, .value: words.date.text])
            return Reading(words.date, notes: [note])
        }
    }

    /// What somebody may have meant who wrote what is no date: 一九七五年六月, 25/12/1980.
    ///
    /// Where that can be two days, both are named.
    static func meant(by text: String) -> String? {
        let plain = text.tidied.withArabicDigits
        if let words = DateWords(plain, today: nil) { return words.date.text }
        if let date = try? DateGroups(plain).date() { return date.text }
        let groups = plain.split { !$0.isNumber }.map(String.init)
        let numbers = groups.compactMap { Int($0) }
        guard numbers.count == groups.count, let year = numbers.first(where: years.contains) else {
            return nil
        }
        let others = numbers.filter { $0 != year }
        switch others.count {
        case 1 where numbers[0] == year && !plain.contains(where: \.isLetter):
            return PartialDate(year: year, month: others[0])?.text
        case 2:
            let days = [others, others.reversed()]
                .compactMap { PartialDate(year: year, month: $0[0], day: $0[1])?.text }
            return Set(days).count == 2 ? days.sorted().joined(separator: " / ") : days.first
        default: return nil
        }
    }
}

extension ValueFault {
    /// The fault with what was probably meant.
    func guessing(_ guess: String?) -> ValueFault {
        var fault = self
        fault.parameters[.guess] = guess
        return fault
    }
}

/// A date in words, with the last month or day of the time that they name.
struct DateWords {
    let date: PartialDate
    /// Whether the words name an end, and do not only say about when.
    let isCertain: Bool

    init?(_ text: String, today: PartialDate?) {
        let plain = text.tidied.withoutBlanks.withArabicDigits
        if let span = TimeSpan(plain), let today, let end = span.end(from: today) {
            (date, isCertain) = (end, true)
            return
        }
        guard let (year, rest) = Self.year(of: plain, today: today) else { return nil }
        guard let found = Self.end(of: year, rest) else { return nil }
        (date, isCertain) = found
    }

    /// The year and what follows it: 2027年…, 2027…, 明年….
    private static func year(of text: String, today: PartialDate?) -> (Int, Substring)? {
        if let today {
            for (word, years) in [("今年", 0), ("本年", 0), ("明年", 1), ("后年", 2)]
            where text.hasPrefix(word) {
                return (today.year + years, text.dropFirst(word.count))
            }
        }
        guard let year = Int(text.prefix(4)), PartialDate.years.contains(year) else { return nil }
        let rest = text.dropFirst(4)
        guard rest.first?.isNumber == false else { return nil }
        return (year, rest.hasPrefix("年") ? rest.dropFirst() : rest)
    }

    private static func end(of year: Int, _ rest: Substring) -> (PartialDate, Bool)? {
        let words = withoutUntil(rest)
        if let month = months[String(words)] {
            return PartialDate(year: year, month: month).map { ($0, true) }
        }
        if ["内", "度内", "全年", "度", ""].contains(words), words != rest || !words.isEmpty {
            return PartialDate(year: year).map { ($0, words != "") }
        }
        if let month = doubtful[String(words)] {
            return PartialDate(year: year, month: month).map { ($0, false) }
        }
        return endOfMonth(year, words)
    }

    /// 6月底, 12月内, 6月30日前, and 6月初, of which only the month is sure.
    private static func endOfMonth(_ year: Int, _ words: Substring) -> (PartialDate, Bool)? {
        guard let (number, rest) = String(words).halves(around: "月"), let month = Int(number) else {
            return nil
        }
        let part = rest.hasPrefix("份") ? rest.dropFirst() : rest
        if ["底", "末", "内", "下旬"].contains(part) {
            return PartialDate(year: year, month: month).map { ($0, true) }
        }
        if part.hasSuffix("日") || part.hasSuffix("号"), let day = Int(part.dropLast()) {
            return PartialDate(year: year, month: month, day: day).map { ($0, true) }
        }
        guard ["初", "上旬", "中旬", "中", "前", "以前", "之前", "左右"].contains(part) else { return nil }
        return PartialDate(year: year, month: month).map { ($0, false) }
    }

    /// The words without 前 after the end of a time: 2027年底前, 6月30日之前.
    private static func withoutUntil(_ text: Substring) -> Substring {
        for word in ["之前", "以前", "前", "截止", "止"] where text.hasSuffix(word) {
            let rest = text.dropLast(word.count)
            if let last = rest.last, "底末日号内终度".contains(last) { return rest }
        }
        return text
    }

    private static let months: [String: Int] = {
        var months = [
            "底": 12, "末": 12, "终": 12, "年底": 12, "年末": 12, "年终": 12, "下半年": 12, "上半年": 6,
            "上半年内": 6, "下半年内": 12,
        ]
        for quarter in 1...4 {
            for prefix in ["第\(quarter)季度", "\(quarter)季度", "q\(quarter)", "Q\(quarter)"] {
                for suffix in ["", "底", "末", "内"] { months[prefix + suffix] = 3 * quarter }
            }
        }
        return months
    }()

    private static let doubtful = [
        "初": 1, "年初": 1, "中": 6, "年中": 6, "春": 3, "夏": 6, "秋": 9, "冬": 12,
    ]
}

/// A time that counts from the day of the batch: 1年内, 6个月内, 30天内.
private struct TimeSpan {
    private let months: Int
    private let days: Int

    init?(_ text: String) {
        guard let end = ["之内", "以内", "内"].first(where: text.hasSuffix) else { return nil }
        let span = text.dropLast(end.count)
        if ["半年", "1年半"].contains(span) {
            (months, days) = (span == "半年" ? 6 : 18, 0)
            return
        }
        let digits = span.prefix(while: \.isNumber)
        guard let count = Int(digits), 1...1000 ~= count else { return nil }
        switch span.dropFirst(digits.count) {
        case "年": (months, days) = (12 * count, 0)
        case "个月", "月": (months, days) = (count, 0)
        case "天", "日": (months, days) = (0, count)
        default: return nil
        }
    }

    func end(from today: PartialDate) -> PartialDate? {
        if days > 0 { return PartialDate(daysSinceEpoch: today.latest.daysSinceEpoch + days) }
        let month = today.year * 12 + (today.latest.month ?? 12) - 1 + months
        return PartialDate(year: month / 12, month: month % 12 + 1)
    }
}

extension String {
    /// The text with figures for Chinese numerals: 二〇二七年十二月, 三个月.
    package var withArabicDigits: String {
        var result = ""
        var numerals = ""
        for character in self + " " {
            if Self.numerals[character] != nil || character == "十" {
                numerals.append(character)
            } else {
                result += numerals.numeralsAsDigits
                numerals = ""
                result.append(character)
            }
        }
        return String(result.dropLast())
    }

    private static let numerals: [Character: Int] = [
        "〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
        "八": 8,
        "九": 9,
    ]

    /// Figures one by one, 一九七五, or a number below a hundred, 二十五.
    private var numeralsAsDigits: String {
        guard let (tens, ones) = halves(around: "十") else {
            return compactMap { Self.numerals[$0].map(String.init) }.joined()
        }
        let ten = tens.first.flatMap { Self.numerals[$0] } ?? 1
        let one = ones.first.flatMap { Self.numerals[$0] } ?? 0
        guard tens.count <= 1, ones.count <= 1 else { return self }
        return String(ten * 10 + one)
    }
}
