import Pool
import Testing
import Words

@Suite struct WordingExcerptTests {
    private static let long = String(repeating: "长期从事薄膜与表面工程研究，", count: 40)

    private func excerpt(_ line: String, column: Int, length: Int) -> [String] {
        let place = Place(
            file: "a.rec", line: 7, column: column, excerpt: line, length: length)
        let text = Display.sample(.chinese).text(of: Diagnostic(.mojibake, at: place))
        return text.split(separator: "\n")[1...2].map(String.init)
    }

    @Test(arguments: [1, 2, 50, 120, 280, 559, 560, 561], [1, 5, 90, 600])
    func fitsTheTerminal(column: Int, length: Int) {
        let lines = excerpt(Self.long, column: column, length: length)
        #expect(lines.allSatisfy { $0.displayWidth <= 100 })
        #expect(lines[1].hasSuffix("^"))
    }

    @Test func cutsAfterThePlaceAtTheStart() {
        let lines = excerpt(Self.long, column: 3, length: 2)
        #expect(
            lines == [
                "    7 | 长期从事薄膜与表面工程研究，长期从事薄膜与表面工程研究，长期从事薄膜与表面工程研究，长期从…",
                "      |     ^^^^",
            ])
    }

    @Test func cutsOnBothSidesInTheMiddle() {
        let lines = excerpt(Self.long, column: 285, length: 4)
        #expect(
            lines == [
                "    7 | …事薄膜与表面工程研究，长期从事薄膜与表面工程研究，长期从事薄膜与表面工程研究，长期从事薄膜…",
                "      |                                ^^^^^^^^",
            ])
    }

    @Test func cutsBeforeThePlaceAtTheEnd() {
        let lines = excerpt(Self.long + "\\", column: 561, length: 1)
        #expect(
            lines == [
                "    7 | …究，长期从事薄膜与表面工程研究，长期从事薄膜与表面工程研究，长期从事薄膜与表面工程研究，\\",
                "      | " + String(repeating: " ", count: 89) + "^",
            ])
    }

    @Test func keepsALineThatFits() {
        let line = String(repeating: "膜", count: 46)
        #expect(excerpt(line, column: 46, length: 1)[0] == "    7 | \(line)")
    }

    @Test func marksAsMuchAsIsShownOfALongPlace() {
        let lines = excerpt(String(repeating: "a", count: 300), column: 1, length: 300)
        #expect(
            lines == [
                "    7 | \(String(repeating: "a", count: 90))…",
                "      | \(String(repeating: "^", count: 90))",
            ])
    }
}
