import Testing

@testable import Matching

@Suite struct WordLearnerTests {
    /// Characters that stand around words; none stands twice in a text.
    private static let others = Array("山水火土木日月星云风雨雪石沙江河湖海东西南北春夏秋冬早晚红黄蓝白黑青紫灰")

    private func words(_ texts: [String]) -> Set<String> {
        let words = WordLearner.words(in: PoolTexts(texts: texts, names: []).symbols())
        return Set(words.map(\.text))
    }

    /// The word among different neighbours, so many times.
    private func texts(around word: String, times: Int = 12) -> [String] {
        (0..<times).map { number in
            let others = Self.others
            return "\(others[number])\(word)\(others[number + 12])，\(others[number + 24])"
        }
    }

    @Test func findsAPlantedWordAndNoPartOfIt() {
        let found = words(texts(around: "聚酰亚胺") + texts(around: "碳钢"))
        #expect(found == ["聚酰亚胺", "碳钢"])
    }

    /// What always has the same neighbour is part of a word; what has two that take turns too.
    @Test func refusesWhatHasFewNeighbours() {
        let one = words(texts(around: "聚酰亚胺薄"))
        #expect(one == ["聚酰亚胺薄"])
        let two = words(
            (0..<12).map { "\(Self.others[$0])\($0 % 2 == 0 ? "正" : "负")极材\(Self.others[$0 + 12])" }
                + texts(around: "碳钢"))
        #expect(!two.contains("极材"))
        #expect(two.contains("碳钢"))
    }

    @Test func refusesWhatStandsTwiceOnly() {
        #expect(words(texts(around: "聚酰亚胺", times: 2)).isEmpty)
    }

    /// Two frequent characters that meet no more often than chance has it are no word.
    @Test func refusesWhatMeetsByChance() {
        let texts = (0..<400).map { number in
            let left = Self.others[number % 10]
            let right = Self.others[10 + number / 10 % 10]
            return "\(left)\(right)\(Self.others[20 + number % 7])"
        }
        #expect(words(texts).isEmpty)
    }

    /// Particles begin and end no word, hold none together, and few words begin with 无.
    @Test(arguments: [
        ("的抗", false), ("抗的", false), ("抗的体", false), ("酵池中", false), ("研究", true),
        ("无人机", true), ("抗体", true), ("水下", true),
    ])
    func edgesOfWords(run: String, isWord: Bool) {
        let others = ["碳钢", "镍钴", "薄膜", "铝箔", "铸造", "焊接", "疫苗", "轴承"]
        let texts = (others + [run]).flatMap { self.texts(around: $0) }
        #expect(words(texts) == Set(others + (isWord ? [run] : [])))
    }

    /// A learned word has no empty word at its edge: 聚酯研究 is two.
    @Test func refusesWhatBeginsOrEndsWithAnEmptyWord() {
        let found = words(texts(around: "聚酯研究") + texts(around: "碳钢"))
        #expect(!found.contains("聚酯研究"))
        #expect(found.contains("碳钢"))
    }

    @Test func theOrderOfTextsDoesNotMatter() {
        let texts = texts(around: "聚酰亚胺") + texts(around: "碳钢") + texts(around: "无人机")
        #expect(words(texts) == words(texts.reversed()))
    }

    @Test func latinAndSignsPartTexts() {
        let texts = texts(around: "碳钢").map { $0.replacing("碳钢", with: "碳a钢") }
        #expect(words(texts).isEmpty)
    }

    @Test func readsWholeTextsUntilThereAreEnough() {
        let texts = PoolTexts(texts: ["镍钴", "合金", "镀膜"], names: [])
        #expect(texts.symbols(most: 5).count == 7)
        #expect(texts.symbols().count == 10)
        #expect(PoolTexts.mostCharacters == 20_000_000)
    }
}

extension Lexicon.Word {
    var text: String {
        String(
            String.UnicodeScalarView(characters.compactMap { Unicode.Scalar(UInt32($0)) }))
    }
}
