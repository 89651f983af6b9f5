package import Pool

extension Field {
    /// A value of the field as people read it: `真空镀膜（5 级，22 年）`.
    ///
    /// `head` names what is behind the value itself, a key or a code; `note` stands first in the
    /// brackets. Files and programs get the value as the format writes it.
    package func worded(
        _ value: String, in language: Language, head: String? = nil, note: String? = nil
    ) -> String {
        let composite = type.parameters.isEmpty ? Composite(head: value) : Composite(value)
        var text = head ?? headText(composite.head, in: language)
        var given = composite.parameters
        if isCompletedByDays, let days = given.firstIndex(where: { $0.name == Talent.days.name }) {
            text += " " + phrase(given.remove(at: days), in: language)
        }
        let phrases = [note].compactMap(\.self) + phrases(of: given, in: language)
        guard !phrases.isEmpty else { return text }
        switch language {
        case .chinese: return text + "（" + phrases.joined(separator: "，") + "）"
        case .english: return text + " (" + phrases.joined(separator: ", ") + ")"
        }
    }

    private func headText(_ head: String, in language: Language) -> String {
        guard case .schemeClass = type.head else {
            return type.worded(head, in: language)
        }
        // `兰州市高层次人才/B`: the scheme and the class in it.
        let parts = head.split(separator: "/", maxSplits: 1)
        guard parts.count == 2 else { return head }
        return language == .chinese
            ? "\(parts[0]) \(parts[1]) 类" : "\(parts[0]) class \(parts[1])"
    }

    /// Whether the days belong to the value itself: 每年 40 天.
    private var isCompletedByDays: Bool { type.parameters.first?.name == Talent.days.name }

    /// The parts one by one; a beginning and an end are told as one.
    private func phrases(
        of given: [(name: String, value: String)], in language: Language
    ) -> [String] {
        let span = Span(given, in: language)
        return given.compactMap { part in
            if part.name == span.name { return span.text }
            return span.names.contains(part.name) ? nil : phrase(part, in: language)
        }
    }

    private func phrase(
        _ part: (name: String, value: String), in language: Language
    ) -> String {
        let known = type.parameters.first { $0.name == part.name }
        return known?.text(part.value, in: language) ?? "\(part.name) \(part.value)"
    }
}

/// The beginning and the end among the parts of a value, in words.
private struct Span {
    private static let starts = [Parameters.from.name, Parameters.start.name]
    private static let ends = [Parameters.to.name, Parameters.end.name]
    let names = Set(starts + ends)
    /// The part in whose place the span is told.
    let name: String?
    let text: String

    init(_ given: [(name: String, value: String)], in language: Language) {
        let names = names
        name = given.first { names.contains($0.name) }?.name
        let start = given.first { Self.starts.contains($0.name) }?.value
        let end = given.first { Self.ends.contains($0.name) }?.value
        switch (start, end, language) {
        case (let start?, let end?, .chinese): text = "\(start) 至 \(end)"
        case (let start?, let end?, .english): text = "\(start) to \(end)"
        case (let start?, nil, .chinese): text = "自 " + start.spelledDate
        case (let start?, nil, .english): text = "since \(start)"
        case (nil, let end?, .chinese): text = "至 " + end.spelledDate
        case (nil, let end?, .english): text = "until \(end)"
        case (nil, nil, _): text = ""
        }
    }
}

extension FieldType {
    /// What is given, as people read it; parameters apart.
    func worded(_ value: String, in language: Language) -> String {
        switch self {
        case .composite(let head, _): return head.worded(value, in: language)
        case .period, .money:
            guard let dots = value.firstRange(of: "..") else { return value }
            let (start, end) = (value[..<dots.lowerBound], value[dots.upperBound...])
            if end.isEmpty { return language == .chinese ? "自 \(start)" : "since \(start)" }
            if start.isEmpty { return language == .chinese ? "至 \(end)" : "until \(end)" }
            return language == .chinese ? "\(start) 至 \(end)" : "\(start) to \(end)"
        case .flag where language == .english: return Bool(canonical: value) == true ? "yes" : "no"
        default: return value
        }
    }
}

extension String {
    /// A date as it is spoken: `2023 年 6 月`.
    fileprivate var spelledDate: String {
        let parts = split(separator: "-").map { Int($0).map(String.init) ?? String($0) }
        return zip(parts, ["年", "月", "日"]).map { "\($0) \($1)" }.joined(separator: " ")
    }
}

extension Code {
    /// The value as people are told it.
    package func word(in language: Language) -> String {
        language == .chinese ? text : inEnglish
    }
}

extension Open {
    /// A listed value as people are told it, another one as it is written.
    package func word(in language: Language) -> String {
        switch self {
        case .listed(let value): value.word(in: language)
        case .other(let text): text
        }
    }
}
