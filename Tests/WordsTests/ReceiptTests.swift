import BatchFormat
import Pool
import Testing
import Words

struct ReceiptTests {
    private var receipt: Receipt {
        var receipt = Receipt(
            batch: "lzgx-2026q1-04", result: "partial",
            counts: Dictionary(uniqueKeysWithValues: Receipt.countNames.map { ($0, $0.count) }),
            preview: "5d0c1e77a2f0", appliedAt: "2026-04-03T10:12:07+08:00")
        receipt.source = "lzgx"
        receipt.sourceName = "示例高新区"
        receipt.file = "名册 ; 甲.rec"
        receipt.asOf = "2026-03-31"
        receipt.hash = String(repeating: "0f", count: 32)
        receipt.revision = 7
        receipt.operatorName = "李某"
        receipt.undo = "rencai undo lzgx-2026q1-04"
        receipt.missing = [.init(key: "lzgx:0007", title: "林若溪"), .init(key: "lzgx:8", title: "")]
        let display = Display(language: .chinese) { _, field, _ in field }
        receipt.issues = [
            Receipt.Issue(
                Diagnostic(
                    .dateLostZero, at: Place(file: "名册 ; 甲.rec", line: 18, column: 8),
                    [.value: "1975.1", .year: "1975"],
                    record: RecordName(kind: "Talent", key: "0007"), field: "Birth"), display),
            Receipt.Issue(
                Diagnostic(.gap, at: Place(file: "名册 ; 甲.rec"), [.key: "甲\n乙"]), display),
        ]
        return receipt
    }

    @Test func readsWhatItWrote() throws {
        let read = try #require(Receipt(receipt.text))
        #expect(read == receipt)
        #expect(read.text == receipt.text)
    }

    @Test(arguments: ["", "Batch: a\nFormat: tpb/1\n", "%rec: Ack\n\nAck: a\n"])
    func isNoneOfOtherTexts(text: String) {
        #expect(Receipt(text) == nil)
    }
}
