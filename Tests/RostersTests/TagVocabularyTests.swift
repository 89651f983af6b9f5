import Pool
import Testing

@testable import Rosters

/// Which tags a text is found to speak of.
@Suite struct TagVocabularyTests {
    private static let vocabulary = TagVocabulary(
        [
            tag("std:coating", "镀膜", "薄膜技术", "thin film"), tag("std:vacuum", "真空镀膜", "PVD"),
            tag("std:civil", "土木工程"), tag("std:ai", "人工智能", "AI"), tag("std:gear", "齿", "齿轮"),
            tag("std:5g", "5G", "第五代移动通信"), tag("std:print", "3D打印"), tag("std:2020", "2020"),
            tag("std:weld-1", "焊接", "熔接"), tag("std:weld-2", "连接技术", "熔接"),
            tag("std:extract", "溶剂萃取", "extraction"), tag("std:zro2", "氧化锆", "ZrO2"),
            tag("std:building", "建筑学"), tag("std:probing", "化探"),
            tag("lzgx:rare", "稀土分离"), tag("std:rare", "稀土分离"),
        ].compactMap(\.self), of: "lzgx")

    private static func tag(_ key: String, _ names: String...) -> TagVocabulary.Tag? {
        Key(key, in: Key.shared).map { TagVocabulary.Tag($0, names: names) }
    }

    private func found(_ text: String) -> String {
        Self.vocabulary.tags(in: TagText(text)).map(\.key.local).joined(separator: " ")
    }

    @Test(arguments: [
        ("真空镀膜设备", "vacuum"), ("真空 镀膜", "vacuum"), ("离子镀膜", "coating"),
        ("镀膜、ＰＶＤ、pvd工艺", "coating vacuum vacuum"), ("薄膜技术及焊接", "coating weld-1"),
        ("Thin-film  growth by PVD", "coating vacuum"), ("thinfilm", ""), ("RPVD, PVDs", ""),
        ("AI芯片", "ai"), ("OpenAI", ""), ("5G网络", "5g"), ("25G", ""), ("3D 打印", "print"),
        ("ZrO2陶瓷", "zro2"), ("齿科", ""), ("齿轮", "gear"), ("2020年", ""), ("熔接", ""),
        ("稀土分离", "rare"), ("", ""),
    ])
    func findsTheLongestNamesAtTheEdgesOfWords(text: String, expected: String) {
        #expect(found(text) == expected)
    }

    @Test(arguments: [
        ("毕业于某大学土木工程系", ""), ("土木工程系统", "civil"), ("土木工程学院院长", ""), ("土木工程专业", ""),
        ("某人工智能科技有限公司", ""), ("从事土木工程的大学教师", "civil"), ("土木工程，某大学", "civil"),
        ("中国土木工程学会会员", ""), ("某学院土木工程机械系毕业", ""), ("土木工程体系", "civil"), ("中国镀膜学会", ""),
        ("某建筑学会", ""), ("产业化探索", ""), ("人工智能实验平台", "ai"),
    ])
    func passesOverTheNamesOfHouses(text: String, expected: String) {
        #expect(found(text) == expected)
    }

    @Test(arguments: [
        ("feature extraction", ""), ("study of extraction", "extract"), ("extraction", "extract"),
        ("萃取 extraction", "extract"), ("Azure AI", "ai"),
    ])
    func takesNoWordOutOfALatinPhrase(text: String, expected: String) {
        #expect(found(text) == expected)
    }

    @Test func knowsAnOfficesOwnTagBeforeOthers() {
        #expect(Self.vocabulary.tag(named: "稀土分离")?.space == "lzgx")
        #expect(Self.vocabulary.tag(named: "稀土分离工艺") == nil)
        #expect(Self.vocabulary.tag(named: "熔接") == nil)
    }
}
