import Testing

@testable import Matching

/// What is said to be shared by a need and a work; the words are those of the vocabulary, of keywords
/// and of the lists of empty words.
@Suite struct SharedTermsTests {
    private static let names = [
        "聚酰亚胺", "薄膜", "双向拉伸", "物联网", "联网", "葡萄酒", "山葡萄酒", "葡萄酒厂", "智能家居", "锂离子电池", "隔膜",
        "高温合金", "压缩机", "汽轮机", "离心式", "叶片", "优化设计",
    ]

    private func similarity(
        _ title: String, _ text: String, keywords: [String] = [], names: [String] = names
    ) -> Similarity? {
        let match = pair(talent("T1"), need { $0.title = title }) { rows in
            rows.skills += names.enumerated().map { skill("name\($0)", $1) }
            var work = work("W1", text, by: "T1")
            work.keywords = keywords
            rows.works = [work]
        }
        return match?.reason(.text)?.details.first?.read(as: Similarity.self)
    }

    /// The longest runs of words; a word inside another where both texts have it at its edge.
    @Test(arguments: [
        ("聚酰亚胺薄膜的研发", "一种聚酰亚胺薄膜", ["聚酰亚胺薄膜"]),
        ("聚酰亚胺薄膜", "薄膜的聚酰亚胺", ["聚酰亚胺", "薄膜"]),
        ("薄膜，双向拉伸", "双向拉伸与薄膜", ["双向拉伸", "薄膜"]),
        ("物联网", "联网", []), ("山葡萄酒", "葡萄酒厂", ["葡萄酒"]),
        ("镍钴损耗", "镍钴损耗", []), ("新聚酰亚胺膜", "新聚酰亚胺膜", ["聚酰亚胺"]),
        ("锂离子电池 隔膜", "锂离子电池隔膜", ["锂离子电池", "隔膜"]),
        ("离心式压缩机叶片汽轮机", "离心式压缩机叶片汽轮机", ["压缩机叶片汽轮机"]),
    ])
    func termsAreRunsOfWords(need: String, text: String, expected: [String]) {
        #expect(similarity(need, text)?.terms.sorted() == expected.sorted())
    }

    /// Terms are cut at empty words; those that depend on others end or begin a term, and are none
    /// alone.
    @Test(arguments: [
        ("薄膜研究", "薄膜研究", ["薄膜"], []), ("薄膜材料", "薄膜材料", ["薄膜材料"], []),
        ("材料研究", "材料研究", [], ["材料", "研究"]), ("应用研究，材料", "材料应用于研究", [], ["材料", "研究"]),
        ("研究", "目前的研究", [], ["研究"]), ("的薄", "的薄", [], []),
    ])
    func emptyWordsAreNoTerms(need: String, text: String, terms: [String], general: [String]) {
        let similarity = similarity(need, text)
        #expect(similarity?.terms == terms)
        #expect(similarity?.generalWords.sorted() == general.sorted())
    }

    /// Words of other scripts as they are written, compared by their stems; stop words never.
    @Test(arguments: [
        ("neural networks", "A Neural Network", ["Neural Network"]),
        ("networks of robots", "robots of networks", ["networks", "robots"]),
        ("of the and", "of the and", []), ("ＰＶＤ设备", "PVD 工艺", ["PVD"]), ("xpvdx", "pvd", []),
        ("2024", "2024", []), ("5G薄膜", "5G薄膜", ["5G薄膜"]),
        ("study of robots", "robot study", ["robot"]),
        ("deep  learning", "deep\nlearning", ["deep learning"]),
    ])
    func wordsOfOtherScripts(need: String, text: String, expected: [String]) {
        #expect((similarity(need, text)?.terms ?? []).sorted() == expected.sorted())
    }

    /// A name leads, whoever gave it; keywords are names.
    @Test func namesComeFirst() {
        let need = "robots for welding，薄膜"
        #expect(similarity(need, "robots，welding，薄膜")?.terms == ["薄膜", "robots", "welding"])
        let named = similarity(need, "robots，welding，薄膜", keywords: ["welding"], names: [])
        #expect(named?.terms == ["welding", "robots"])
    }

    @Test func atMostFiveTermsOrTwoGeneralWords() {
        let words = "robots welding steel nickel cobalt copper".split(separator: " ")
        let similarity = similarity(
            words.joined(separator: "，"), words.reversed().joined(separator: "，"))
        #expect(similarity?.terms.count == 5)
        let general = self.similarity("材料，设备，工艺", "工艺，材料，设备")
        #expect(general?.generalWords.count == 2)
    }

    @Test func emptyWordsAreListedOnce() {
        let (cutting, dependent) = (Set(EmptyWords.cutting.all), Set(EmptyWords.dependent.all))
        #expect(cutting.isDisjoint(with: dependent))
        #expect(EmptyWords.latin.allSatisfy { $0 == $0.lowercased() })
        let words = cutting.union(dependent)
        #expect(words.allSatisfy { $0.count > 1 })
        #expect(
            words.joined().allSatisfy { number in
                Unicode.Scalar(UInt32(number)).map { 0x4E00...0x9FFF ~= $0.value } ?? false
            })
    }

    /// The statistics are others when the words are.
    @Test func theModelIsNamedByItsWordsToo() {
        let first = matcher { $0.works = [work("W1", "镍钴", by: "T1")] }
        let other = matcher { rows in
            rows.works = [work("W1", "镍钴", by: "T1")]
            rows.skills.append(skill("film", "薄膜"))
        }
        #expect(first.model.id != other.model.id)
    }
}
