import Pool
import Testing
import Words

@Suite struct WordingTests {
    @Test(arguments: DiagnosticCode.allCases, Language.allCases)
    func wordsEveryCode(code: DiagnosticCode, language: Language) {
        let wording = wording(of: code, in: language)
        #expect(wording.message.text != code.slug, "no wording")
        #expect(!wording.message.text.isEmpty && !wording.explanation.text.isEmpty)
        #expect(code.severity != .error || wording.remedy != nil, "an error says how to mend it")
    }

    @Test(arguments: DiagnosticCode.allCases)
    func namesTheSameParticularsInBothLanguages(code: DiagnosticCode) {
        let chinese = wording(of: code, in: .chinese)
        let english = wording(of: code, in: .english)
        for (left, right) in [
            (chinese.message, english.message), (chinese.remedy ?? "", english.remedy ?? ""),
        ] {
            #expect(left.particulars.sorted() == right.particulars.sorted())
            #expect(left.required.sorted() == right.required.sorted())
        }
    }

    @Test(arguments: DiagnosticCode.allCases, Language.allCases)
    func namesNothingButParticulars(code: DiagnosticCode, language: Language) {
        let wording = wording(of: code, in: language)
        for name in wording.message.particulars + (wording.remedy?.particulars ?? []) {
            #expect(Diagnostic.Parameter(rawValue: name) != nil, "{\(name)}")
        }
    }

    @Test(arguments: DiagnosticCode.allCases, Language.allCases)
    func namesNoActionThatIsNotThere(code: DiagnosticCode, language: Language) {
        let wording = wording(of: code, in: language)
        for phrase in [wording.message, wording.explanation, wording.remedy ?? ""] {
            #expect(!phrase.actions.contains(nil), "\(phrase.text)")
        }
        #expect(wording.explanation.particulars.isEmpty, "an explanation is of no one finding")
    }

    @Test(arguments: DiagnosticCode.allCases, Language.allCases)
    func saysEachThingInOnePhrase(code: DiagnosticCode, language: Language) {
        let wording = wording(of: code, in: language)
        let last: Character = language == .chinese ? "。" : "."
        for phrase in [wording.message.text, wording.remedy?.text ?? ""] {
            #expect(!phrase.hasSuffix("。") && (phrase.last != "." || phrase.hasSuffix("...")))
            #expect(phrase.count { $0 == "[" } == phrase.count { $0 == "]" })
        }
        #expect(wording.explanation.text.last == last, "an explanation is made of sentences")
    }

    @Test func givesEveryCodeANameOfItsOwn() {
        for language in Language.allCases {
            let names = DiagnosticCode.allCases.map { name(of: $0, in: language) }
            let slugs = Set(DiagnosticCode.allCases.map(\.slug))
            #expect(language == .english || slugs.isDisjoint(with: names), "no Chinese name")
            #expect(Set(names).count == names.count)
        }
    }

    @Test(
        arguments: [
            ("“{value}”不是数", [:], "“…”不是数"),
            ("“{value}”不是数", [.value: "三"], "“三”不是数"),
            ("没有 {key}[，相近的有 {guess}]", [.key: "lzgx:07"], "没有 lzgx:07"),
            ("没有 {key}[，相近的有 {guess}]！", [.key: "a", .guess: "b"], "没有 a，相近的有 b！"),
            ("[{source}]改过[（{name} {date}）]。", [.name: "王芳"], "改过。"),
            ("用 {!undo key} 撤销[；见 {!explain value}]", [.key: "b1"], "用 undo b1 撤销"),
            ("[看 {!comparePeople key other}]", [.key: "a", .other: "b"], "看 comparePeople a b"),
            ("[{date} ]已导入过", [.date: "2026-03-31"], "2026-03-31 已导入过"),
        ] as [(Template, [Diagnostic.Parameter: String], String)])
    func leavesOutWhatIsNotKnown(
        template: Template, parameters: [Diagnostic.Parameter: String], expected: String
    ) {
        #expect(template.filled({ parameters[$0] }, spelled: \.description) == expected)
    }
}
