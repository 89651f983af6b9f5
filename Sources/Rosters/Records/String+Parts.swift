import Pool

extension String {
    /// The parts between marks and ends of lines, trimmed; a mark in brackets parts nothing.
    func parts(between marks: Set<Character>) -> [String] {
        let isPlain = !contains(where: Self.opening.contains) || !hasClosedBrackets
        var depth = 0
        return split { character in
            if isPlain { return character.isNewline || marks.contains(character) }
            if Self.opening.contains(character) { depth += 1 }
            if Self.closing.contains(character) { depth -= 1 }
            return depth == 0 && (character.isNewline || marks.contains(character))
        }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private var hasClosedBrackets: Bool {
        var depth = 0
        for character in self {
            if Self.opening.contains(character) { depth += 1 }
            if Self.closing.contains(character) { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }

    private static let opening: Set<Character> = ["（", "(", "【", "[", "〔"]
    private static let closing: Set<Character> = ["）", ")", "】", "]", "〕"]

    /// A list on several lines instead of with numbers before its items: 1、焊接 2、热处理.
    var withoutCounts: String {
        guard unicodeScalars.contains(where: { $0.isCount }) else { return self }
        let counts =
            /(?:^|[\s；;，,。、])\s*(?:\d{1,2}(?:[.．](?!\d)|[、)）])|[一二三四五六]是)\s*|[①-⑳]/
        let inBrackets = /[（(](?:\d{1,2}|[一二三四五六七八九十]+)[）)]/
        let text = prefixMatch(of: inBrackets) == nil ? self : replacing(inBrackets, with: "\n")
        return text.replacing(counts, with: "\n")
    }
}

extension Unicode.Scalar {
    /// Whether items of a list may be counted with it.
    fileprivate var isCount: Bool {
        "0"..."9" ~= self || "①"..."⑳" ~= self || ["（", "一"].contains(self)
    }
}
