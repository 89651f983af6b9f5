import Foundation
import TestSupport
import Testing

/// Tags that are found in the texts of rosters: stored, confirmed by hand and by a workbook.
@Suite struct RecognizedTagsTests {
    private static let roster = Result {
        let workdir = try Workdir.withRegistry()
        let rows = [
            ["工号", "姓名", "研究方向", "专业特长"],
            ["g1", "甲示例", "长期从事真空镀膜研究，兼做石墨烯", "量子点显示、数值模拟"],
            ["g2", "乙示例", "", "擅长稀土分离，主持溶液除杂工艺"],
        ]
        try workdir.write(Data(SampleWorkbook([.init("名册", rows)]).bytes), to: "名册.xlsx")
        try #require(
            workdir.rencai("import", "名册.xlsx", "--source", "lzsl", "--as-of", "2026-06-30").status
                == 0)
        return workdir
    }

    private func skills(_ workdir: Workdir, _ key: String) throws -> [String] {
        try workdir.rencai("talent", "export").output.split(separator: "\n\n")
            .first { $0.hasPrefix("Talent: \(key)\n") }?.split(separator: "\n")
            .filter { $0.hasPrefix("Skill: ") }.map { String($0.dropFirst(7)) } ?? []
    }

    @Test func findsThemInTextsAndListsTheOthers() throws {
        let workdir = try Self.roster.get()
        let first = try skills(workdir, "lzsl:g1")
        #expect(first.filter { $0.hasSuffix(" ; source=识别 ; weight=1") }.count == 2, "\(first)")
        #expect(first.contains("std:量子点显示") && first.count == 4, "\(first)")
        let candidates = try workdir.rencai("skill", "candidates")
        #expect(candidates.status == 0 && candidates.output.contains("量子点显示"), "\(candidates)")
        #expect(candidates.output.contains("溶液除杂工艺"), "\(candidates)")
    }

    @Test func confirmsThemOneByOne() throws {
        let workdir = try Self.roster.get().withCopyOfRegistry()
        let wrong = try workdir.rencai("talent", "confirm", "lzsl:g1", "数值模拟")
        #expect(wrong.status == 5 && wrong.errors.contains("待确认的有："), "\(wrong)")
        let done = try workdir.rencai("人才", "确认", "lzsl:g1", "真空镀膜")
        #expect(
            done.status == 0 && done.output.contains("rencai undo local-confirm-g1-"), "\(done)")
        let after = try skills(workdir, "lzsl:g1")
        #expect(after.count { $0.contains("source=确认") } == 1, "\(after)")
        #expect(after.count { $0.contains("source=识别") } == 1, "\(after)")
        #expect(try workdir.rencai("talent", "confirm", "lzsl:g1").status == 0)
        let nothing = try workdir.rencai("talent", "confirm", "lzsl:g1")
        #expect(nothing.status == 0 && nothing.errors.contains("没有待确认的标签"), "\(nothing)")
        #expect(try skills(workdir, "lzsl:g1").count { $0.contains("source=确认") } == 2)
    }

    @Test(arguments: [("是", 2), ("石墨烯", 1), ("否", 0), ("", 0)])
    func confirmsThemInAWorkbook(answer: String, count: Int) throws {
        let workdir = try Self.roster.get().withCopyOfRegistry()
        try #require(workdir.rencai("talent", "export", "-o", "人才.xlsx").status == 0)
        try workdir.edit("人才.xlsx", as: "确认.xlsx") { rows in
            guard let column = rows[2].firstIndex(where: { $0.hasPrefix("确认标签") }) else { return }
            rows[3][column] = answer
        }
        let outcome = try workdir.rencai("import", "确认.xlsx")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.output.contains("变更 \(count > 0 ? 1 : 0)、"), "\(outcome)")
        let after = try skills(workdir, "lzsl:g1")
        #expect(after.count { $0.contains("source=确认") } == count, "\(after)")
        #expect(after.count { $0.contains("source=识别") } == 2 - count, "\(after)")
        #expect(after.count { $0.hasSuffix(" ; source=确认 ; weight=1") } == count, "\(after)")
        try #require(workdir.rencai("talent", "export", "-o", "后.rec").status == 0)
        let again = try workdir.rencai("import", "--dry-run", "后.rec")
        #expect(again.output.contains("新增 0、变更 0、无变化 2"), "\(again)")
    }

    /// A later roster of the same people changes nothing of what was confirmed.
    @Test func keepsWhatWasConfirmed() throws {
        let workdir = try Self.roster.get().withCopyOfRegistry()
        try #require(workdir.rencai("talent", "confirm", "lzsl:g1").status == 0)
        let rows = [
            ["工号", "姓名", "研究方向", "专业特长"],
            ["g1", "甲示例", "长期从事真空镀膜研究，兼做石墨烯", "量子点显示、数值模拟"],
        ]
        try workdir.write(Data(SampleWorkbook([.init("名册", rows)]).bytes), to: "下期.xlsx")
        let outcome = try workdir.rencai(
            "import", "下期.xlsx", "--source", "lzsl", "--as-of", "2026-07-31")
        #expect(outcome.output.contains("新增 0、变更 0、无变化 1"), "\(outcome)")
    }
}
