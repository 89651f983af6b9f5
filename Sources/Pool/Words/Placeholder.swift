/// A word that people write where they have nothing to write: 无, —, N/A, 同上.
package enum Placeholder: Hashable, Sendable {
    /// There is none: 无, 没有.
    case none
    /// It is not known, or not filled in: 不详, /, N/A.
    case blank
    /// It is as in the row above: 同上, 〃.
    case ditto

    /// Reads a word; brackets, blanks, case, width and a full stop do not count.
    package init?(_ text: String) {
        guard text.utf8.span.mayBePlaceholder else { return nil }
        let word = text.nfkcFolded.withoutBrackets
        guard !word.isEmpty else { return nil }
        if let known = Self.words[word] {
            self = known
        } else if word.unicodeScalars.allSatisfy(Self.marks.contains) {
            self = .blank
        } else {
            return nil
        }
    }

    private static let words: [String: Placeholder] = {
        var words: [String: Placeholder] = [:]
        for word in wordsOfNone { words[word.nfkcFolded] = Placeholder.none }
        for word in wordsOfBlank { words[word.nfkcFolded] = .blank }
        for word in wordsOfDitto { words[word.nfkcFolded] = .ditto }
        return words
    }()

    private static let wordsOfNone = [
        "无", "没有", "没", "暂无", "无此项", "无职称", "无职务", "无学历", "无学位", "无特长", "无专长", "无荣誉", "无奖项",
        "无电话", "无手机", "无邮箱", "none", "nil",
    ]
    private static let wordsOfBlank = [
        "不详", "不明", "未知", "不清楚", "未填", "未填写", "空", "空白", "缺", "暂缺", "略", "待定", "待补", "待补充",
        "n/a", "n.a.", "#n/a", "null", "nan", "unknown",
    ]
    /// The double prime is two primes in the form in which words are compared.
    private static let wordsOfDitto = [
        "同上", "同前", "上同", "同上行", "同上一行", "〃", "々", "″", "〞", "\"", "”", "''", "ditto",
    ]

    /// Signs that say nothing by themselves.
    private static let marks = Set("-–—―−‐‑/\\*_.。…·、,?~()[]".unicodeScalars)
}

extension Span<UInt8> {
    /// Whether the text may be such a word, told from its length and its first character.
    package var mayBePlaceholder: Bool {
        guard 1...24 ~= count else { return false }
        switch self[0] {
        case 0..<0x80:
            let isWord = self[0].isLetter || self[0].isDigit
            return !isWord || count <= 8 && "nNdDuU".utf8.contains(self[0])
        case 0xE2...0xEF where count >= 3:
            let value =
                UInt32(self[0] & 0x0F) << 12 | UInt32(self[1] & 0x3F) << 6 | UInt32(self[2] & 0x3F)
            return Self.beginsPlaceholder(value)
        // The middle dot.
        default: return self[0] == 0xC2
        }
    }

    private static func beginsPlaceholder(_ value: UInt32) -> Bool {
        switch Unicode.Scalar(value) {
        case "无", "没", "暂", "不", "未", "空", "缺", "略", "待", "同", "上", "否": true
        default:
            0x2010...0x203F ~= value || 0x3000...0x301F ~= value || 0xFF00...0xFF5E ~= value
                || value == 0x2212
        }
    }
}

extension String {
    /// The text without the brackets round it and a full stop at its end.
    fileprivate var withoutBrackets: String {
        var text = self[...]
        for (open, close) in [("(", ")"), ("[", "]"), ("【", "】"), ("〔", "〕")]
        where text.count > 2 && text.hasPrefix(open) && text.hasSuffix(close) {
            text = text.dropFirst().dropLast()
        }
        return text.count > 1 && text.hasSuffix("。") ? String(text.dropLast()) : String(text)
    }
}
