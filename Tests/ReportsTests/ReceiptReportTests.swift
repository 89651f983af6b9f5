import BatchFormat
import Foundation
import Pool
import TestSupport
import Testing
import Words

@testable import Reports

@Suite struct ReceiptReportTests {
    /// Twelve past ten on the third of April by the clock of the place, as a receipt keeps it.
    private static let appliedAt =
        DateComponents(
            calendar: .current, year: 2026, month: 4, day: 3, hour: 10, minute: 12, second: 7
        ).date?.ISO8601Format() ?? ""

    private func receipt(_ result: String, rejected: Int, language: Language) -> Receipt {
        var receipt = Receipt(
            batch: "lzgx-2026q1-04", result: result,
            counts: [
                "Received": 212, "Created": 187, "Updated": 9, "Unchanged": 14, "Deleted": 0,
                "Merged": 0, "Rejected": rejected,
            ], preview: "5d0c1e77a2f0", appliedAt: Self.appliedAt)
        receipt.source = "lzgx"
        receipt.sourceName = "示例高新区"
        receipt.file = "2026/名册.rec"
        receipt.hash = String(repeating: "0f", count: 32)
        receipt.revision = 7
        receipt.operatorName = "李某"
        let display = Display(language: language) { _, field, _ in field }
        receipt.issues = [
            Diagnostic(
                .dateLostZero, at: Place(file: "名册.rec", line: 18, column: 8),
                [.value: "1975.1", .year: "1975", .field: "Birth"],
                record: RecordName(kind: "Talent", key: "0007"), field: "Birth"),
            Diagnostic(
                .tagNew, at: Place(file: "名册.rec", line: 30), [.value: "甲法"],
                record: RecordName(kind: "Talent", key: "0008"), field: "Skill"),
            Diagnostic(
                .tagNew, at: Place(file: "名册.rec", line: 40), [.value: "乙法"],
                record: RecordName(kind: "Talent", key: "0009"), field: "Skill"),
            Diagnostic(
                .samePerson, at: Place(file: "名册.rec", line: 50),
                [.key: "bygx:7", .unit: "bygx", .name: "bygx:7"],
                record: RecordName(kind: "Talent", key: "0010"), field: "Id"),
        ].map { Receipt.Issue($0, display) }
        receipt.missing = [.init(key: "lzgx:0002", title: "周远")]
        return receipt
    }

    @Test(arguments: [Language.chinese, .english])
    func isAPageAsKept(language: Language) throws {
        let receipt = receipt("partial", rejected: 2, language: language)
        let document = ReceiptReport(receipt, undoneBy: "undo-1", language: language).document
        let code = language == .chinese ? "zh" : "en"
        try expectGolden(document.text(TextStyle(width: 100)), "receipt.\(code).txt")
        if language == .chinese { try expectGolden(document.html(), "receipt.zh.html") }
    }

    @Test(
        arguments: [
            ("partial", 2, "收到212条：新增187、变更9、无变化14、退回2；请于____年__月__日前补正。"),
            ("accepted", 0, "收到212条：新增187、变更9、无变化14，全部入库，无须补正。"),
            ("rejected", 2, "收到212条，其中2条有错误，全部未入库；请于____年__月__日前补正。"),
            ("rejected", 0, "收到文件，有错误，全部未入库；请于____年__月__日前补正。"),
        ])
    func opensWithWhatBecameOfTheBatch(result: String, rejected: Int, lead: String) {
        var receipt = receipt(result, rejected: rejected, language: .chinese)
        if result == "accepted" { receipt.issues.removeFirst() }
        #expect(ReceiptReport(receipt, language: .chinese).lead.first == lead)
    }

    /// An office is never told whom others report.
    @Test func namesNobodyOfAnotherOffice() {
        let receipt = receipt("accepted", rejected: 0, language: .chinese)
        let text = ReceiptReport(receipt, language: .chinese).document.text()
        #expect(!text.contains("bygx") && text.contains("由主管部门核实"))
    }
}
