import Archives
import Testing

@testable import Letters

@Suite struct LetterKindTests {
    @Test(arguments: LetterKind.allCases)
    func isATemplateThatCanBeFilled(kind: LetterKind) throws {
        let head = LetterHead(day: "2026年6月30日", year: 2026, answerDay: "2026年7月15日")
        let template = try LetterTemplate(kind.template)
        #expect(kind.template == kind.template)
        let text = try part("word/document.xml", of: template.filled(with: LetterText(head.values)))
        for word in ["2026年6月30日", "＿＿＿〔2026〕＿＿号", "＿＿＿＿＿＿"] {
            #expect(text.contains(word), "\(word)")
        }
    }

    /// A4 with 37 mm above, 28 mm at the binding, and a text of 156 by 225 mm.
    @Test func keepsToThePaperOfOffices() throws {
        let text = try part("word/document.xml", of: LetterKind.inquiry.template)
        #expect(text.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
        let numbers = try #require(
            text.firstMatch(of: /w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/))
        let millimetres = [numbers.1, numbers.2, numbers.3, numbers.4].map {
            (Double($0) ?? 0) * 25.4 / 1440
        }
        for (found, wanted) in zip(millimetres, [37, 26, 35, 28] as [Double]) {
            #expect(abs(found - wanted) < 0.1, "\(found) \(wanted)")
        }
    }

    @Test func usesTheWidthOfItsTables() {
        for body in [LetterKind.inquiryBody, LetterKind.feedbackBody, LetterKind.receiptBody] {
            let widths = body.matches(of: /gridCol w:w="(\d+)"/).compactMap { Int($0.1) }
            #expect(abs(widths.reduce(0, +) - PaperText.width * 1440 * 10 / 254) < widths.count)
        }
    }
}
