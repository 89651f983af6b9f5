import RecText
import TestSupport
import Testing

/// What is read of rec syntax, and that it is what was written.
struct RecTextTests {
    @Test func readsRecordsBetweenBlankLines() {
        let document = RecDocument("%rec: Ack\n\nA: 1\nB: 2\n\n\n# note\nA: 3\n")
        #expect(
            document.records.map(\.fields) == [
                [RecField("A", "1", line: 3), RecField("B", "2", line: 4)],
                [RecField("A", "3", line: 8)],
            ])
        #expect(document.strayLines.isEmpty)
    }

    /// As GNU recutils read them: one blank or tab after the colon and after `+` is no part of the value.
    @Test(
        arguments: [
            ("A: b", "b"), ("A:b", "b"), ("A:\tb", "b"), ("A:  b", " b"), ("A:", ""), ("A: ", ""),
            ("A: b\n+ c", "b\nc"), ("A: b\n+c", "b\nc"), ("A: b\n+\tc", "b\nc"),
            ("A: b\n+\n+  c", "b\n\n c"), ("A: b \\\nc", "b c"), ("A: b\\\nc\\\nd", "bcd"),
            ("A: b\n# c\n+ d", "b\nd"), ("A: b: c", "b: c"), ("A： b", "b"), ("A：b", "b"),
            ("\u{FEFF}A: b", "b"), ("A: b\r\n+ c\r\n", "b\nc"), ("A: \u{301}b", "\u{301}b"),
        ])
    func readsAValue(text: String, value: String) {
        #expect(RecDocument(text).records.map { $0.all("A") } == [[value]])
    }

    /// A backslash that ends a value as it was written does not swallow the next field.
    @Test(arguments: ["B: c", "+ c", "# c", ""])
    func joinsOnlyWhatCanBeNothingElse(next: String) {
        let record = RecDocument("A: b\\\n\(next)\n").records.first
        #expect(record?["A"]?.hasPrefix("b\\") == true)
        #expect(record?["B"] == (next.hasPrefix("B") ? "c" : nil))
    }

    @Test func namesTheLinesThatAreNone() {
        let document = RecDocument("+ a\nA: 1\n  \nb c\n\n+ d\n")
        #expect(document.strayLines == [1, 4, 6])
        #expect(document.records.map { $0["A"] } == ["1"])
    }

    @Test func findsTheFirstValueOfAName() {
        let record = RecDocument("A: 1\nB: 2\nA: 3").records.first
        #expect(record?["A"] == "1")
        #expect(record?.all("A") == ["1", "3"])
        #expect(record?["C"] == nil)
    }

    @Test func readsWhatWasWritten() {
        var random = RandomSource(seed: 24)
        let pieces = [
            "a", "汉", " ", "\t", "\n", "+", "+ ", ":", "：", "#", "%", "\\", "\u{301}", "\u{FEFF}",
        ]
        for _ in 0..<2000 {
            let records = (0..<random.number(1...3)).map { _ in
                (0..<random.number(1...4)).map { number in
                    ("F_\(number)", random.text(of: pieces, most: 12))
                }
            }
            let text = records.map { $0.map(fieldText).joined() }.joined(separator: "\n")
            let read = RecDocument(text)
            #expect(read.strayLines.isEmpty)
            #expect(
                read.records.map { $0.fields.map { "\($0.name)=\($0.value)" } }
                    == records.map { $0.map { "\($0.0)=\($0.1)" } }, "\(text)")
        }
    }
}
