import Pool
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("张伟 E1", 7), ("，（Ａ", 6), ("é", 1), ("e\u{301}", 1), ("𠮷", 2),
        ("👩‍🔬", 2), ("🇨🇳", 2), ("ｶﾞ", 2), ("“·—①", 4), ("가", 2), ("か\u{3099}", 2), ("、。《》", 8),
        ("\u{3400}\u{9FFF}", 4), ("\u{200B}", 0), ("￥", 2),
        ("\u{2EBF0}\u{2EE5D}", 4),
    ])
    func countsTerminalColumns(text: String, width: Int) {
        #expect(text.displayWidth == width)
    }

    /// Text that is measured byte by byte must have the width that the library gives.
    @Test func agreesWithItselfOnEveryScalarOfTheFastPath() {
        for value in UInt32(0x20)...0xFFFF where value != 0x7F {
            guard let scalar = Unicode.Scalar(value),
                scalar.properties.generalCategory != .unassigned
            else { continue }
            let text = String(scalar)
            // U+200B is no part of the character and sends the text through the library.
            #expect((text + "\u{200B}").displayWidth == text.displayWidth, "U+\(value)")
        }
    }
}
