import Pool
import Testing

@Suite struct PersonNameTests {
    @Test(arguments: [
        ("张伟", "张*"), ("顾怀远", "顾**"), ("欧阳建国", "欧阳**"), ("欧阳", "欧*"), ("司马光", "司马*"),
        ("艾力·买买提", "艾***"), ("John Smith", "J***"), ("O'Brien", "O***"), ("J. Smith", "J***"),
        ("José García", "J***"), ("𠮷田", "𠮷*"), ("㐂", "㐂"),
    ])
    func keepsAndMasksCanonicalNames(text: String, masked: String) throws {
        let reading = try PersonName.read(text)
        #expect(reading.notes.isEmpty)
        #expect(reading.value.text.isIdentical(to: text))
        #expect(reading.value.masked == masked)
    }

    @Test(arguments: [
        ("张 伟", "张伟", [DiagnosticCode.nameSpace]), ("张　伟", "张伟", [.nameSpace]),
        (" 张伟 ", "张伟", [.nameSpace]), ("John  Smith", "John Smith", [.nameSpace]),
        ("John　Smith", "John Smith", [.nameSpace]),
        ("艾力・买买提", "艾力·买买提", [.nameDot]), ("艾力•买买提", "艾力·买买提", [.nameDot]),
        ("艾力.买买提", "艾力·买买提", [.nameDot]), ("艾力。买买提", "艾力·买买提", [.nameDot]),
        ("艾力 · 买买提", "艾力·买买提", [.nameSpace]), ("艾力‧买买提", "艾力·买买提", [.nameDot]),
        ("艾力．买买提", "艾力·买买提", [.halfwidth, .nameDot]),
        ("Ｊｏｈｎ", "John", [.halfwidth]), ("张Ｗei", "张Wei", [.halfwidth]),
        ("艾力 • 买买提", "艾力·买买提", [.nameSpace, .nameDot]),
        ("Jose\u{301}", "José", [.halfwidth]), ("\u{F900}", "豈", [.halfwidth]),
    ])
    func normalises(text: String, canonical: String, codes: [DiagnosticCode]) throws {
        let reading = try PersonName.read(text)
        #expect(reading.value.text.isIdentical(to: canonical))
        #expect(reading.notes == codes.map { ValueNote($0, [.value: canonical]) })
        #expect(try PersonName.read(canonical).notes.isEmpty)
    }

    @Test func holdsFiftyCharacters() throws {
        let longest = String(repeating: "张", count: 50)
        #expect(try PersonName.read(longest).value.text == longest)
        #expect(throws: ValueFault(.tooLong, [.count: "51", .limit: "50"])) {
            try PersonName.read(longest + "伟")
        }
        #expect(throws: ValueFault(.tooLong, [.count: "51", .limit: "50"])) {
            try PersonName.read(String(repeating: "a", count: 51))
        }
    }

    @Test(arguments: ["", " ", "　"])
    func isNeverEmpty(text: String) {
        let fault = #expect(throws: ValueFault.self) { try PersonName.read(text) }
        #expect(fault?.code == .emptyValue)
    }
}
