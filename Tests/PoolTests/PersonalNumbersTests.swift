import Pool
import Testing

/// Invented numbers of people in the forms in which they come.
@Suite struct PersonalNumbersTests {
    @Test(arguments: [
        ("出生年月“620102197501011234”不是有效日期", "出生年月“***34”不是有效日期"),
        ("62010219750101123X", "***3X"), ("换热器 ; tel=13911114444", "换热器 ; tel=***44"),
        ("8613911114444", "***44"), ("13911114444、13911115555", "***44、***55"),
        ("13911114444/13911115555", "***44/***55"), ("邮箱：lin＠example．org", "邮箱：***rg"),
        ("0931-8888017/8888018", "***17/8888018"), ("1990/13911114444", "1990/***44"),
        ("0931-1234567", "***67"), ("电话(0931)8888017转8001", "电话(***17转8001"),
        ("620102197501011234, 13911114444", "***34, ***44"), ("12345670", "***70"),
        ("证号H01234567", "证号***67"), ("邮箱lin@example.org。", "邮箱***rg。"),
        ("+1 650 253 0000", "***00"), ("2026-03-31 13911114444", "2026-03-31 ***44"),
    ])
    func areMasked(text: String, masked: String) { #expect(text.maskingPersonalNumbers == masked) }

    @Test(arguments: [
        "1975.13", "91620102MA71234567", "20260402093000", "12345678901", "2026-03-31 09:00",
        "123456789012345678", "lzgx-2026q1-03", "2019-05..2023-06", "2023-06-01 2025-06-30",
        "20260331", "30000000", "ZL202310123456.7", "GB/T 9704-2012", "2011—2023", "GF2026-00017",
        "a1389318765b", "id-0a13893187651c5e7f20", "www.example.org", "2026年3月31日、2026年4月1日",
        "1,389,318,765", "13,893,187,651",
        "d5d9b135-5522-4172-86f4-63e3a02ecd5d", "GB 1234567", "T 20231201",
        "b9fb1b14-1867-4994-9e47-4902b5ad8d8f",
        "85e17314-1460-48b6-96c0-e84d601588dc", "1200/3400",
        "2023/06/01", "620102/1975", "4501,0931",
        "3106·2030·1200", "2019/05/01,2020/06/01", "10_20_30_40_50", "0931/8888/0171",
    ])
    func leaveOtherNumbersAlone(text: String) { #expect(text.maskingPersonalNumbers == text) }

    @Test(arguments: [
        ("620102197506123012", PersonalNumber.Form.identity), ("620102750612301", .oldIdentity),
        ("6 2 0 1 0 2 1 9 7 5 0 6 1 2 3 0 1 2", .identity), ("620102 19750612 3012", .identity),
        ("６２０１０２１９７５０６１２３０１２", .identity), ("620102-19750612-3012", .identity),
        ("Tel138-9318-7651", .telephone), ("x620102 19750612 3012", .identity),
        ("013893187651", .telephone), ("620102/19750612/3012", .identity),
        ("620102_1975_0612_3012", .identity),
        ("620102·19750612·3012", .identity), ("620102,19750612,3012", .identity),
        ("620102、750612、301", .oldIdentity), ("138/9318/7651", .telephone),
        ("138·9318·7651", .telephone), ("138_9318_7651", .telephone),
        ("620102\u{A0}19750612\u{A0}3012", .identity), ("62010219750612105ⅹ", .identity),
        ("6201021975\u{200B}06123012", .identity),
        ("\u{202D}620102197506123012\u{202C}", .identity),
        ("620102197506123013", .brokenIdentity), ("62010219750612301", .brokenIdentity),
        ("911156198001010016", .identity), ("138 9318 7651", .telephone),
        ("+86 138-9318-7651", .telephone), ("008613893187651", .telephone),
        ("0086 931 8888017", .telephone), ("138.9318.7651", .telephone),
        ("０９３１－８８８８０１７", .telephone), ("09318888017", .telephone),
        ("400-800-1234", .telephone), ("+852 9123 4567", .telephone), ("0912345678", .telephone),
        ("M0123456789", .permit), ("C12345678", .permit), ("USA123456789012", .permit),
        ("E12345678", .passport), ("EA 1234567", .passport), ("e 12345678", .passport),
        ("6201021975061230121", .brokenIdentity), ("ea1234567", .passport),
        ("9123 4567", .doubtful),
        ("A20230001", .doubtful),
    ])
    func areKnownByTheirForms(text: String, form: PersonalNumber.Form) {
        #expect("号码：\(text)。".personalNumbers.map(\.form) == [form])
    }

    @Test func areNoSoundCreditCodes() {
        // Region 10 20, day 04 01: it could be an identity number by its digits alone.
        #expect("91620102200401123X".personalNumbers.isEmpty)
    }

    @Test(arguments: [
        ("620102197506123012", "620102197506123012"), ("620102750612301", "620102197506123012"),
        ("62010219750612105x", "62010219750612105X"), ("p-620102197506123012", nil),
        ("0012", nil), ("13893187651", nil),
    ])
    func areKeysOnlyAsAWhole(text: String, number: String?) {
        #expect(text.asIdentityNumber == number)
    }

    @Test func keysOfEmployeesStay() {
        #expect("lzjc:20181234".maskingCertainNumbers == "lzjc:20181234")
        #expect("lzjc:13893187651".maskingCertainNumbers == "lzjc:***51")
    }

    @Test func areInNoFinding() {
        let place = Place(file: "a.rec", line: 7, excerpt: "Birth: 620102197501011234")
        var list = DiagnosticList()
        list.append(
            Diagnostic(
                .dateInvalid, at: place, [.value: "620102197501011234"],
                record: RecordName(kind: "Talent", key: "13911114444"), field: "电话13911114444"))
        #expect(list.kept.map(\.parameters) == [[.value: "***34"]])
        #expect(list.kept.map(\.place.excerpt) == [nil])
        #expect(list.kept.map(\.record?.key) == ["***44"])
        #expect(list.kept.map(\.field) == ["电话***44"])
    }
}
