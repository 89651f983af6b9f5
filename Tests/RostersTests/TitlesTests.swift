import Pool
import Rosters
import TestSupport
import Testing

/// What the words round a table say of all its records.
@Suite struct TitlesTests {
    private static let table = [["姓名", "性别"], ["甲示例", "男"]]

    @Test(
        arguments: [
            ("填报单位：兰州示例研究所（盖章）", "兰州示例研究所"), ("报送单位（盖章）：兰州示例研究所", "兰州示例研究所"),
            ("呈报单位:兰州示例研究所 填表人：某", "兰州示例研究所"), ("高层次人才信息表", nil),
        ] as [(String, String?)])
    func namesTheOffice(words: String, office: String?) throws {
        let roster = try ReadRoster([[words]] + Self.table)
        #expect(roster.roster.titles.office == office)
        let below = try ReadRoster(Self.table + [[words]])
        #expect(below.roster.titles.office == office || office == nil)
    }

    @Test func knowsRegisteredOfficesByTheirNames() throws {
        let roster = try ReadRoster([["兰州 示例大学医学院人才信息表"]] + Self.table)
        let found = roster.roster.titles.office(
            among: ["a": "兰州示例大学", "b": "兰州示例大学医学院", "c": "白银示例厂"])
        #expect(found?.code == "b" && found?.words == "兰州 示例大学医学院人才信息表")
        #expect(roster.roster.titles.office(among: ["c": "白银示例厂"]) == nil)
        // Who hands it in goes before whom the title names; of two that it names it is neither.
        let labelled = try ReadRoster([["示例市科技局人才信息表"], ["填报单位：示例医院"]] + Self.table)
        let offices = ["a": "示例市科技局", "b": "示例医院"]
        #expect(labelled.roster.titles.office(among: offices)?.code == "b")
        let two = try ReadRoster([["示例市科技局、示例医院人才信息表"], ["示例医院"]] + Self.table)
        #expect(two.roster.titles.office(among: offices) == nil)
    }

    /// An office that nobody has registered is proposed by the title of its table.
    @Test(
        arguments: [
            ("示例测试局人才花名册（截至2026年6月30日）", "示例测试局"), ("2026年人才名册", nil), ("高层次人才信息表", nil),
            ("某 示例大学 专家名单", "某示例大学"),
        ] as [(String, String?)])
    func proposesTheOfficeOfATitle(words: String, office: String?) throws {
        let roster = try ReadRoster([[words]] + Self.table)
        #expect(roster.roster.titles.titledOffice == office)
    }

    /// The name of one organization may begin that of another, and a title may name two.
    @Test(
        arguments: [
            ("示例医院附属卫生学校人才名册", nil), ("示例医院2026年上半年人才名册", "b"), ("示例医院人事科人才名册", "b"),
            ("报送示例医院：示例市科技局人才名册", nil), ("所属示例医院等单位人才名册", nil), ("示例医院、示例市科技局人才名册", nil),
            ("示例医院（2026年6月）", "b"),
        ] as [(String, String?)])
    func takesNoPartOfANameForAnOffice(words: String, code: String?) throws {
        let roster = try ReadRoster([[words]] + Self.table)
        let offices = ["a": "示例市科技局", "b": "示例医院"]
        #expect(roster.roster.titles.office(among: offices)?.code == code)
    }

    /// What the program writes above a table names the office by its code too.
    @Test(
        arguments: [
            ([["填报单位：示例研究所（lzsl）"]], "lzsl"), ([["填报单位：lzsl"]], "lzsl"),
            ([["填报单位：", "lzsl"]], "lzsl"), ([["填报单位：lzgx"]], nil), ([["名册（lzsl）"]], nil),
        ] as [([[String]], String?)])
    func knowsOfficesByTheirCodes(rows: [[String]], code: String?) throws {
        let roster = try ReadRoster(rows + Self.table)
        #expect(roster.roster.titles.officeCode(among: ["lzsl"])?.code == code)
    }

    /// People write into the next cell what a form asks for.
    @Test(
        arguments: [
            ([["填报单位：", "", "兰州示例研究所"], ["数据截至：", "2026-06-30"]], "兰州示例研究所", "2026-06-30"),
            ([["填报单位：", "填表人："], ["数据截至："]], nil, nil),
            ([["填报单位：", "2026年6月"]], nil, "2026-06"), ([["填报单位："]], nil, nil),
        ] as [([[String]], String?, String?)])
    func readsTheNextCell(rows: [[String]], office: String?, day: String?) throws {
        let titles = try ReadRoster(rows + Self.table).roster.titles
        #expect(titles.office == office && titles.asOf?.date.text == day)
    }

    @Test(
        arguments: [
            ("人才信息表（截至2026年6月30日）", "2026-06-30"), ("计算年龄时间：202606", "2026-06"),
            ("填表时间：2026.7.2", "2026-07-02"), ("2026年6月人才名册", "2026-06"),
            ("请于2026年10月15日前报送", nil), ("示例〔2026〕12号（2026年3月1日印发）", nil),
            ("2025年度人才名册", nil), ("统计时间段：2026年1月1日—2026年6月30日", "2026-06-30"),
            ("2026年1—6月人才名册", "2026-06"), ("根据省厅2025年12月1日通知要求填报", nil),
            ("名册（2024年1月—2026年6月引进）", nil), ("人才名册 二〇二六年六月", "2026-06"),
            ("2026年1月至6月人才名册", "2026-06"), ("表20260630", "2026-06-30"), ("文号〔2026〕3号", nil),
        ] as [(String, String?)])
    func saysOfWhichDayItIs(words: String, day: String?) throws {
        let roster = try ReadRoster([[words]] + Self.table)
        #expect(roster.roster.titles.asOf?.date.text == day)
    }
}
