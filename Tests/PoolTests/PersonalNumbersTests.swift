import Pool
import Testing

@Suite struct PersonalNumbersTests {
    @Test(arguments: [
        ("出生年月“620102197501011234”不是有效日期", "出生年月“***34”不是有效日期"),
        ("62010219750101123X", "***3X"), ("换热器 ; tel=13911114444", "换热器 ; tel=***44"),
        ("8613911114444", "***44"), ("13911114444、13911115555", "***44、***55"),
    ])
    func areMasked(text: String, masked: String) { #expect(text.maskingPersonalNumbers == masked) }

    @Test(arguments: [
        "1975.13", "91620102MA71234567", "20260402093000", "12345678901", "0931-1234567",
        "123456789012345678", "lzgx-2026q1-03",
    ])
    func leaveOtherNumbersAlone(text: String) { #expect(text.maskingPersonalNumbers == text) }

    @Test func areInNoFinding() {
        let place = Place(file: "a.rec", line: 7, excerpt: "Birth: 620102197501011234")
        var list = DiagnosticList()
        list.append(
            Diagnostic(
                .dateInvalid, at: place, [.value: "620102197501011234"],
                record: RecordName(kind: "Talent", key: "13911114444")))
        #expect(list.kept.map(\.parameters) == [[.value: "***34"]])
        #expect(list.kept.map(\.place.excerpt) == [nil])
        #expect(list.kept.map(\.record?.key) == ["***44"])
    }
}
