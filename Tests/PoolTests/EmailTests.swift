import Pool
import Testing

@Suite struct EmailTests {
    @Test(arguments: ["zhou@example.org", "A.b+c@mail.example.edu.cn", "x_1@126.com", "1@b-c.cn"])
    func keepsAddresses(text: String) throws {
        let reading = try Email.read(text)
        #expect(reading.notes.isEmpty)
        #expect(reading.value.text == text)
    }

    @Test(arguments: [
        ("Zhou@Example.ORG", "Zhou@example.org"), ("ｚｈｏｕ＠example.org", "zhou@example.org"),
        (" zhou @example.org ", "zhou@example.org"),
        ("mailto:zhou@example.org", "zhou@example.org"),
    ])
    func normalisesWidthBlanksAndDomain(text: String, canonical: String) throws {
        let reading = try Email.read(text)
        #expect(reading.value.text == canonical)
        #expect(reading.notes == [ValueNote(.halfwidth, [.value: reading.value.masked])])
        #expect(try Email.read(canonical).notes.isEmpty)
    }

    @Test(arguments: [
        "", "zhou", "@example.org", "zhou@", "zhou@example", "zhou@@example.org",
        "a..b@example.org",
        ".a@example.org", "a.@example.org", "zhou@-example.org", "zhou@example..org",
        "zhou@example.org.", "周@example.org", "a@b.c", "a@1.2.3.4", "a@b.org,c@d.org",
        "zhou@example。org",
    ])
    func refusesOthers(text: String) {
        let fault = #expect(throws: ValueFault.self) { try Email.read(text) }
        #expect(fault?.code == .email)
    }

    @Test func masksTheNameInTheAddress() throws {
        #expect(try Email.read("zhou@example.org").value.masked == "z***@example.org")
    }
}
