import Foundation
import TestSupport
import Testing

/// Batches turned into the form of people and back.
@Suite struct ConvertFileTests {
    private static let text = Samples.batch(
        """
        # 本季度新增
        Talent: 1
        Name: 张 示例
        Birth: 1975.06
        Bio: 研究固体润滑。
        + 获奖一项。

        Work: w-1
        Op: delete
        Reason: 误录
        """)

    @Test(arguments: ["zh", "en"])
    func showsWhatIsKept(language: String) throws {
        let workdir = try Workdir()
        try workdir.write(Self.text, to: "a.rec")
        try workdir.write(Self.text.replacing("张", with: "张\u{E78D}"), to: "private.rec")
        try workdir.write(Self.text.replacing("Bio", with: "Boi"), to: "bad.rec")
        try workdir.write("姓名,工作单位\n张示例,示例轴承有限公司\n", to: "名册.csv")
        try workdir.write("PK\u{3}\u{4}\u{14}\0\u{6}\0\u{8}\0xl/workbook.xml", to: "名册.xlsx")
        let text = try workdir.transcript(
            [
                "convert a.rec", "convert a.rec --to lenient", "转换 a.rec --to 宽松 -o b.rec",
                "convert b.rec", "convert a.rec -o ./a.rec", "convert a.rec --encoding gbk",
                "convert a.rec --encoding ebcdic", "convert a.rec --to html",
                "convert private.rec --to lenient --encoding gb18030 -o c.rec",
                "convert bad.rec --to lenient -o c.rec", "convert 名册.csv", "convert 名册.xlsx",
                "convert none.rec",
            ], language: language)
        // Each terminal shows carriage returns in its own way.
        try expectGolden(
            text.replacing("\r\n", with: "⏎\n").replacing("\u{FEFF}", with: "⟨BOM⟩"),
            "convert.\(language).txt")
        #expect(try workdir.read("a.rec") == Self.text)
        #expect(!FileManager.default.fileExists(atPath: workdir.path + "c.rec"))
    }

    /// All forms and encodings of a batch are previewed alike and written back alike.
    @Test(arguments: ["first", "second"])
    func keepsThePreview(name: String) throws {
        let workdir = try name == "first" ? Workdir.withRegistry() : Workdir.withSample()
        try workdir.write(name == "first" ? Samples.first : Samples.second, to: "a.rec")
        let expected = try preview("a.rec", workdir)
        let canonical = try workdir.rencai("convert", "a.rec").output
        for encoding in ["utf-8", "gb18030", "utf-16"] {
            let outcome = try workdir.rencai(
                "convert", "a.rec", "--to", "lenient", "--encoding", encoding, "-o", "b.rec")
            #expect(outcome.status == 0, "\(outcome)")
            #expect(try preview("b.rec", workdir) == expected)
            #expect(try workdir.rencai("convert", "b.rec").output == canonical)
            #expect(try workdir.rencai("diff", "a.rec", "b.rec").status == 0)
            try #require(workdir.rencai("fmt", "b.rec").status == 0)
            #expect(try workdir.read("b.rec") == canonical)
        }
    }

    private func preview(_ file: String, _ workdir: Workdir) throws -> String {
        let object = try workdir.rencai("import", "--dry-run", "--json", file).object()
        let report = try #require((object["files"] as? [[String: Any]])?.first)
        return try #require(report["preview"] as? String, "\(object)")
    }
}
