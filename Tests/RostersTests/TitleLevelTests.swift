import Pool
import Rosters
import Testing

/// Headers of two rows, whose lower titles say which part of the upper ones stands below them.
@Suite struct TitleLevelTests {
    struct Case: Sendable {
        let upper: [String]
        let lower: [String]
        let cells: [String]
        let values: String
        var unknown: [String] = []
    }

    @Test(arguments: [
        Case(
            upper: ["专业技术职称", "", "行政职务", ""], lower: ["名称", "聘任时间", "名称", "任职时间"],
            cells: ["工程师", "2015-12", "科长", "2018-01"],
            values: "Post=科长 Title=工程师 ; date=2015-12", unknown: ["行政职务/任职时间"]),
        Case(
            upper: ["专业技术职务", "", "工作单位"], lower: ["级别", "名称", ""], cells: ["副高级", "高级工程师", "示例局"],
            values: "Employer=示例局 Title=高级工程师 ; level=副高级"),
        Case(
            upper: ["工作单位", "", "联系方式"], lower: ["名称", "性质", ""],
            cells: ["甲所", "事业", "13900000401"],
            values: "Employer=甲所 Phone=13900000401", unknown: ["工作单位/性质"]),
        Case(
            upper: ["职称", "荣誉称号", ""], lower: ["", "名称", "年份"], cells: ["工程师", "省劳模", "2019"],
            values: "Honor=省劳模 ; year=2019 Title=工程师"),
        Case(
            upper: ["学历", "", "学位", ""], lower: ["全日制", "在职", "全日制", "在职"],
            cells: ["本科", "研究生", "学士", "硕士"], values: "Degree=学士 Degree=硕士 Edu_level=研究生"),
        Case(
            upper: ["联系方式", "", "工作单位", ""], lower: ["手机", "邮箱", "名称", "地址"],
            cells: ["13900000701", "a@example.com", "甲所", "示例路1号"],
            values: "Employer=甲所 Email=a@example.com Phone=13900000701", unknown: ["工作单位/地址"]),
        Case(
            upper: ["最高学历", "", "职称"], lower: ["学历", "学位", ""], cells: ["本科", "学士", "工程师"],
            values: "Title=工程师 Degree=学士 Edu_level=本科"),
        Case(
            upper: ["学历", "", "职称"], lower: ["学历", "学位", ""], cells: ["本科", "学士", "工程师"],
            values: "Title=工程师 Degree=学士 Edu_level=本科"),
    ])
    func readsThem(item: Case) throws {
        let roster = try ReadRoster([
            ["姓名"] + item.upper, [""] + item.lower, ["甲示例"] + item.cells,
        ])
        #expect(roster.roster.kind == .talent)
        #expect(roster.values == ["Name=甲示例 \(item.values)"])
        let unknown = roster.diagnostics.kept.filter { $0.code == .columnUnmapped }
        #expect(unknown.compactMap { $0.parameters[.name] } == item.unknown)
        #expect(!roster.diagnostics.kept.contains { $0.severity == .error })
    }
}
