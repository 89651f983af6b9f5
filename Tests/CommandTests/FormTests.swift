import Foundation
import Testing

/// The forms that are filled in with a spreadsheet.
@Suite struct FormTests {
    /// The example of the instructions, filled in as somebody would who follows them.
    private static func filled(_ kind: String, in workdir: Workdir) throws {
        let outcome = try workdir.rencai("template", kind, "--xlsx", "-o", "空表.xlsx")
        try #require(outcome.status == 0, "\(outcome)")
        let sheets = try workdir.sheets(of: "空表.xlsx")
        try #require(sheets.map(\.name).last == "填表说明")
        let examples = sheets[1].rows.dropFirst(3).map { $0.count > 2 ? $0[2] : "" }
        try workdir.edit("空表.xlsx", as: "填好.xlsx") { rows in
            #expect(rows[3].count == examples.count)
            rows[1] = ["填报单位：", "兰州示例研究所"]
            rows[2] = ["数据截至：2026-06-30"]
            rows.append(examples)
        }
    }

    @Test(arguments: ["talent", "org"])
    func isImportedWithoutAMap(kind: String) throws {
        let workdir = try Workdir.withRegistry()
        _ = try workdir.rencai("source", "add", "lzsl", "--name", "兰州示例研究所")
        try Self.filled(kind, in: workdir)
        let outcome = try workdir.rencai("import", "填好.xlsx")
        #expect(outcome.status == 0 && outcome.output.contains("已入库 1 条：新增 1"), "\(outcome)")
        #expect(!outcome.errors.contains("警告"), "\(outcome)")
        #expect(outcome.errors.contains("兰州示例研究所（lzsl）：据“"), "\(outcome)")
    }

    @Test(arguments: ["f1", "兰州示例轴承有限公司"])
    func takesANeedOfAFirmByItsKeyOrName(firm: String) throws {
        let workdir = try Workdir.withRegistry()
        _ = try workdir.rencai("source", "add", "lzsl", "--name", "兰州示例研究所")
        try workdir.write("编号,单位名称,单位类型\nf1,兰州示例轴承有限公司,企业\nf2,兰州示例厂,企业\n", to: "单位.csv")
        let firms = try workdir.rencai(
            "import", "--source", "lzsl", "--as-of", "2026-06", "单位.csv")
        #expect(firms.status == 0, "\(firms)")
        try Self.filled("need", in: workdir)
        try workdir.edit("填好.xlsx", as: "需求.xlsx") { $0[4][0] = firm }
        let outcome = try workdir.rencai("import", "需求.xlsx")
        #expect(outcome.status == 0 && outcome.output.contains("已入库 1 条：新增 1"), "\(outcome)")
        let shown = try workdir.rencai("export", "need").output
        #expect(shown.contains("Indicator: 膜层寿命 ; now=600 ; goal=不低于1000 ; unit=小时"), "\(shown)")
        #expect(shown.contains("Deadline: 2027-12"), "\(shown)")
    }

    /// An empty form says so, and its instructions are no records.
    @Test func isNoRosterWhileItIsEmpty() throws {
        let workdir = try Workdir.withRegistry()
        _ = try workdir.rencai("template", "人才", "-o", "空表.xlsx")
        let outcome = try workdir.rencai(
            "import", "--source", "lzsl", "--as-of", "2026-06", "空表.xlsx")
        #expect(outcome.status == 1 && outcome.errors.contains("[E728"), "\(outcome)")
        #expect(!outcome.errors.contains("[W7"), "\(outcome)")
    }
}
