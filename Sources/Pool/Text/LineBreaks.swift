extension String {
    /// The text in lines of at most `width` columns.
    ///
    /// Words, numbers, dates and file names stay whole where they fit a line, Han text breaks
    /// anywhere but after an opening mark and before a closing one (GB/T 15834-2011, 5.1).
    package func wrapped(toWidth width: Int) -> [String] {
        split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { String($0).wrappedLine(toWidth: max(2, width)) }
    }

    /// The text with blanks behind it, so that it takes so many columns.
    package func padded(toWidth width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - displayWidth))
    }

    /// The columns of the longest part that a line break may not part.
    package var widestUnit: Int {
        split(separator: "\n").reduce(0) { widest, line in
            LineUnits(line).units.reduce(widest) { max($0, $1.displayWidth) }
        }
    }

    private func wrappedLine(toWidth width: Int) -> [String] {
        guard displayWidth > width else { return [self] }
        var lines: [String] = []
        var line = ""
        var used = 0
        for unit in LineUnits(self[...]).units.flatMap({ $0.cut(intoPiecesOf: width) }) {
            let size = unit.displayWidth
            if used + size > width, !line.isEmpty {
                lines.append(line.trimmedAtEnd)
                (line, used) = ("", 0)
            }
            if line.isEmpty, !lines.isEmpty, unit == " " { continue }
            line += unit
            used += size
        }
        return lines + (line.isEmpty ? [] : [line.trimmedAtEnd])
    }

    /// The text itself when it fits, else cut: after a mark inside a file name, or anywhere.
    private func cut(intoPiecesOf width: Int) -> [String] {
        guard displayWidth > width else { return [self] }
        var pieces: [String] = []
        var piece = ""
        for character in self {
            if piece.displayWidth + character.displayWidth > width, !piece.isEmpty {
                let end = piece.lastIndex { "/_-:,;=".contains($0) }.map(piece.index(after:))
                let half = end.map { String(piece[..<$0]) } ?? ""
                let isHalf = half.displayWidth * 2 > width
                pieces.append(isHalf ? half : piece)
                piece = isHalf ? String(piece.dropFirst(half.count)) : ""
            }
            piece.append(character)
        }
        return pieces + [piece]
    }

    private var trimmedAtEnd: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

/// The parts of one line of text between which it may break.
private struct LineUnits {
    private(set) var units: [String] = []

    init(_ line: Substring) {
        let characters = Array(line)
        var start = 0
        for next in characters.indices.dropFirst() + [characters.count]
        where next == characters.count || Self.mayBreak(characters, before: next) {
            units.append(String(characters[start..<next]))
            start = next
        }
    }

    private static func mayBreak(_ text: [Character], before next: Int) -> Bool {
        let (left, right) = (text[next - 1], text[next])
        if left.opens || isInShortBrackets(text, next) { return false }
        // A mark that stands apart, `; level=5`, is kept from the beginning too; `./a` is a name.
        if left == " " ? right.endsPart : right.closes { return false }
        if right == " ", next + 1 < text.count, text[next + 1].endsPart { return false }
        if left == " " || right == " " { return !joinsNumber(text, around: next) }
        // A word, a number, `E232`, `lzgx:0007`; a mark inside a name holds it together.
        if !left.isWide && !right.isWide { return false }
        if left.binds || right.binds { return false }
        return !joinsNumber(text, around: next) && !isInFileName(text, next)
    }

    /// Whether a figure and its unit meet here, `22 年`, or the parts of a date, `2026年3月`.
    private static func joinsNumber(_ text: [Character], around next: Int) -> Bool {
        let before = text[..<next].last { $0 != " " }
        let after = text[next...].first { $0 != " " }
        guard let before, let after else { return false }
        if before.isDigit { return "年月日号时分岁级天条人项家个次名处行格字位元万亿份".contains(after) }
        return after.isDigit && "年月第".contains(before)
    }

    /// Whether the place is within brackets that hold a word or two, `（可多个）`.
    private static func isInShortBrackets(_ text: [Character], _ next: Int) -> Bool {
        let most = 8
        guard let open = text[max(0, next - most)..<next].lastIndex(where: \.opens),
            let close = text[next..<min(text.count, open + most)].firstIndex(where: \.shuts)
        else { return false }
        return close > open && !text[open..<next].contains(where: \.shuts)
    }

    /// Whether the stretch without blanks and marks around this place is the name of a file.
    private static func isInFileName(_ text: [Character], _ next: Int) -> Bool {
        let first = text[..<next].lastIndex { !$0.mayStandInFileName }.map { $0 + 1 } ?? 0
        let last = text[next...].firstIndex { !$0.mayStandInFileName } ?? text.count
        guard first < next, next < last else { return false }
        let name = text[first..<last]
        guard name.count <= 60 else { return false }
        if name.contains("/"), name.contains(where: { $0.isASCII && $0.isLetter }) { return true }
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
        let ending = name[(dot + 1)...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return (2...5).contains(ending.count) && ending.first?.isLetter == true
    }
}

/// The marks that decide where a line may end.
private enum Marks {
    static let opening = Set("（《〈「『【〔“‘([{<".unicodeScalars)
    static let closing = Set("，。、；：？！）》〉」』】〕”’…％%,.;:?!)]}>".unicodeScalars)
    static let shutting = Set("）》〉」』】〕”’)]}>".unicodeScalars)
    static let binding = Set("/:-_=·.@#&+~\\".unicodeScalars)
}

extension Character {
    fileprivate var isWide: Bool { displayWidth > 1 }

    fileprivate var isDigit: Bool { isASCII && isNumber }

    /// Whether the character is one of these marks; of those no scalar combines with another.
    private func isOne(of marks: Set<Unicode.Scalar>) -> Bool {
        let scalars = unicodeScalars
        guard let first = scalars.first, scalars.count == 1 else { return false }
        return marks.contains(first)
    }

    /// Whether no line ends with this mark.
    fileprivate var opens: Bool { isOne(of: Marks.opening) }

    /// Whether no line begins with this mark.
    fileprivate var closes: Bool { isOne(of: Marks.closing) }

    /// Whether the mark ends a part of a sentence even after a blank.
    fileprivate var endsPart: Bool { closes && !binds && self != "%" }

    /// Whether the mark ends what an opening one began.
    fileprivate var shuts: Bool { isOne(of: Marks.shutting) }

    /// Whether the mark holds what stands on its sides together, `2026-01`, `手工/名册`.
    fileprivate var binds: Bool { isOne(of: Marks.binding) }

    fileprivate var mayStandInFileName: Bool {
        self != " " && (!opens && !closes || ".:".contains(self)) && !"|→".contains(self)
    }
}
