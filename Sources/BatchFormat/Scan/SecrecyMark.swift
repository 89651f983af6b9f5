import Pool

extension String {
    /// Whether a mark of secrecy stands in the text: 机密★10年 (GB/T 9704-2012, 7.2.2), 秘密级,
    /// 密级：机密, 【机密】, whatever is not seen between its characters or is set upon them.
    ///
    /// 密级：公开 is none, 秘密级别 speaks of levels only, and 秘密级信息系统集成 is what firms are
    /// qualified for. Lines with 密 are never plain, so
    /// that no mark is overlooked.
    package var bearsSecrecyMark: Bool {
        guard unicodeScalars.contains("密") else { return false }
        let text = String(
            String.UnicodeScalarView(
                unicodeScalars.filter { !$0.isBlank && !$0.isUnseen && !$0.isSetUpon }))
        return Self.secretLevels.contains { level in
            text.ranges(of: level).contains { range in
                Self.isMark(text[range.upperBound...].unicodeScalars)
                    || ["密级：", "密级:", "密級：", "密級:"].contains {
                        text[..<range.lowerBound].hasSuffix($0)
                    }
                    || text[..<range.lowerBound].hasSuffix("【")
                        && text[range.upperBound...].hasPrefix("】")
            }
        }
    }

    private static let secretLevels = ["绝密", "机密", "秘密", "絕密", "機密", "祕密"]

    /// Whether what follows the level makes a mark of it.
    private static func isMark(_ rest: Substring.UnicodeScalarView) -> Bool {
        switch rest.first {
        case "★", "☆", "⭐", "✩", "✭", "✮", "✯", "⋆", "＊": true
        // An asterisk is also what texts are decorated with.
        case "*": rest.dropFirst().first.map(\.isDigit) ?? true
        case "级", "級":
            !["别", "別"].contains(rest.dropFirst().first)
                && !Substring(rest.dropFirst()).hasPrefix("信息系统集成")
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// Whether the character is an accent or a frame upon the one before it.
    fileprivate var isSetUpon: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }
}
