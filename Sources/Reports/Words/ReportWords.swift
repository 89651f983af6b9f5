import Matching
import Pool
import Words

/// The words of the reports in one language.
struct ReportWords {
    let language: Language
    private let texts: [Word: String]

    init(_ language: Language) {
        self.language = language
        texts = language == .chinese ? Chinese.texts : English.texts
    }

    /// The text of a word, its `{names}` replaced by the values given; `{count:record}` by the value
    /// with what it counts.
    subscript(word: Word, values: [String: String] = [:]) -> String {
        filled(texts[word] ?? word.rawValue, values)
    }

    subscript(text: some Phrases, values: [String: String] = [:]) -> String {
        filled(self[text.phrase], values)
    }

    subscript(phrase: Phrase) -> String {
        language == .chinese ? phrase.chinese : phrase.english
    }

    private func filled(_ text: String, _ values: [String: String]) -> String {
        guard !values.isEmpty else { return text }
        // In one pass, so that a value that looks like a placeholder stays as it is.
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let place = rest[rest.index(after: open)..<close].split(separator: ":", maxSplits: 1)
            let value = place.first.flatMap { values[String($0)] } ?? ""
            result += rest[..<open]
            result += place.count > 1 ? CountedNoun(value, place[1]).text : value
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// Several texts as one enumeration.
    func list(_ texts: [String]) -> String { texts.joined(separator: self[.listSeparator]) }

    /// A value of one of these lists as people are told it; another text stays as it is.
    func told(_ text: String, of lists: CodeList...) -> String {
        guard language == .english else { return text }
        return lists.lazy.map { $0.english(of: text) }.first { $0 != text } ?? text
    }

    /// The first of the texts, and how many there are in all when they are more.
    func few(_ texts: [String], most: Int = 5, more: some Phrases = Word.andMore) -> String {
        let list = list(Array(texts.prefix(most)))
        guard texts.count > most else { return list }
        return self[more, ["list": list, "count": "\(texts.count)"]]
    }

    /// A rate that is given in thousandths; a dash where there is none.
    func percent(_ thousandths: Int?) -> String {
        guard let thousandths else { return "–" }
        return "\(thousandths / 10).\(thousandths % 10)%"
    }

    /// A day as it is read aloud.
    func day(_ day: Day) -> String {
        guard let date = PartialDate(daysSinceEpoch: Int(day)) else { return "" }
        guard language == .chinese else { return date.text }
        return "\(date.year)年\(date.month ?? 1)月\(date.day ?? 1)日"
    }

    /// Of which day and of which revision of the registry a report is.
    func state(on day: Day, _ revision: Int) -> [String] {
        [self[.onDay, ["day": self.day(day)]], self[.revision, ["revision": "\(revision)"]]]
    }

    func state(on day: PartialDate, _ revision: Int) -> [String] {
        state(on: Day(day.daysSinceEpoch), revision)
    }

    /// A date as far as it is known, as it is read aloud.
    func spelled(_ date: PartialDate) -> String {
        guard language == .chinese else { return date.text }
        return "\(date.year)年" + (date.month.map { "\($0)月" } ?? "")
            + (date.day.map { "\($0)日" } ?? "")
    }

    /// A day in a table or a parenthesis.
    func shortDay(_ day: Day) -> String {
        PartialDate(daysSinceEpoch: Int(day))?.text ?? ""
    }
}

extension MatchReport {
    var words: ReportWords { ReportWords(language) }
}
