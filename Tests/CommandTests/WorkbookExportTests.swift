import Foundation
import Testing

/// Records as a workbook: out, edited, and in again.
@Suite struct WorkbookExportTests {
    private static let tour = Result {
        let workdir = try Workdir()
        let outcome = try workdir.rencai("demo", ".")
        try #require(outcome.status == 0, "\(outcome)")
        return workdir
    }

    @Test(arguments: ["talent", "org", "need", "team", "station", "work", "engagement", "source"])
    func isUnchangedWhenItComesBack(kind: String) throws {
        let workdir = try Self.tour.get().withCopyOfRegistry()
        let export = try workdir.rencai("export", kind, "-o", "表.xlsx")
        #expect(export.status == 0 && export.errors == "已写入 表.xlsx\n", "\(export)")
        let outcome = try workdir.rencai("import", "--dry-run", "表.xlsx")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(
            outcome.output.contains("新增 0、变更 0、无变化") && !outcome.output.contains("无变化 0"),
            "\(outcome)")
        #expect(!outcome.errors.contains("警告") && !outcome.errors.contains("[W"), "\(outcome)")
    }

    @Test func changesWhatWasEditedAndNothingElse() throws {
        let workdir = try Self.tour.get().withCopyOfRegistry()
        _ = try workdir.rencai("talent", "export", "--xlsx", "-o", "人才.xlsx")
        try workdir.edit("人才.xlsx", as: "改好.xlsx") { rows in
            let header = rows[2]
            guard let post = header.firstIndex(of: "职务"),
                let skill = header.firstIndex(of: "专长标签")
            else { return }
            rows[3][post] = "首席科学家"
            rows[4][skill] += "\n真空镀膜 ; level=3"
        }
        let outcome = try workdir.rencai("import", "改好.xlsx")
        #expect(outcome.status == 0 && outcome.output.contains("新增 0、变更 2、"), "\(outcome)")
        let again = try workdir.rencai("export", "talent")
        #expect(again.output.contains("Post: 首席科学家"))
        // What was exported before the edit is out of date now.
        let late = try workdir.rencai("import", "人才.xlsx")
        #expect(late.status == 4 && late.errors.contains("[E414"), "\(late)")
    }

    /// Each office has values of its own, and who edits the cell sees those of all.
    @Test(arguments: [
        ("zh", "“荣誉称号”里的“三八红旗手、劳动模范”是lzsl报的，仍然保留"),
        ("en", "“三八红旗手, 劳动模范” of Honor was given by lzsl and stays"),
    ])
    func saysWhatStaysBecauseAnotherOfficeGaveIt(language: String, note: String) throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(
            "工号,姓名,职务,荣誉称号\ng1,甲示例,科长,劳动模范、三八红旗手\n乙1,乙示例,科长,劳动模范\n", to: "a.csv")
        let options = ["--source", "lzsl", "--as-of", "2026-06-30"]
        try #require(workdir.rencai(["import", "a.csv"] + options).status == 0)
        try #require(workdir.rencai("talent", "export", "-o", "人才.xlsx").status == 0)
        try workdir.edit("人才.xlsx", as: "改好.xlsx") { rows in
            guard let honor = rows[2].firstIndex(of: "荣誉称号"),
                let post = rows[2].firstIndex(of: "职务")
            else { return }
            rows[3][honor] = "青年拔尖人才"
            rows[4][post] = "处长"
        }
        let outcome = try workdir.rencai("import", "改好.xlsx", "--lang", language)
        #expect(outcome.status == 0 && outcome.errors.contains(note), "\(outcome)")
        #expect(outcome.errors.ranges(of: "[N745").count == 1, "\(outcome)")
        let honors = try workdir.rencai("talent", "export").output.ranges(of: "Honor: ").count
        #expect(honors == 4)
    }

    @Test func hasTitlesThatPeopleKnow() throws {
        let workdir = try Workdir.withSample()
        _ = try workdir.rencai("export", "talent", "-o", "人才.xlsx")
        let sheets = try workdir.sheets(of: "人才.xlsx")
        #expect(sheets.map(\.name) == ["人才"])
        let rows = sheets[0].rows
        #expect(rows[0][0].hasPrefix("填报单位：") && rows[1][0].hasPrefix("数据截至："))
        #expect(rows[2].prefix(2) == ["编号", "姓名"] && rows[2].last == "版本号")
        #expect(rows.dropFirst(3).allSatisfy { $0[0].contains(":") })
        // Personal values are in no export.
        #expect(!rows[2].contains("联系电话") && !rows[2].contains("证件号码"))
    }

    @Test func takesTheColumnsOfAMap() throws {
        let workdir = try Self.tour.get().withCopyOfRegistry()
        try workdir.write(
            """
            %rec: Map

            Map: 汇总表
            Kind: Talent
            Column: 序号 ; to=-
            Column: 人员姓名 ; to=Name
            Column: 引进形式 ; to=Mode ; map=柔性→柔性引进
            Column: 荣誉 ; to=Honor
            Column: 荣誉年份 ; to=Honor.year

            """, to: "汇总表.rec")
        let outcome = try workdir.rencai(
            "export", "talent", "--map", "汇总表.rec", "--where", "引进方式=柔性引进", "-o", "汇总.xlsx")
        #expect(outcome.status == 0, "\(outcome)")
        let rows = try workdir.sheets(of: "汇总.xlsx")[0].rows
        #expect(rows[2] == ["序号", "人员姓名", "引进形式", "荣誉", "荣誉年份"])
        #expect(rows.dropFirst(3).map { $0[0] } == (1...rows.count - 3).map(String.init))
        #expect(
            rows.dropFirst(3).allSatisfy {
                $0[2].contains("柔性") && !$0.joined().contains("柔性引进")
                    && !$0.joined().contains("year=")
            })
    }

    @Test func filtersBatchesToo() throws {
        let workdir = try Self.tour.get().withCopyOfRegistry()
        let some = try workdir.rencai("talent", "export", "--where", "引进方式=柔性引进")
        let count = some.output.split(separator: "\n").count { $0.hasPrefix("Talent: ") }
        #expect(some.status == 0 && count > 0 && count < 60, "\(count)")
        #expect(some.output.split(separator: "\n").count { $0 == "Mode: 柔性引进" } == count)
    }

    /// Text under the name of a workbook opens nowhere.
    @Test(arguments: [
        (["export", "--all", "-o", "a.xlsx"], "--xlsx 一次只用于一种记录，请分别导出"),
        (["export", "talent", "org", "--where", "a=b"], "--where 一次只用于一种记录，请分别导出"),
        (["export", "talent", "-o", "a.xls"], "表格请写成 .xlsx 文件：a.xls"),
        (["export", "talent", "--xlsx", "-o", "a.rec"], "表格请写成 .xlsx 文件：a.rec"),
        (["template", "talent", "-o", "a.et"], "表格请写成 .xlsx 文件：a.et"),
        (["template", "skill", "--xlsx"], "“专长标签”没有表格模板，可选：need、talent、org"),
        (["convert", "first.rec", "-o", "a.xlsx"], "这里写出的是批次文件，不是表格，文件名请用 .rec：a.xlsx"),
    ])
    func refusesNamesOfOtherFiles(arguments: [String], message: String) throws {
        let workdir = try Workdir.withSample()
        let outcome = try workdir.rencai(arguments)
        #expect(outcome.status == 2 && outcome.errors.contains(message), "\(outcome)")
        let files = try FileManager.default.contentsOfDirectory(atPath: workdir.path)
        #expect(!files.contains { $0.hasPrefix("a.") })
    }
}
