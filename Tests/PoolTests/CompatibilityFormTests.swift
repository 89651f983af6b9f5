import Pool
import Testing

@Suite struct CompatibilityFormTests {
    @Test(arguments: [
        ("⾼⼦", "高子"), ("⻓城", "长城"), ("⾛⻢", "走马"), ("⻋⻔", "车门"), ("\u{F9FF}\u{F98E}", "刺年"),
        ("\u{2F801}", "丸"), ("高子", "高子"), ("⺀", "⺀"), ("é－１", "é－１"), ("\u{FA0E}", "\u{FA0E}"),
    ])
    func becomeTheCharacter(text: String, plain: String) {
        #expect(text.unified.unicodeScalars.elementsEqual(plain.unicodeScalars))
        #expect(text.nfkcFolded == plain.nfkcFolded)
    }
}
