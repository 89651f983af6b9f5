import Testing

@testable import Matching

/// Which texts have the same terms, and how many.
@Suite struct TokensTests {
    private func terms(_ text: String) -> [Term] { Tokens(text, Stemmer()).terms }

    @Test(arguments: [
        ("Welding robots", "weld robot"), ("WELDING-ROBOTS", "welding robot"),
        ("the welding of the robot", "welding, robot"), ("welding\nrobot", "welding robot"),
        ("ｗｅｌｄｉｎｇ", "welding"), ("镍 钴", "镍，钴"), ("⾦属", "金属"), ("a 2024 x", ""),
        ("10kV line", "kv line"), ("state of the art", "state, art"),
    ])
    func sameTerms(left: String, right: String) {
        #expect(terms(left).sorted() == terms(right).sorted())
    }

    @Test(arguments: [
        ("镍", 1), ("镍钴合金", 7), ("镍钴 合金", 6), ("machine learning model", 5),
        ("machine learning. model", 4), ("learning of models", 2), ("5G", 0), ("5G网络", 4),
        ("3D打印", 4), ("the", 0), ("", 0), ("naïve", 1),
    ])
    func counts(text: String, expected: Int) {
        #expect(terms(text).count == expected)
    }

    @Test func aPairIsNoWord() {
        let terms = terms("neural networks")
        #expect(Set(terms).count == 3)
        #expect(Set(terms).isDisjoint(with: self.terms("networks neural").suffix(1)))
    }

    @Test func functionWordsAreInLowerCase() {
        #expect(FunctionWords.all.count == 157)
        #expect(FunctionWords.all.allSatisfy { $0 == $0.lowercased() && $0.count > 1 })
    }

    @Test(arguments: [
        ("防爆锂离子电池的研发", "离子电池"), ("集装箱水产养殖", "水产养殖"), ("红茶加工关键技术研究和产业化应用", "红茶加工"),
        ("高效固液分离机", "固液分离机".suffix(4).description), ("Welding of steel", ""), ("技术", "技术"),
        ("", ""),
        ("252kV GIS壳体环流理论及模型等效简化技术研究", "等效简化"),
    ])
    func titleHeads(title: String, expected: String) {
        #expect(TitleHead(title).text == expected)
    }

    @Test(arguments: [
        ("焊接专家。1990年毕业于某大学，获钎焊学家奖。", "焊接专家"),
        ("张某（1950— ），我国著名建筑、环境工程专家", "我国著名建筑、环境工程专家"),
        ("男，植物分类学家和植物病理学家。", "植物分类学家和植物病理学家"), ("专家，院士", ""), ("从事焊接研究", ""), ("", ""),
        (String(repeating: "某，", count: 60) + "焊接专家", ""),
    ])
    func designations(biography: String, expected: String) {
        #expect(Designation(biography).text == expected)
    }

    @Test func whatSomebodyIsCalledCountsTwiceMore() throws {
        let matcher = matcher { $0.talents = [talent("T1") { $0.bio = "焊接专家。研究焊接" }] }
        let terms = try #require(Evidence(matcher.snapshot).terms.first)
        let counts = Dictionary(uniqueKeysWithValues: terms.map { ($0.term, $0.count) })
        #expect(counts[Tokens("焊接", Stemmer()).terms[1]] == 4)
        #expect(counts[Tokens("研究", Stemmer()).terms[1]] == 1)
    }
}
