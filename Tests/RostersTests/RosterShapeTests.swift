import Pool
import TestSupport
import Testing

@testable import Rosters

/// Tables and forms as offices shape them.
@Suite struct RosterShapeTests {
    private static let vocabulary = TagVocabulary(
        [
            ("std:ml", ["机器学习", "machine learning"]), ("std:dl", ["深度学习"]), ("std:py", ["Python"]),
            ("std:coat", ["真空镀膜"]),
        ].compactMap { key, names in Key(key, in: "std").map { .init($0, names: names) } })

    /// Terms that only blanks part are several, unless they are one that is known or Latin words.
    @Test(arguments: [
        ("机器学习 深度学习", ["机器学习", "深度学习"]), ("知识图谱　语义检索 机器学习", ["知识图谱", "语义检索", "机器学习"]),
        ("真空 镀膜", ["真空 镀膜"]), ("焊 接", ["焊 接"]), ("machine learning", ["machine learning"]),
        ("Python 机器学习", ["Python", "机器学习"]), ("SLAM 算法", ["SLAM 算法"]), ("机器学习", ["机器学习"]),
    ])
    func partsTermsAtBlanks(text: String, terms: [String]) {
        #expect(Self.vocabulary.terms(partedByBlanks: text) == terms)
    }

    /// The title of the column says what needs of a table are.
    @Test(arguments: [("技术需求名称", "技术难题"), ("岗位名称", "人才引进")])
    func knowsTheKindOfNeedsByTheirTitle(title: String, kind: String) throws {
        let roster = try ReadRoster([[title, "企业名称"], ["甲", "示例厂"]])
        #expect(roster.values == ["Title=甲 Org=示例厂 Level=企业 Kind=\(kind)"])
        let told = try ReadRoster([[title, "企业名称", "需求类型"], ["甲", "示例厂", "战略咨询"]])
        #expect(told.values == ["Title=甲 Org=示例厂 Level=企业 Kind=战略咨询"])
    }

    /// A form with two items on a line, of which one has a word for a title as its value, and with
    /// values in merged cells.
    @Test func readsFormsWithTwoItemsOnALine() throws {
        let rows = [
            ["企业技术需求登记表", "", "", ""], ["单位名称", "示例一厂", "联系人", "孙某"],
            ["需求名称", "余热回收", "", ""], ["需求类型", "技术难题", "合作方式", "技术咨询"],
            ["主要问题", "卡在余热回收", "", ""], ["拟投入资金", "80万左右", "期望完成时间", "2027-06-30"],
        ]
        let roster = try ReadRoster([.init("一", rows), .init("二", rows)])
        #expect(
            roster.values.first
                == "Title=余热回收 Org=示例一厂 Level=企业 Kind=技术难题 Problem=卡在余热回收 Budget=80万元 Deadline=2027-06-30 Mode=技术咨询 Contact=孙某"
        )
        #expect(roster.findings.filter { !$0.hasPrefix("N") } == ["W754 B6", "W754 B6"])
    }
}
