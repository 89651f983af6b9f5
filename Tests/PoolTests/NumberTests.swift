import Pool
import Testing

@Suite struct NumberTests {
    @Test(arguments: [
        ("0", 0, 0), ("12", 12, 0), ("0.95", 95, 2), ("99.5", 995, 1), ("1200", 1200, 0),
    ])
    func keepsCanonicalNumbersExactly(text: String, units: Int, scale: Int) throws {
        let reading = try Number.read(text)
        #expect(reading.notes.isEmpty)
        #expect(reading.value.text == text)
        #expect((reading.value.units, reading.value.scale) == (units, scale))
        #expect(reading.value.integer == (scale == 0 ? units : nil))
    }

    @Test(arguments: [
        ("007", "7"), ("1.50", "1.5"), ("2.0", "2"), ("３", "3"), ("1,200.5", "1200.5"),
        (" 5 ", "5"),
        ("0.00", "0"),
    ])
    func normalises(text: String, canonical: String) throws {
        let reading = try Number.read(text)
        #expect(reading.value.text == canonical)
        #expect(reading.notes == [ValueNote(.halfwidth, [.value: canonical])])
    }

    @Test(arguments: [
        "", "-1", "1.", ".5", "1.2.3", "1e5", "三", "12人", "1,20", "1234567890123456789",
    ])
    func refusesOthers(text: String) {
        #expect(throws: ValueFault(.notANumber, [.value: text])) { try Number.read(text) }
    }

    @Test func sortsByValue() throws {
        let texts = ["0", "0.05", "0.5", "1", "1.25", "10", "999999999999999999"]
        let numbers = try texts.map { try Number.read($0).value }
        #expect(numbers.shuffled().sorted().map(\.text) == texts)
    }

    @Test func scalesOnlyToWholeNumbers() throws {
        let number = try Number.read("1.25").value
        #expect(number.scaled(by: 100) == 125)
        #expect(number.scaled(by: 10) == nil)
        #expect(number.scaled(by: .max) == nil)
    }
}
