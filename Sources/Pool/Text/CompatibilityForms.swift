extension Unicode.Scalar {
    /// The character of which this is another form, or the scalar itself.
    ///
    /// PDFs leave radicals (U+2E80 to U+2FD5) where characters are meant, old encodings
    /// compatibility ideographs. They look alike, and are other text to every comparison.
    package var unified: Unicode.Scalar {
        switch value {
        case 0x2E80...0x2EF3: Self.radicals[Int(value - 0x2E80)]
        case 0x2F00...0x2FD5, 0xF900...0xFAFF, 0x2F800...0x2FA1D:
            String(self).compatible.unicodeScalars.first ?? self
        default: self
        }
    }

    /// The characters for the radicals from U+2E80 on (Equivalent_Unified_Ideograph of Unicode
    /// 15); two of these have none.
    private static let radicals: [Unicode.Scalar] = Array(
        """
        ⺀厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日\
        月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂\
        肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝\
        雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟
        """.unicodeScalars)
}

extension String {
    /// The text with characters for radicals and compatibility ideographs.
    package var unified: String {
        guard utf8.contains(where: { $0 == 0xE2 || $0 == 0xEF || $0 >= 0xF0 }) else { return self }
        return String(UnicodeScalarView(unicodeScalars.map(\.unified)))
    }
}
