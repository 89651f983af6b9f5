import Foundation
import TestSupport
import Testing

/// The manuals for those who use the program: short, and every command in them works.
@Suite struct ManualTests {
    private static let manuals = Checkout.files(under: "Manuals", endingIn: ".md")

    /// Two screens.
    @Test(arguments: manuals) func areShort(path: String) throws {
        #expect(try Checkout.lines(path).count - 1 <= 80)
    }

    /// What stands in blocks of `sh` is run in order in one folder, as somebody types it in Chinese.
    ///
    /// In place of 批次号 comes the last batch, of 预演号 what was printed.
    @Test(arguments: manuals) func showOnlyCommandsThatWork(path: String) throws {
        let folder = try TourFolder(in: "zh_CN.UTF-8")
        try folder.addOfficeFiles()
        var batch = ""
        for line in try commands(in: path) {
            let shown = try folder.run(
                "{ \(line.replacing("批次号", with: batch)) ; }; echo \"[$?]\"")
            #expect(shown.hasSuffix("[0]"), "\(path): \(line)\n\(shown)")
            batch = shown.firstMatch(of: /rencai undo (\S+)/).map { String($0.1) } ?? batch
        }
    }

    /// What stands in the text, and not in a block, is no command that is not there.
    @Test func nameOnlyManualsThatAreThere() throws {
        for path in Self.manuals {
            for link in try Checkout.text(path).matches(of: /\]\(([^)]+\.md)\)/) {
                let url = Checkout.url("Manuals/\(link.1)")
                #expect(
                    FileManager.default.fileExists(atPath: url.path(percentEncoded: false)),
                    "\(path): \(link.1)")
            }
        }
        #expect(try Checkout.text("README.md").contains("Manuals/README.md"))
    }

    private func commands(in path: String) throws -> [String] {
        var isInside = false
        return try Checkout.lines(path).compactMap { line in
            if line.hasPrefix("```") {
                isInside = line == "```sh"
                return nil
            }
            return isInside && !line.isEmpty ? String(line) : nil
        }
    }
}

extension TourFolder {
    /// A roster and a filled form, as offices and firms send them, and the pass-phrase of backups.
    fileprivate func addOfficeFiles() throws {
        try write(
            SampleWorkbook([
                .init(
                    "名册",
                    [
                        ["兰州高新区人才名册（截至2026年5月31日）"],
                        ["姓名", "性别", "出生年月", "职称", "工作单位", "研究方向", "专长标签", "使用范围"],
                        ["孟示例", "男", "1975-06", "研究员", "兰州示例研究所", "低温阀门密封", "密封技术", "公开"],
                        ["苗示例", "女", "1980-03", "高级工程师", "兰州示例研究所", "铜电解精炼", "铜电解精炼", "公开"],
                    ])
            ]), to: "名册.xlsx")
        let form = [
            ("需求名称", "低温阀门密封泄漏"), ("需求单位", "示例阀门有限公司"), ("信用代码", "91620100MA00000003"),
            ("需求类型", "技术难题"), ("主要问题", "低温阀门在零下一百六十度时密封泄漏。"), ("指标名称", "泄漏率"),
            ("关键词", "密封；低温阀门"), ("拟投入资金", "50万元"), ("期望完成时间", "2027-06-30"),
            ("合作方式", "技术咨询"), ("公开方式", "公开"), ("联系人", "李示例"), ("手机", "13800000001"),
            ("非涉密承诺", "是"),
        ]
        try write(
            SampleWorkbook([.init("需求", [form.map(\.0), form.map(\.1)])]), to: "需求表填好.xlsx")
        try Data("一匹白马过河去又回来\n".utf8).write(to: url.appending(path: ".phrase"))
    }

    private func write(_ book: SampleWorkbook, to name: String) throws {
        try Data(book.bytes).write(to: url.appending(path: name))
    }
}
