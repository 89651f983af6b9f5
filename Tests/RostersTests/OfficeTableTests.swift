import Pool
import TestSupport
import Testing

@testable import Rosters

/// Tables as offices send them: several things in a column, forms to be ticked, text from a page.
@Suite struct OfficeTableTests {
    /// A title that ends in a time is that of values with their dates.
    @Test(arguments: [
        ("专业技术职务及取得时间", "教授\n（2018.12）", "Title=教授 ; date=2018-12"),
        ("职称和取得时间", "教授2018年12月", "Title=教授 ; date=2018-12"),
        ("职称及评定时间", "讲师（2010.7）、教授（2018.12）", "Title=讲师 ; date=2010-07 Title=教授 ; date=2018-12"),
        ("职称及取得时间", "教授", "Title=教授"),
    ])
    func readsValuesBesideTheirDates(title: String, text: String, values: String) throws {
        let roster = try ReadRoster([["姓名", title], ["甲示例", text]])
        #expect(roster.values == ["Name=甲示例 " + values], "\(roster.findings)")
    }

    /// Unit, post and title in one cell.
    @Test(arguments: [
        ("示例大学教授", "Employer=示例大学 Title=教授"),
        ("示例电力设计院总工程师、正高级工程师", "Employer=示例电力设计院 Post=总工程师 Title=正高级工程师"),
        ("示例化物所研究员、副主任", "Employer=示例化物所 Post=副主任 Title=研究员"),
    ])
    func partsUnitPostAndTitle(text: String, values: String) throws {
        let roster = try ReadRoster([["姓名", "单位及职务职称"], ["甲示例", text]])
        #expect(roster.values == ["Name=甲示例 " + values])
    }

    /// Beside 姓名 a column Name has the name in Latin letters.
    @Test func tellsLatinNamesByTheirTitle() throws {
        let both = try ReadRoster([["姓 名", "Name", "职称"], ["弋示例", "YI Shili", "教授"]])
        #expect(both.values == ["Name=弋示例 Name_latin=YI Shili Title=教授"])
        let one = try ReadRoster([["Name", "Title"], ["弋示例", "教授"]])
        #expect(one.values == ["Name=弋示例 Title=教授"])
    }

    /// Two tables of one form stand side by side to save paper.
    @Test func readsTablesSideBySide() throws {
        let titles = ["序号", "姓名", "职称"]
        let roster = try ReadRoster([
            ["示例院通讯录（2026年6月）"], titles + [""] + titles,
            ["1", "甲示例", "工程师", "", "3", "丙示例", "教授"],
            ["2", "乙示例", "研究员", "", "4", "丁示例", "1", "x"],
            ["3", "戊示例", "工程师"],
        ])
        #expect(
            roster.values == [
                "Name=甲示例 Title=工程师", "Name=乙示例 Title=研究员", "Name=戊示例 Title=工程师",
                "Name=丙示例 Title=教授",
            ])
        #expect(roster.findings.contains("E708 H4"), "\(roster.findings)")
    }

    /// Titles that come again on the lower level of a header are of one table.
    @Test func takesLevelsOfTitlesForOneTable() throws {
        let roster = try ReadRoster([
            ["姓名", "全日制教育", "", "在职教育", ""], ["", "学历", "学位", "学历", "学位"],
            ["甲示例", "本科", "学士", "研究生", "博士"],
        ])
        #expect(roster.values == ["Name=甲示例 Degree=学士 Degree=博士 Edu_level=研究生"])
    }

    /// What boxes of a form are ticked.
    @Test(arguments: [
        ("□委托研发 ☑合作研发 □技术转让", ["合作研发"]), ("是□ 否☑", ["否"]), ("□ 是  √否", ["否"]),
        ("☑技术咨询；☑技术服务 □其他", ["技术咨询", "技术服务"]), ("□是 □否", []),
    ])
    func readsTickedBoxes(text: String, choices: [String]) {
        #expect(TickedBoxes(text)?.choices == choices)
    }

    @Test func takesASignForNoBox() {
        #expect(TickedBoxes("√") == nil && TickedBoxes("■甲") == nil && TickedBoxes("公开") == nil)
    }

    /// Columns that nothing but blanks part, with names that are stretched.
    @Test func readsColumnsOfBlanks() throws {
        let text = """
            示例学院专家名单    2026年4月
            序号  姓名    性别  出生年月  职称
            1     郗  晨  男    1976.05   教授
            2     麻示例  女    1983.11   副教授
            """
        let file = try SheetFile(name: "名单.txt", bytes: Array(text.utf8))
        let roster = try ReadRoster(file)
        #expect(
            roster.values == [
                "Name=郗晨 Gender=男 Birth=1976-05 Title=教授",
                "Name=麻示例 Gender=女 Birth=1983-11 Title=副教授",
            ])
        #expect(roster.roster.titles.asOf?.date.text == "2026-04")
    }

    /// Full-width digits are those of a telephone.
    @Test func readsTelephonesInFullWidth() throws {
        let roster = try ReadRoster([["姓名", "联系电话"], ["甲示例", "１３９９３３２０００１"]])
        #expect(roster.values == ["Name=甲示例 Phone=13993320001"])
    }

    /// Each number that several rows have is named once, with all of them.
    @Test func namesRowsOfOneNumberTogether() throws {
        let numbers = ["a", "b", "a", "a", "c", "b"]
        let roster = try ReadRoster(
            [["工号", "姓名"]]
                + zip(numbers, "甲乙丙丁戊己").map { [$0, "\($1)示例"] })
        let finding = roster.diagnostics.kept.first
        #expect(finding?.code == .numbersUnused)
        #expect(finding?.parameters[.list] == "2/4/5、3/7")
        #expect(finding?.parameters[.count] == "5")
    }

    /// Why a sheet is not read: no column of names, another kind, or no header.
    @Test func saysWhySheetsAreNotRead() throws {
        let people = SampleWorkbook.Sheet("在职", [["姓名", "职称", "工作单位"], ["甲示例", "教授", "示例厂"]])
        let nameless = SampleWorkbook.Sheet("返聘", [["人员", "职称", "工作单位"], ["乙示例", "教授", "示例厂"]])
        let sums = SampleWorkbook.Sheet("统计", [["市州", "博士", "硕士"], ["兰州", "1", "2"]])
        let needs = SampleWorkbook.Sheet("需求", [["需求名称", "需求单位"], ["防腐", "示例厂"]])
        let roster = try ReadRoster([people, nameless, sums, needs], of: .talent)
        let finding = try #require(roster.diagnostics.kept.first { $0.code == .sheetsSkipped })
        #expect(finding.parameters[.name] == "返聘")
        #expect(finding.parameters[.field] == "Name")
        #expect(finding.parameters[.list]?.hasPrefix("统计") == true)
    }

    /// The words round a table of needs say of what kind they are.
    @Test(arguments: [
        ("2026年企业技术需求汇总表", "技术难题"), ("2026年招聘需求一览表", "人才引进"),
    ])
    func knowsTheKindOfNeedsByTheWordsAbove(title: String, kind: String) throws {
        let roster = try ReadRoster([[title], ["需求名称", "企业名称", "期限"], ["甲", "示例厂", "2027年底"]])
        #expect(roster.values.first?.contains("Kind=\(kind)") == true, "\(roster.values)")
    }

    /// 截至 says of which day the table is, whenever it was filled in.
    @Test func prefersTheDayOfTheDataToThatOfFillingIn() throws {
        let roster = try ReadRoster([
            ["填报时间：2026年5月20日"], ["姓名", "职称"], ["甲示例", "教授"], ["注：统计截至2026年4月30日：在岗人员"],
        ])
        #expect(roster.roster.titles.asOf?.date.text == "2026-04-30")
    }

    /// A form whose parts are named beside their titles, with boxes to be ticked and the pledge as a
    /// sentence.
    @Test(arguments: ["☑是 □否", "本单位承诺所填内容不涉及国家秘密", "☑承诺"])
    func readsFormsWithNamedParts(pledge: String) throws {
        let roster = try ReadRoster([
            ["技术难题征集表（2026年6月30日）"],
            ["企业基本情况", "单位名称", "示例光热公司", "联系人", "冷示例"],
            ["需求情况", "需求名称", "轴封泄漏", "需求类型", "☑技术难题 □人才引进"], ["", "主要问题", "轴封寿命不足。"],
            ["", "主要指标*（现值/目标/单位）", "轴封寿命 3000→8000 小时"], ["", "合作方式", "□委托研发 ☑合作研发 □技术转让"],
            ["", "非涉密承诺", pledge],
        ])
        let values = roster.values.first ?? ""
        #expect(values.contains("Title=轴封泄漏 Org=示例光热公司"))
        #expect(values.contains("Kind=技术难题") && values.contains("Mode=合作研发"))
        #expect(values.contains("Indicator=轴封寿命"))
        #expect(roster.findings.filter { $0.hasPrefix("E") || $0.hasPrefix("W704") } == [])
    }

    @Test(arguments: ["□是 □否", "□是 ☑否", "本单位不能承诺不涉及国家秘密"])
    func takesNoPledgeForGranted(pledge: String) throws {
        let roster = try ReadRoster([
            ["单位名称", "示例光热公司"], ["需求名称", "轴封泄漏"], ["需求类型", "技术难题"], ["主要问题", "轴封寿命不足。"],
            ["非涉密承诺*", pledge],
        ])
        #expect(roster.findings.contains { $0.hasPrefix("E746") }, "\(roster.findings)")
    }
}
