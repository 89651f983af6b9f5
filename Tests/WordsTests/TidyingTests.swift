import BatchFormat
import Pool
import TestSupport
import Testing
import Words

/// A note about a value that was put in order says what was done to it.
@Suite struct TidyingTests {
    @Test(
        arguments: [
            ("Capacity: ３", "可同时承接数已规整为“3”（全角改半角）"),
            ("Phone: 139 0000 0002", "（去掉空格）"), ("Phone: ０９３１ 8888888转12", "（全角改半角、去掉空格、统一写法）"),
            ("Id: 110105491231002", "（15 位换成 18 位）"), ("Email: a@Example.ORG", "（统一大小写）"),
        ])
    func saysWhatWasDone(field: String, words: String) {
        let reading = BatchReading(record: "Talent: 001\nName: 林若溪\n\(field)")
        let notes = reading.diagnostics.filter { $0.code == .halfwidth }
        let label: Display.Label = { kind, field, _ in
            Kind(rawValue: kind)?.field(named: field)?.label ?? field
        }
        let display = Display(language: .chinese, label: label)
        #expect(notes.first.map { display.message(of: $0).hasSuffix(words) } == true, "\(notes)")
    }

    @Test(arguments: Language.allCases)
    func receiptsNameNobodyOfAnotherOffice(language: Language) {
        let finding = Diagnostic(
            .samePerson, at: Place(file: "a.rec", line: 6),
            [.key: "bygx:7", .unit: "示例高新区", .name: "林若溪"],
            record: RecordName(kind: "Talent", key: "lzgx:1"), field: "Id")
        let display = Display.sample(language)
        let issue = Receipt.Issue(finding, display)
        for word in ["bygx", "示例高新区", "林若溪"] {
            #expect(display.message(of: finding).contains(word))
            #expect(!issue.message.contains(word) && issue.remedy?.contains(word) == false)
        }
    }
}
