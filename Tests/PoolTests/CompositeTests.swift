import Pool
import Testing

struct CompositeTests {
    /// A backslash escapes `;` and itself, and is not lost before anything else.
    @Test(
        arguments: [
            (#"a\;b"#, "a;b"), (#"a\\b"#, #"a\b"#), (#"C:\x"#, #"C:\x"#), (#"\"#, #"\"#),
            (#"\\;"#, #"\;"#), (#"a\\\x"#, #"a\\x"#),
        ])
    func keepsWhatIsNotEscaped(text: String, value: String) {
        #expect(Composite.unescape(text) == value)
    }

    @Test func readsWhatItWrote() {
        let composite = Composite(head: #"a;\b"#, parameters: [("doc", #"\;"#), ("year", "2020")])
        #expect(composite.text == #"a\;\\b ; doc=\\\; ; year=2020"#)
        #expect(Composite(composite.text) == composite)
    }
}
