import Foundation
import TestSupport
import Testing

/// A roster that is older than what its office reported since.
@Suite struct OlderRosterTests {
    private static func write(_ day: String, _ title: String, to workdir: Workdir) throws {
        let rows = [["截至\(day)"], ["工号", "姓名", "职称"], ["a1", "甲示例", title]]
        try workdir.write(
            Data(SampleWorkbook([.init("名册", rows)]).bytes), to: "\(day).xlsx")
    }

    @Test func changesNothingUnlessItIsConfirmed() throws {
        let workdir = try Workdir.withRegistry()
        try Self.write("2026年6月30日", "研究员", to: workdir)
        try Self.write("2026年3月31日", "工程师", to: workdir)
        let options = ["import", "--source", "lzsl"]
        #expect(try workdir.rencai(options + ["2026年6月30日.xlsx"]).status == 0)
        for more in [[], ["--partial"], ["--dry-run"]] {
            let older = try workdir.rencai(options + more + ["2026年3月31日.xlsx"])
            #expect(older.status == 6 && older.errors.contains("[E516"), "\(older)")
            #expect(older.errors.contains("截至 2026-03-31，早于lzsl已入库的 2026-06-30"))
        }
        #expect(try workdir.rencai("talent", "show", "甲示例").output.contains("研究员"))
        let older = try workdir.rencai(options + ["--json", "2026年3月31日.xlsx"])
        let batch = try #require(older.output.firstMatch(of: /"batch": "([^"]+)"/)?.output.1)
        let confirmed = try workdir.rencai(
            options + ["--confirm", String(batch), "2026年3月31日.xlsx"])
        #expect(confirmed.status == 0 && confirmed.output.contains("变更 1"), "\(confirmed)")
        // What is undone is not in the way any more.
        #expect(try workdir.rencai("undo", String(batch)).status == 0)
        #expect(try workdir.rencai("talent", "show", "甲示例").output.contains("研究员"))
    }

    /// A month is not before a day of it, and another office's roster is not in the way.
    @Test func comparesWhatIsCertain() throws {
        let workdir = try Workdir.withRegistry()
        try Self.write("2026年6月30日", "研究员", to: workdir)
        try Self.write("2026年6月", "工程师", to: workdir)
        try Self.write("2026年1月", "工程师", to: workdir)
        let first = ["import", "--source", "lzsl"]
        #expect(try workdir.rencai(first + ["2026年6月30日.xlsx"]).status == 0)
        #expect(try workdir.rencai(first + ["2026年6月.xlsx"]).status == 0)
        #expect(try workdir.rencai("import", "--source", "bygc", "2026年1月.xlsx").status == 0)
    }
}
