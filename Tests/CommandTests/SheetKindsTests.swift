import Foundation
import TestSupport
import Testing

/// A workbook with sheets of several kinds is one batch.
@Suite struct SheetKindsTests {
    private static let sheets: [SampleWorkbook.Sheet] = [
        .init(
            "企业需求",
            [
                ["需求名称", "企业名称", "需求类型", "主要问题"], ["管板焊缝开裂", "示例装备厂", "技术难题", "焊缝开裂"],
            ]),
        .init(
            "专家", [["填报单位：示例人才处"], ["截至2026年6月30日"], ["姓名", "性别", "职称"], ["甲示例", "男", "教授"]]),
        .init("单位名录", [["单位名称", "单位类型", "所在地区"], ["示例装备厂", "企业", "兰州市"]]),
        .init("汇总", [["类别", "人数", "占比"], ["高级", "1", "100"]]),
    ]

    private static func workdir() throws -> Workdir {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Data(SampleWorkbook(sheets).bytes), to: "汇总表.xlsx")
        return workdir
    }

    @Test func takesOrganizationsThenPeopleThenNeeds() throws {
        let workdir = try Self.workdir()
        let preview = try workdir.rencai("import", "--source", "lzsl", "--dry-run", "汇总表.xlsx")
        #expect(preview.status == 0 && preview.output.contains("将入库 3 条：新增 3"), "\(preview)")
        #expect(
            preview.errors.contains("按工作表分别读入：单位名录（单位）、专家（人才）、企业需求（需求）"), "\(preview)")
        #expect(preview.errors.contains("没有可识别的表头：汇总"), "\(preview)")
        let outcome = try workdir.rencai("import", "--source", "lzsl", "汇总表.xlsx")
        #expect(outcome.status == 0 && outcome.output.contains("已入库 3 条：新增 3"), "\(outcome)")
        let receipts = workdir.folder.appending(path: "rencai.db.receipts").path()
        let names = try FileManager.default.contentsOfDirectory(atPath: receipts)
        let told = try names.filter {
            try workdir.read("rencai.db.receipts/\($0)").contains("N760")
        }
        #expect(told.count == 1)
        let again = try workdir.rencai("import", "--source", "lzsl", "汇总表.xlsx")
        #expect(again.output.contains("已导入过"), "\(again)")
        let batch = try #require(outcome.output.firstMatch(of: /undo (\S+)/)?.output.1)
        #expect(try workdir.rencai("undo", String(batch)).status == 0)
        #expect(try !workdir.rencai("org", "list").output.contains("示例装备厂"))
    }

    /// Rejects come back on the sheets they stood on, and are taken when they are mended.
    @Test func handsRejectsBackOnTheirSheets() throws {
        let workdir = try Workdir.withRegistry()
        var sheets = Self.sheets
        sheets[0] = .init(
            "企业需求",
            [
                ["需求名称", "企业名称", "需求类型", "期望完成时间"], ["管板焊缝开裂", "示例装备厂", "技术难题", "2026-13"],
            ])
        try workdir.write(Data(SampleWorkbook(sheets).bytes), to: "汇总表.xlsx")
        let outcome = try workdir.rencai("import", "--source", "lzsl", "--partial", "汇总表.xlsx")
        #expect(outcome.status == 3 && outcome.output.contains("新增 2"), "\(outcome)")
        #expect(outcome.errors.contains("汇总表.xlsx[企业需求]!D2"), "\(outcome)")
        let rejects = try workdir.sheets(of: "汇总表.rejects.xlsx")
        #expect(rejects.map(\.name) == ["企业需求"])
    }
}
