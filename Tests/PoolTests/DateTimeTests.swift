import Pool
import Testing

@Suite struct DateTimeTests {
    @Test(arguments: [
        ("2026-04-02T09:30:00+08:00", 1_775_093_400), ("1970-01-01T00:00:00Z", 0),
        ("1969-12-31T23:59:59Z", -1), ("2026-04-02T01:30:00-03:30", 1_775_106_000),
    ])
    func keepsTheMomentAndItsOffset(text: String, seconds: Int) throws {
        let reading = try DateTime.read(text)
        #expect(reading.notes.isEmpty)
        #expect(reading.value.text == text)
        #expect(reading.value.secondsSinceEpoch == seconds)
        #expect(
            DateTime(
                secondsSinceEpoch: seconds, offsetMinutes: reading.value.offsetMinutes)
                == reading.value)
    }

    @Test(arguments: [
        ("2026-04-02", "2026-04-02T00:00:00+08:00"),
        ("2026-04-02 09:30", "2026-04-02T09:30:00+08:00"),
        ("2026/4/2 9:30:05", "2026-04-02T09:30:05+08:00"),
        ("2026-04-02t09:30:00z", "2026-04-02T09:30:00Z"),
        ("2026-04-02T09:30:00+00:00", "2026-04-02T09:30:00Z"),
        ("2026-04-02T09:30:00.125+08:00", "2026-04-02T09:30:00+08:00"),
        ("２０２６－０４－０２　０９：３０", "2026-04-02T09:30:00+08:00"),
    ])
    func readsLessExactForms(text: String, canonical: String) throws {
        let reading = try DateTime.read(text)
        #expect(reading.value.text == canonical)
        #expect(reading.notes == [ValueNote(.dateForm, [.value: canonical])])
        #expect(try DateTime.read(canonical).notes.isEmpty)
    }

    @Test(arguments: [
        "", "2026-04", "2026-04-31T09:30:00Z", "2026-04-02T24:00:00Z", "2026-04-02T09:60:00Z",
        "2026-04-02T09:30:60Z", "2026-04-02T09Z", "2026-04-02T09:30:00+8", "2026-04-02T",
        "2026-04-02T09:30:00+24:00", "2026-04-02T09:30:00 +08:00", "2026-04-02T09:30:00.x",
    ])
    func refusesOthers(text: String) {
        let fault = #expect(throws: ValueFault.self) { try DateTime.read(text) }
        #expect(fault?.code == .dateInvalid)
    }

    @Test func comparesMoments() throws {
        let china = try DateTime.read("2026-04-02T09:30:00+08:00").value
        let later = try DateTime.read("2026-04-02T01:30:01Z").value
        #expect(china < later)
    }
}
