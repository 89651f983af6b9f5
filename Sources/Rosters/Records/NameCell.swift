import Pool

/// The name of a person, and what people write into its cell besides: `1.陈测十`, `褚测甲*`,
/// `周测五(女)(回)`, `李测一教授`.
struct NameCell {
    private(set) var name: String
    /// What words beside the name say, each with the field that it is of; `nil` where it is of none.
    private(set) var words: [(text: String, field: Field?)] = []
    /// Whether a number or a sign stood beside the name.
    private(set) var isMarked = false

    init(_ text: String) {
        name = text
        // Hardly anything besides can stand in so few characters.
        guard !text.isShortHan else { return }
        dropCount()
        while dropSign() || takeRemark() {}
        takeTitle()
    }

    /// Whether nothing but a name stands in the cell.
    var isPlain: Bool { words.isEmpty && !isMarked }

    /// Drops the number that counts the person.
    private mutating func dropCount() {
        // A pattern is dear where hardly a name has a number before it.
        guard name.first?.isLetter == false else { return }
        let count = /^\s*(?:[(（]\d{1,4}[)）]|\d{1,4}\s*[.．、)）:：]|[①-⑳])\s*(?=\p{Han}|\p{Alphabetic})/
        guard let found = name.prefixMatch(of: count) else { return }
        name.removeSubrange(found.range)
        isMarked = true
    }

    /// Drops a sign before or behind the name that refers to a note.
    private mutating func dropSign() -> Bool {
        let plain = name.drop { Self.signs.contains($0) || $0.isWhitespace }
        guard !plain.isEmpty else { return false }
        let end = plain.lastIndex { !Self.signs.contains($0) && !$0.isWhitespace }
        let kept = end.map { plain[...$0] } ?? plain
        guard kept.endIndex < name.endIndex || kept.startIndex > name.startIndex else {
            return false
        }
        isMarked = isMarked || name.contains { Self.signs.contains($0) }
        name = String(kept)
        return true
    }

    /// Takes the last brackets off if they say something of the person.
    private mutating func takeRemark() -> Bool {
        guard let last = name.last, "）)】]".contains(last),
            let open = name.lastIndex(where: { "（(【[".contains($0) }), open > name.startIndex
        else { return false }
        let remark = String(name[name.index(after: open)...].dropLast()).trimmed
        guard let pieces = PersonRemark.pieces(of: remark) else { return false }
        words += pieces
        name = String(name[..<open])
        return true
    }

    /// Takes what a person is addressed by off a name that is evident without it.
    private mutating func takeTitle() {
        guard name.count > 3 else { return }
        let title =
            ProfessionalTitle(in: name).flatMap { title in
                title.tail.isEmpty ? name[title.head.endIndex...] : nil
            } ?? PersonRemark.addresses.first(where: name.hasSuffix).map { name.suffix($0.count) }
        guard let title, String(name[..<title.startIndex]).isFullName else { return }
        let isTitle = ProfessionalTitle(in: String(title)) != nil
        words.append((String(title), isTitle ? Talent.title.field : nil))
        name = String(name[..<title.startIndex])
    }

    private static let signs: Set<Character> = [
        "*", "＊", "★", "☆", "▲", "△", "●", "○", "◆", "◇", "■", "□", "※", "#", "＃", "√",
    ]
}

extension String {
    /// Whether it is three Han characters or fewer.
    fileprivate var isShortHan: Bool {
        let scalars = unicodeScalars
        return utf8.count <= 12 && scalars.count <= 3 && scalars.allSatisfy(\.isHan)
    }

    /// Whether a text is the whole name of a person, and not a family name alone.
    fileprivate var isFullName: Bool { isEvidentName && !isDoubleFamilyName }
}
