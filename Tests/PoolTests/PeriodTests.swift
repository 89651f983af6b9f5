import Pool
import Testing

@Suite struct PeriodTests {
    @Test(arguments: ["2023-01..2025-12", "2023..", "..2025-12-31", "2023..2023"])
    func keepsCanonicalPeriods(text: String) throws {
        let reading = try Period.read(text)
        #expect(reading.notes.isEmpty)
        #expect(reading.value.text == text)
    }

    @Test(arguments: [
        ("2023.01..2025.12", "2023-01..2025-12"), ("2023年1月至2025年12月", "2023-01..2025-12"),
        ("2023.05-2025.12", "2023-05..2025-12"), ("2023-2025", "2023..2025"),
        ("2023/5/1—2025/5/1", "2023-05-01..2025-05-01"), ("2023-05~2025-05", "2023-05..2025-05"),
        ("2023-05 - 2025-05", "2023-05..2025-05"), ("2023.05—至今", "2023-05.."),
        ("2023.05至今", "2023-05.."), ("2023-05 .. 2025-05", "2023-05..2025-05"),
        ("2023.05-至今", "2023-05.."), ("2023-长期", "2023.."), ("２０２３．０５～２０２５．０５", "2023-05..2025-05"),
        ("2023-05-01至2025-05-01", "2023-05-01..2025-05-01"),
    ])
    func readsTheFormsInUse(text: String, canonical: String) throws {
        let reading = try Period.read(text)
        #expect(reading.value.text == canonical)
        #expect(reading.notes == [ValueNote(.dateForm, [.value: canonical])])
        #expect(try Period.read(canonical).notes.isEmpty)
    }

    @Test(arguments: [
        ("2025..2023", DiagnosticCode.periodOrder), ("2023-05-02..2023-05-01", .periodOrder),
        ("..", .dateInvalid), ("", .dateInvalid), ("2023", .dateInvalid), ("2023-05", .dateInvalid),
        ("2023..2025..2027", .dateInvalid), ("2023.13..2025", .dateInvalid),
        ("75.06..2025", .twoDigitYear), ("2023.1..2025", .dateLostZero),
    ])
    func refusesOthers(text: String, code: DiagnosticCode) {
        let fault = #expect(throws: ValueFault.self) { try Period.read(text) }
        #expect(fault?.code == code)
    }

    @Test func namesBothDatesInTheWrongOrder() {
        let fault = #expect(throws: ValueFault.self) { try Period.read("2025.06至2023") }
        #expect(fault?.parameters == [.value: "2025-06", .other: "2023"])
    }

    @Test func containsAndOverlapsToTheDay() throws {
        let period = try Period.read("2023-05..2025").value
        let open = try Period.read("2026..").value
        #expect(period.contains(try PartialDate.read("2025-12-31").value))
        #expect(period.contains(try PartialDate.read("2023-05").value))
        #expect(!period.contains(try PartialDate.read("2023").value))
        #expect(!period.overlaps(open))
        #expect(period.overlaps(try Period.read("..2023-05-01").value))
        #expect(open.contains(try PartialDate.read("2150").value))
    }
}
