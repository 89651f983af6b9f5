import Pool
import Testing

@Suite struct TitleLevelTests {
    @Test(arguments: [
        ("教授", TitleLevel.senior), ("副教授", .associate), ("讲师", .middle), ("助教", .junior),
        ("正高级工程师", .senior), ("教授级高级工程师", .senior), ("高级工程师", .associate),
        ("工程师", .middle), ("助理工程师", .junior), ("技术员", .junior),
        ("研究员", .senior), ("副研究员", .associate), ("助理研究员", .middle),
        ("研究实习员", .junior), ("农业技术推广研究员", .senior),
        ("主任医师", .senior), ("副主任医师", .associate), ("主治医师", .middle), ("医师", .junior),
        ("主管护师", .middle), ("兽医师", .middle), ("高级经济师", .associate), ("经济师", .middle),
        ("副研究馆员", .associate), ("馆员", .middle), ("助理馆员", .junior),
        ("主任编辑", .associate), ("高级编辑", .senior), ("一级演员", .senior),
        ("工程师 ; level=正高", .senior), ("高级工程师 ; level=正高级", .senior),
        ("其他专家 ; level=副高", .associate), ("特聘专家", .junior),
    ])
    func isReadFromTheTitle(text: String, level: TitleLevel) {
        #expect(TitleLevel(Composite(text)) == level)
    }

    @Test(arguments: [
        ("工学博士", DegreeLevel.doctor), ("硕士 ; date=2001", .master), ("理学学士", .bachelor),
        ("本科", .bachelor), ("名誉博士", .none), ("MBA", .none),
    ])
    func isReadFromTheDegree(text: String, level: DegreeLevel) {
        #expect(DegreeLevel(Composite(text)) == level)
    }
}
