import Pool
import Testing

@Suite struct PhoneTests {
    @Test(arguments: [
        ("13800001234", Phone.Form.mobile, "138****1234"),
        ("0931-8888888", .landline, "0931-****88"), ("010-12345678", .landline, "010-****78"),
        ("0931-8888888-123", .landline, "0931-****23"), ("4008001234", .tollFree, "****34"),
        ("91234567", .local, "****67"), ("0912345678", .local, "****78"),
        ("+85291234567", .international, "+85****67"),
        ("+886912345678", .international, "+88****78"),
        ("+14155550123", .international, "+14****23"),
    ])
    func keepsAndMasksCanonicalNumbers(text: String, form: Phone.Form, masked: String) throws {
        let reading = try Phone.read(text)
        #expect(reading.notes.isEmpty)
        #expect(reading.value.text == text)
        #expect(reading.value.form == form)
        #expect(reading.value.masked == masked)
    }

    @Test(arguments: [
        ("+86 13900000002", "13900000002"), ("86-139-0000-0002", "13900000002"),
        ("8613900000002", "13900000002"), ("008613900000002", "13900000002"),
        ("１３９０００００００２", "13900000002"), ("139 0000 0002", "13900000002"),
        ("（0931）8888888", "0931-8888888"), ("09318888888", "0931-8888888"),
        ("0931 888 8888", "0931-8888888"), ("+86 931 8888888", "0931-8888888"),
        ("+86-10-12345678", "010-12345678"), ("01012345678", "010-12345678"),
        ("0931-8888888转123", "0931-8888888-123"), ("0931 8888888 分机 12", "0931-8888888-12"),
        ("0931 8888888 12", "0931-8888888-12"), ("400-800-1234", "4008001234"),
        ("+852 9123 4567", "+85291234567"), ("00886-912-345-678", "+886912345678"),
        ("+86 400 800 1234", "4008001234"),
    ])
    func normalisesTheUsualForms(text: String, canonical: String) throws {
        let reading = try Phone.read(text)
        #expect(reading.value.text == canonical)
        #expect(reading.notes == [ValueNote(.halfwidth, [.value: reading.value.masked])])
        #expect(try Phone.read(canonical).notes.isEmpty)
    }

    @Test(arguments: [
        "", "无", "1380000123", "138000012345", "12800001234", "8888888", "0931-888888",
        "1.38E+10", "13800001234/0931-8888888", "13800001234、13900000002", "138****1234",
        "0912 345 678",
        "+8613", "+852123", "0931-8888888-1234567", "转123", "+",
    ])
    func refusesOthersAndShowsTwoCharacters(text: String) {
        let fault = #expect(throws: ValueFault.self) { try Phone.read(text) }
        #expect(fault?.code == .phone)
        let shown = fault?.parameters[.value]?.replacing("*", with: "") ?? "???"
        #expect(shown.count <= 2)
    }
}
