import Pool

/// The terms of a text that is nothing but a list of them: 真空镀膜、磁控溅射.
struct TermList {
    let terms: [String]

    /// Returns `nil` for a text that speaks in sentences.
    init?(_ text: String) {
        var terms: [String] = []
        for part in text.parts {
            let term = part.withoutNumber
            guard term.contains(where: \.isTagLetter) else { continue }
            guard term.isTerm else { return nil }
            terms.append(String(term))
        }
        guard !terms.isEmpty else { return nil }
        self.terms = terms
    }

    /// What the sentences of a text are about, without the words that lead to it and follow it: 靶材制备
    /// of 长期从事靶材制备的研究.
    static func phrases(of text: String) -> [String] {
        text.parts.flatMap { $0.withoutNumber.split(whereSeparator: \.endsSentence) }
            .map { $0.trimmed.phrase }.filter { $0.contains(where: \.isTagLetter) }
            .map { String($0) }
    }

    /// The most characters of a term, and of one that is Latin.
    static let longest = 16
    static let longestLatin = 40
}

// Scalars, not characters: every cell of a roster that may name tags comes by here.
private typealias Scalars = Substring.UnicodeScalarView

extension String {
    fileprivate var parts: [Scalars] {
        unicodeScalars.split { $0 == "\n" || $0 == "\r" }.flatMap { line -> [Scalars] in
            let text = String(line)
            let parts = ListMarks.words.parts(of: text) ?? [text]
            return parts.flatMap { $0.unicodeScalars.split(separator: ";").map(\.trimmed) }
        }
    }
}

extension Scalars {
    fileprivate var trimmed: Scalars {
        var text = drop(while: \.isBlank)
        while text.last?.isBlank == true { text.removeLast() }
        return text
    }

    /// Without the number that counts it, and the full stop at its end: （1）, 2., ③.
    ///
    /// The 3 of 3D打印 is part of the word.
    fileprivate var withoutNumber: Scalars {
        var text = self
        var number = prefix { $0.isCount || "（()）.．、 ".unicodeScalars.contains($0) }
        let end = number.endIndex
        while let last = number.last, "0"..."9" ~= last { number.removeLast() }
        // 2.5 is one number.
        if number.contains(where: \.isCount), number.endIndex == end || number.last != "." {
            text = text[number.endIndex...]
        }
        while let last = text.last, last == "。" || last == "." { text.removeLast() }
        return text.trimmed
    }

    fileprivate var isTerm: Bool {
        var (count, isLatin) = (0, true)
        for scalar in self {
            guard !scalar.endsSentence, scalar != "“", scalar != "”" else { return false }
            count += 1
            if !scalar.isASCII { isLatin = false }
        }
        return count <= (isLatin ? TermList.longestLatin : TermList.longest) && opening == nil
    }

    /// The words at its beginning by which a sentence speaks of what somebody does.
    private var opening: [Unicode.Scalar]? {
        guard let first, openingScalars.contains(first) else { return nil }
        return openings.first { starts(with: $0) }
    }

    /// Without such words, and without those at its end.
    fileprivate var phrase: Scalars {
        var text = self
        while let opening = text.opening { text = text.dropFirst(opening.count).trimmed }
        while let closing = closings.first(where: { text.reversed().starts(with: $0.reversed()) }) {
            text = text.dropLast(closing.count).trimmed
        }
        return text
    }
}

extension Unicode.Scalar {
    fileprivate var endsSentence: Bool {
        switch self {
        case "。", "！", "？", "：", ":", "!", "?": true
        default: false
        }
    }

    /// Whether it counts something: 1, １, ①.
    fileprivate var isCount: Bool {
        "0"..."9" ~= self || "０"..."９" ~= self || 0x2460...0x249B ~= value
    }

    fileprivate var isTagLetter: Bool { isHan || properties.isAlphabetic }
}

private let openings = [
    "长期从事", "主要从事", "一直从事", "多年从事", "从事", "长期", "主要", "擅长", "精通", "熟悉", "熟练", "掌握", "了解",
    "负责", "主持", "参与", "承担", "开展", "致力于", "具有", "具备", "能够", "多年", "本人",
].map { Array($0.unicodeScalars) }

private let closings = [
    "的研究工作", "的研究", "研究工作", "等工作", "工作", "等领域", "领域", "等方面", "方面", "等方向", "方向", "等",
    "的",
].map { Array($0.unicodeScalars) }

private let openingScalars = Set(openings.map { $0[0] })
