import Foundation
import TestSupport
import Testing

/// Records that are put in and changed field by field.
@Suite struct TypedRecordTests {
    private static let steps = [
        "org add 单位名称=示例泵业有限公司 单位类型=企业",
        "need add 需求名称=叶轮汽蚀 需求单位=示例泵业有限公司 需求层级=企业 需求类型=技术难题 期望完成时间=2027年底",
        "need add 需求名称=叶轮振动 需求单位=示例泵",
        "need add 需求名称=叶轮振动", "talent add 姓名=周启明 工作单位编号=示例理工大学",
        "talent set 0001 职称=研究员 专长标签+=润滑", "talent set 0001 职称-=研究员",
        "talent set 0001 手机=13900000009", "talent set 0001 出生年月=1975.1",
        "talent set 王样本 职称=教授", "talent set 0001 职称", "org add",
        "org set f-01 单位名称=",
        "org set f-01 统一社会信用代码=91620100EXAM000001", "org add 单位名称=示例轴承有限公司 单位类型=企业",
        "org add --another 单位名称=示例轴承有限公司 单位类型=企业 所在地区=白银市",
        "need add 需求名称=保持架 需求单位=示例轴承有限公司 需求层级=企业 需求类型=技术难题",
        "need add 需求名称=保持架 需求单位=91620100EXAM000001 需求层级=企业 需求类型=技术难题",
        "org show 91620100exam000001", "need list --where 需求单位=示例轴承有限公司",
        "need set n-03 办理状态=已发布", "need set n-03 审核记录+=发布",
    ]

    @Test(arguments: ["zh", "en"])
    func areTypedFieldByField(language: String) throws {
        let text = try Workdir.withSample().transcript(Self.steps, language: language)
        try expectGolden(
            text.replacing(/n-20\d\d-/, with: "n-····-"), "typed-record.\(language).txt")
    }

    /// A personal value comes by the standard input, and is shown nowhere.
    @Test func readsPersonalValuesFromTheInput() throws {
        let workdir = try Workdir.withSample()
        let outcome = try workdir.rencai(
            ["talent", "set", "0001", "电子邮箱="], input: "z@example.org\n")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(!"\(outcome)".contains("z@example.org"))
        #expect(try workdir.rencai("talent", "show", "0001").output.contains("电子邮箱"))
    }

    /// Without a terminal nothing is asked: what is missing is said.
    @Test func neverAsksWithoutATerminal() throws {
        let outcome = try Workdir.withSample().rencai("need", "add", "需求名称=叶轮汽蚀")
        #expect(outcome.status == 1 && outcome.errors.contains("E204"), "\(outcome)")
    }
}
