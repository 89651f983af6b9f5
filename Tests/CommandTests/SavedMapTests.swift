import Foundation
import TestSupport
import Testing

/// The column map that an office used is used again.
@Suite struct SavedMapTests {
    private static let map = """
        Map: 某所名册
        Kind: Talent
        Source: lzsl
        Column: 尊姓大名 ; to=姓名
        Column: 衔 ; to=职称
        """

    private static func write(
        _ person: String, _ day: String, head: [String] = ["尊姓大名", "衔"], to workdir: Workdir
    ) throws {
        let rows = [["截至\(day)"], head, [person, "研究员"]]
        try workdir.write(Data(SampleWorkbook([.init("名册", rows)]).bytes), to: "a.xlsx")
    }

    @Test func remembersTheMapOfAnOffice() throws {
        let workdir = try Workdir.withRegistry()
        #expect(try workdir.rencai("source", "add", "lzsl", "--name", "兰州示例研究所").status == 0)
        try workdir.write(Self.map, to: "甲.map.rec")
        try Self.write("甲示例", "2026年3月31日", to: workdir)
        let options = ["import", "--source", "lzsl"]
        #expect(
            try workdir.rencai(options + ["--dry-run", "--map", "甲.map.rec", "a.xlsx"]).status == 0)
        #expect(try workdir.rencai(options + ["--dry-run", "a.xlsx"]).errors.contains("[E702"))
        #expect(try workdir.rencai(options + ["--map", "甲.map.rec", "a.xlsx"]).status == 0)
        try Self.write("乙示例", "2026年6月30日", to: workdir)
        let next = try workdir.rencai(options + ["a.xlsx"])
        #expect(next.status == 0 && next.output.contains("新增 1"), "\(next)")
        #expect(next.errors.contains("[N736"), "\(next)")
        #expect(next.errors.contains("按lzsl上次用过的列对照“某所名册”读取"), "\(next)")
        #expect(try workdir.rencai("talent", "show", "乙示例").output.contains("研究员"))
        // Other offices, and tables with other titles, are not read by it.
        let other = try workdir.rencai("import", "--source", "bygc", "a.xlsx")
        #expect(other.status == 1 && other.errors.contains("[E702"), "\(other)")
        try Self.write("丙示例", "2026年9月30日", head: ["尊姓大名", "级"], to: workdir)
        #expect(try workdir.rencai(options + ["a.xlsx"]).errors.contains("[E702"))
    }

    /// The rows of a second table with other titles come back alone, and are mended and sent as they
    /// are.
    @Test(arguments: [false, true])
    func readsRejectsByTheMapOfTheirRoster(isBeside: Bool) throws {
        let workdir = try Workdir.withRegistry()
        let map = isBeside ? "a.xlsx.map.rec" : "甲.map.rec"
        let text = Self.map + "\nSheet: 名册\nColumn: 降生 ; to=出生年月\nColumn: 东家 ; to=工作单位 ; fill=down"
        try workdir.write(text, to: map)
        let rows = [
            ["截至2026年3月31日"], ["尊姓大名", "降生", "东家"], ["甲示例", "1970-03", "示例甲厂"],
            ["乙示例", "1971-13", ""], ["尊姓大名", "衔", "降生"], ["丙示例", "研究员", "1988-14"],
        ]
        try workdir.write(Data(SampleWorkbook([.init("名册", rows)]).bytes), to: "a.xlsx")
        let part = try workdir.rencai(
            ["import", "--partial", "a.xlsx"] + (isBeside ? [] : ["--map", map]))
        #expect(part.output.contains("新增 1、") && part.output.contains("退回 2 →"), "\(part)")
        let sheets = try workdir.sheets(of: "a.rejects.xlsx").map { sheet in
            SampleWorkbook.Sheet(
                sheet.name,
                sheet.rows.map { $0.map { $0.hasPrefix("19") ? "1988-04" : $0 } })
        }
        try workdir.write(Data(SampleWorkbook(sheets).bytes), to: "改好.xlsx")
        let rest = try workdir.rencai("import", "--full", "--end-missing", "改好.xlsx")
        #expect(rest.status == 0 && rest.output.contains("新增 2、变更 0"), "\(rest)")
        #expect(rest.errors.contains("[W517") && !rest.errors.contains("甲示例"), "\(rest)")
        let people = try workdir.rencai("talent", "list", "--csv").output
        #expect(people.contains("乙示例,,,示例甲厂") && people.contains("丙示例,,研究员,"), "\(people)")
    }

    /// Another registry does not have the map: it is told which one, and what to do.
    @Test func asksForTheMapOfRejects() throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Self.map + "\nColumn: 降生 ; to=出生年月", to: "甲.map.rec")
        let rows = [
            ["截至2026年3月31日"], ["尊姓大名", "衔", "降生"], ["甲示例", "研究员", "1970-03"],
            ["乙示例", "研究员", "1971-13"],
        ]
        try workdir.write(Data(SampleWorkbook([.init("名册", rows)]).bytes), to: "a.xlsx")
        let part = try workdir.rencai("import", "--partial", "--map", "甲.map.rec", "a.xlsx")
        #expect(part.output.contains("退回 1 →"), "\(part)")
        let sheets = try workdir.sheets(of: "a.rejects.xlsx").map { sheet in
            SampleWorkbook.Sheet(
                sheet.name, sheet.rows.map { $0.map { $0 == "1971-13" ? "1971-12" : $0 } })
        }
        try workdir.write(Data(SampleWorkbook(sheets).bytes), to: "改好.xlsx")
        #expect(try workdir.rencai("init", "--separate", "别处").status == 0)
        for command in [["import"], ["check"]] {
            let refused = try workdir.rencai(command + ["--db", "别处/rencai.db", "改好.xlsx"])
            #expect(refused.status == 1, "\(refused)")
            #expect(refused.errors.contains("[E751"), "\(refused)")
            #expect(refused.errors.contains("按列对照“某所名册”读取"), "\(refused)")
            #expect(!refused.errors.contains("W704"), "\(refused)")
        }
        let taken = try workdir.rencai(
            "import", "--db", "别处/rencai.db", "--source", "lzsl", "--map", "甲.map.rec", "改好.xlsx")
        #expect(taken.status == 0 && taken.output.contains("新增 1"), "\(taken)")
    }

    /// Rejects that earlier versions wrote do not name their map.
    @Test func asksForTheMapOfOlderRejects() throws {
        let workdir = try Workdir.withRegistry()
        let rows = [
            ["填报单位：示例所（lzsl）"], ["补正批次：lzsl-1"], ["尊姓大名", "衔", "退回原因"], ["甲示例", "研究员", "错"],
        ]
        try workdir.write(Data(SampleWorkbook([.init("名册", rows)]).bytes), to: "a.xlsx")
        let refused = try workdir.rencai("import", "--source", "lzsl", "a.xlsx")
        #expect(refused.errors.contains("[E751") && !refused.errors.contains("“"), "\(refused)")
    }

    @Test func showsAndForgetsIt() throws {
        let workdir = try Workdir.withRegistry()
        #expect(try workdir.rencai("source", "add", "lzsl", "--name", "兰州示例研究所").status == 0)
        try workdir.write(Self.map, to: "a.xlsx.map.rec")
        try Self.write("甲示例", "2026年3月31日", to: workdir)
        #expect(try workdir.rencai("import", "a.xlsx").status == 0)
        #expect(try workdir.rencai("source", "show", "lzsl").errors.contains("记住的列对照：某所名册"))
        let shown = try workdir.rencai("source", "map", "lzsl").output
        #expect(
            shown.contains("Column: 衔 ; to=职称\n") && shown.contains("Heading: 尊姓大名\nHeading: 衔\n"))
        #expect(!shown.contains("Source:"))
        #expect(try workdir.rencai("source", "map", "--drop", "lzsl").output.contains("已删除 1 份"))
        #expect(try workdir.rencai("source", "map", "lzsl").errors.contains("没有为“lzsl”记住列对照"))
    }

    /// A table that is handed on has the title and the foot that are asked for, and is read again.
    @Test func writesTheLinesAboveAndBelow() throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(
            Self.map + "\nTitle: 高层次人才汇总表\nFooter: 填表人：李某", to: "a.xlsx.map.rec")
        try Self.write("甲示例", "2026年3月31日", to: workdir)
        #expect(try workdir.rencai("import", "a.xlsx").status == 0)
        let outcome = try workdir.rencai(
            "talent", "export", "--xlsx", "--map", "a.xlsx.map.rec", "-o", "b.xlsx")
        #expect(outcome.status == 0, "\(outcome)")
        let rows = try workdir.sheets(of: "b.xlsx")[0].rows
        #expect(rows.first == ["高层次人才汇总表"] && rows.last == ["填表人：李某"])
        let again = try workdir.rencai("import", "--source", "lzsl", "b.xlsx")
        #expect(again.status == 0 && again.output.contains("已导入过"), "\(again)")
    }
}
