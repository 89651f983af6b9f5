import Foundation
import Testing

/// Supply and demand of skills, as the command reports them.
@Suite struct ReportGapsTests {
    /// Every row of a table says what it belongs to, and the main one is that of the report.
    @Test func writesEachTableAsAFile() throws {
        let workdir = try Workdir.withSample()
        let outcome = try workdir.rencai(
            "report", "gaps", "--on", "2026-06-30", "--by", "region", "--tables", "表")
        #expect(outcome.status == 0, "\(outcome)")
        let files = try FileManager.default.contentsOfDirectory(atPath: workdir.path + "/表")
        #expect(files.count == 6, "\(files)")
        let main = try workdir.rencai("报告", "缺口", "--on", "2026-06-30", "--csv")
        #expect(main.output.contains("专长,标签编号,情况,需求数,拟请人数,持有,可用,有余力"))
    }

    /// An office that nobody knows is told with the one that is meant, and is no empty report.
    @Test func knowsTheOfficesOfItsRecords() throws {
        let workdir = try Workdir.withSample()
        let unknown = try workdir.rencai("report", "quality", "--source", "lzgz")
        #expect(unknown.status == 5 && unknown.output.isEmpty, "\(unknown)")
        #expect(unknown.errors.contains("lzgx"), "\(unknown)")
        let known = try workdir.rencai("report", "quality", "--source", "lzgx")
        #expect(known.status == 0, "\(known)")
    }

    /// The needs of a time alone, which the head and every form of the report say.
    @Test func matchesTheNeedsOfATime() throws {
        let workdir = try Workdir.withSample()
        let none = try workdir.rencai(
            "report", "match", "--on", "2026-06-30", "--period", "2019", "--json")
        #expect(none.status == 0 && none.output.contains(#""needs": []"#), "\(none)")
        #expect(none.output.contains(#""period": "2019..2019""#), "\(none)")
        let some = try workdir.rencai(
            "report", "match", "--on", "2026-06-30", "--period", "2026")
        #expect(some.output.contains("2026年提出的需求"), "\(some)")
        let saved = try workdir.rencai("report", "match", "--run", "x", "--period", "2026")
        #expect(saved.status == 2, "\(saved)")
    }

    @Test func saysThatATimeHoldsNothing() throws {
        let workdir = try Workdir.withSample()
        let outcome = try workdir.rencai("report", "gaps", "--period", "1999")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("时间：1999：没有这段时间提出、仍在征集的需求。"))
        let refused = try workdir.rencai("report", "gaps", "--by", "class")
        #expect(refused.status == 2, "\(refused)")
    }
}
