import BatchFormat
import Testing

@testable import Reports

@Suite struct WordsTests {
    @Test func bothLanguagesHaveEveryWord() {
        #expect(Set(Chinese.texts.keys) == Set(Word.allCases))
        #expect(Set(English.texts.keys) == Set(Word.allCases))
    }

    @Test(arguments: Word.allCases)
    func bothLanguagesNameTheSameValues(word: Word) throws {
        let chinese = try #require(Chinese.texts[word])
        let english = try #require(English.texts[word])
        #expect(Self.placeholders(chinese) == Self.placeholders(english))
        #expect(!chinese.isEmpty && !english.isEmpty)
    }

    @Test func valuesThatLookLikePlaceholdersStay() {
        let text = Words(.chinese)[.candidateOf, ["name": "{unit}", "unit": "甲"]]
        #expect(text == "{unit}（甲）")
    }

    @Test func readsDaysAloud() {
        #expect(Words(.chinese).day(20_634) == "2026年6月30日")
        #expect(Words(.english).day(20_634) == "2026-06-30")
    }

    private static func placeholders(_ text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
            String($0.prefix { $0 != "}" })
        }.sorted()
    }
}
