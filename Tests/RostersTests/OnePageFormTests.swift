import Pool
import Rosters
import TestSupport
import Testing

/// Forms of one record, with titles before what they name.
@Suite struct OnePageFormTests {
    /// Nobody is called 职称.
    @Test(arguments: [
        [["姓名", "甲示例", "民族", "藏族"], ["职称", "工程师", "备注", ""]],
        [["姓名", "甲示例", "性别", "男", "出生年月", "1980.01"], ["民族", "汉", "学历", "本科"], ["工作单位", "示例局"]],
        [["姓名", "甲示例"], ["性别", "男"], ["职称", "工程师"], ["工作单位", "示例局"]],
    ])
    func takesNoTitleForAPerson(rows: [[String]]) throws {
        let found = try fault { _ = try ReadRoster([["登记表（2026年6月）"]] + rows) }
        #expect(found == "E702")
    }

    @Test func namesNobodyByATitle() throws {
        let roster = try ReadRoster([
            ["姓名", "性别", "学历"], ["甲示例", "男", "本科"], ["工作单位", "男", "本科"],
        ])
        #expect(roster.values == ["Name=甲示例 Gender=男 Edu_level=本科"])
        #expect(roster.findings == ["W706 A3"])
    }

    @Test func readsANeedOfOnePage() throws {
        let roster = try ReadRoster([
            ["技术难题需求表（2026年6月30日）"], ["单位名称", "示例轴承有限公司", "联系人", "李示例"], ["需求名称", "轴承润滑"],
            ["需求类型", "技术难题"], ["主要问题", "轴承在真空中润滑失效。"], ["填表人：李示例"],
        ])
        #expect(roster.roster.kind == .need)
        #expect(
            roster.values.map { $0.replacing("Level=企业 ", with: "") } == [
                "Title=轴承润滑 Org=示例轴承有限公司 Kind=技术难题 Problem=轴承在真空中润滑失效。 Contact=李示例"
            ])
        #expect(roster.roster.titles.asOf?.date.text == "2026-06-30")
    }

    /// A finding names the cell of the form.
    @Test func placesWhatIsWrong() throws {
        let roster = try ReadRoster([
            ["需求名称", "轴承润滑"], ["需求单位", "示例轴承有限公司"], ["需求类型", "技术难题"], ["期望完成时间", "2027-13"],
        ])
        #expect(roster.findings.contains { $0.hasSuffix(" B4") }, "\(roster.findings)")
    }

    /// What is taken for a title by mistake may be personal.
    @Test func showsNoValueForATitle() throws {
        let roster = try ReadRoster([["姓名", "性别", "藏族"], ["甲示例", "男", "工"]])
        let finding = roster.diagnostics.kept.first { $0.code == .columnUnmapped }
        #expect(finding?.parameters[.name] == "C")
    }
}
