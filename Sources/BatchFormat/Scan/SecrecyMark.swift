extension String {
    /// Whether a mark of secrecy stands in the text: 机密★10年 (GB/T 9704-2012, 7.2.2), 秘密级,
    /// 密级：机密.
    ///
    /// 密级：公开 is none, and 秘密级别 speaks of levels only. Lines with 密 are never plain, so
    /// that no mark is overlooked.
    var bearsSecrecyMark: Bool {
        guard unicodeScalars.contains("密") else { return false }
        let text = String(unicodeScalars.filter { !$0.properties.isWhitespace })
        return ["绝密", "机密", "秘密"].contains { level in
            text.contains("\(level)★") || text.contains("密级：\(level)")
                || text.contains("密级:\(level)")
                || text.ranges(of: "\(level)级").contains { range in
                    !text[range.upperBound...].hasPrefix("别")
                }
        }
    }
}
