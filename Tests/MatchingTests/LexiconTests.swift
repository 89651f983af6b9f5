import Testing

@testable import Matching

@Suite struct LexiconTests {
    private func numbers(_ text: String) -> [Int32] { text.unicodeScalars.map { Int32($0.value) } }

    private func lexicon(_ words: [(String, Int32)]) -> Lexicon {
        Lexicon(words.map { .init(characters: numbers($0.0), count: $0.1) }, total: 1000)
    }

    /// Fewer words cost less, then more frequent ones; what is in no word stands alone.
    @Test(arguments: [
        ("聚酰亚胺薄膜", "聚酰亚胺 薄膜"), ("聚酰亚胺膜", "聚酰亚胺 膜"), ("真空镀膜", "真空镀膜"), ("真空镀", "真空 镀"),
        ("镍钴", "镍 钴"), ("研究生命", "研究 生命"), ("", ""),
    ])
    func cutsAtTheLeastCost(text: String, expected: String) {
        let lexicon = lexicon([
            ("聚酰亚胺", 5), ("薄膜", 9), ("真空", 20), ("镀膜", 20), ("真空镀膜", 5), ("研究", 90),
            ("研究生", 5), ("生命", 30),
        ])
        let run = numbers("前" + text)
        var start = 1
        let words = lexicon.ends(of: run[1...]).map { end in
            defer { start = end }
            return Lexicon.Word(characters: Array(run[start..<end]), count: 0).text
        }
        #expect(words.joined(separator: " ") == expected)
    }

    @Test func knowsWholeWordsOnly() {
        let lexicon = lexicon([("真空镀膜", 5)])
        #expect(lexicon.contains(numbers("真空镀膜")[...]))
        #expect(!lexicon.contains(numbers("真空")[...]))
        #expect(!lexicon.contains(numbers("真空镀膜机")[...]))
        #expect(!lexicon.contains([]))
    }

    @Test func numbersPairsInTheirOrder() {
        var table = PairTable()
        let pairs = (0..<5000 as Range<Int32>).map {
            PairTable.Pair(first: $0 % 71, second: $0 / 71)
        }
        #expect(pairs.map { table.add($0) } == Array(0..<5000))
        #expect(pairs.map { table.add($0) } == Array(0..<5000))
        #expect(pairs.map { table.number(of: $0) } == Array(0..<5000))
        #expect(table.number(of: PairTable.Pair(first: -1, second: 0)) == nil)
    }
}
