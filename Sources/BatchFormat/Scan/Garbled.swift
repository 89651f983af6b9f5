extension String {
    /// A part that looks like text decoded in the wrong encoding.
    var garbledPart: String? {
        let scalars = unicodeScalars
        for index in scalars.indices {
            for part in Self.garbled[scalars[index], default: []]
            where scalars[index...].starts(with: part.unicodeScalars) {
                return part
            }
        }
        return latinRun
    }

    /// What frequent words become when UTF-8 is read as GBK, and what fills the gaps.
    ///
    /// By their first character, for long texts are searched.
    private static let garbled = Dictionary(
        grouping: [
            "锟斤拷", "烫烫烫", "鍏板", "鍏ㄥ", "鏈夐", "鐮旂", "鐢樿", "鏂版", "鍗曚", "鏉愭", "鍖栧", "鐧介",
            "鍖婚", "鍗氬", "鏁欐", "鎶€鏈", "鐨勭", "鏈哄", "鏅鸿",
        ],
        by: { $0.unicodeScalars.first ?? " " })

    /// Four or more signs of U+0080 to U+00FF in a row: no language writes so.
    ///
    /// Rows of no-break spaces, of middle dots or of ×, which stands for what is left out, are not
    /// meant. Chinese text turns into such a row when it is read as Latin-1.
    private var latinRun: String? {
        var run = UnicodeScalarView()
        for scalar in unicodeScalars {
            if 0x80...0xFF ~= scalar.value, !["\u{A0}", "·", "×"].contains(scalar) {
                run.append(scalar)
            } else if run.count < 4 {
                run.removeAll()
            } else {
                break
            }
        }
        return run.count < 4 ? nil : String(run)
    }
}
