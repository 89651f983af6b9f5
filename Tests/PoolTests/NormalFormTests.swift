import Pool
import Testing

@Suite struct NormalFormTests {
    @Test(arguments: [
        ("", ""), ("Birth", "birth"), ("出生年月", "出生年月"), ("出生 年月", "出生年月"),
        ("ＢＩＲＴＨ　１", "birth1"), ("E-mail", "e-mail"), ("（必填）", "(必填)"), ("Straße", "strasse"),
        ("ﬁeld", "field"), ("①", "1"), ("㎡", "m2"), ("ｶﾞ", "ガ"), ("é", "é"), ("e\u{301}", "é"),
        ("\u{F900}", "豈"), ("a\u{200B}b", "ab"), ("工　程\n师", "工程师"), ("Σ", "σ"), ("·", "·"),
    ])
    func foldsLabels(text: String, folded: String) {
        #expect(text.nfkcFolded.isIdentical(to: folded))
        #expect(folded.nfkcFolded.isIdentical(to: folded))
    }

    @Test(arguments: [
        ("张伟", "张伟"), ("e\u{301}", "é"), ("\u{F900}", "豈"), ("\u{2126}", "Ω"), ("Ａ", "Ａ"),
        ("“—…”、。", "“—…”、。"), ("\u{2000}", "\u{2002}"), ("か\u{3099}", "が"), ("①", "①"),
        ("\u{1100}\u{1161}", "가"), ("a\u{323}\u{307}", "ạ\u{307}"), ("a\u{307}\u{323}", "ạ\u{307}"),
    ])
    func composes(text: String, composed: String) {
        #expect(text.nfc.isIdentical(to: composed))
    }

    /// The texts that need no library must be those that the library leaves alone.
    @Test func agreesWithItselfOnEveryScalarOfTheFastPaths() {
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value),
                scalar.properties.generalCategory != .unassigned
            else { continue }
            let text = String(scalar)
            // A combining mark at the end sends the same text through the library.
            let mark = "\u{20DD}"
            #expect((text + mark).nfc.isIdentical(to: text.nfc + mark), "U+\(value)")
            #expect((text + mark).nfkcFolded.isIdentical(to: text.nfkcFolded + mark), "U+\(value)")
        }
    }

    @Test(arguments: [
        ("ＡＢ１２：（）　", "AB12:() "), ("张伟、。", "张伟、。"), ("plain", "plain"), ("｡ﾊ￥", "｡ﾊ￥"),
    ])
    func narrowsFullWidthForms(text: String, narrow: String) {
        #expect(text.halfWidth.isIdentical(to: narrow))
    }

    @Test(arguments: [
        ("  a b　", "a b", "ab"), ("", "", ""), (" ", "", ""), ("张\u{A0}伟", "张\u{A0}伟", "张伟"),
    ])
    func trims(text: String, trimmed: String, dense: String) {
        #expect(text.trimmed == trimmed)
        #expect(text.withoutBlanks == dense)
    }
}
