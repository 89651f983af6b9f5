import Foundation
import Glibc
import TestSupport
import Testing

/// At a terminal the office of a roster is proposed from its title, and confirmed once.
@Suite struct AskedOfficeTests {
    private let workdir: Workdir

    init() throws {
        workdir = try Workdir.withRegistry()
        for (day, name) in [("2026年3月31日", "一季度.xlsx"), ("2026年6月30日", "二季度.xlsx")] {
            let rows = [["示例测试研究院人才名册（截至\(day)）"], ["姓名", "性别", "职称"], ["甲示例", "男", "研究员"]]
            try workdir.write(Data(SampleWorkbook([.init("名册", rows)]).bytes), to: name)
        }
    }

    @Test func isConfirmedOnceAndRemembered() throws {
        let first = try workdir.rencai(["import", "一季度.xlsx"], typing: "y\n")
        #expect(first.errors.contains("这份名册由“示例测试研究院”报送吗？[y/N]"), "\(first)")
        #expect(first.status == 0 && first.output.contains("已入库 1 条：新增 1"), "\(first)")
        // Whom it knows it does not ask about.
        let second = try workdir.rencai(["import", "二季度.xlsx"], typing: "n\n")
        #expect(!second.errors.contains("[y/N]"), "\(second)")
        #expect(second.status == 0 && second.output.contains("无变化 1"), "\(second)")
    }

    @Test func isAskedForWhereTheProposalIsWrong() throws {
        let outcome = try workdir.rencai(["import", "一季度.xlsx"], typing: "n\n示例测试学院\n")
        #expect(outcome.errors.contains("由哪家单位报送？"), "\(outcome)")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try workdir.rencai("source", "list").output.contains("示例测试学院"))
    }

    /// Without an answer, and with a mere yes to the second question, nothing is taken.
    @Test(arguments: ["n\n\n", "n\ny\n", "\n\n"])
    func takesNothingWithoutAnOffice(typed: String) throws {
        let outcome = try workdir.rencai(["import", "一季度.xlsx"], typing: typed)
        #expect(outcome.status == 1 && outcome.errors.contains("[E729"), "\(outcome)")
        #expect(try workdir.rencai("talent", "list").output.contains("甲示例") == false)
    }

    @Test func isNotAskedWhereNobodyMayBeAsked() throws {
        let outcome = try workdir.rencai(["import", "--no-input", "一季度.xlsx"], typing: "y\n")
        #expect(outcome.status == 1 && !outcome.errors.contains("[y/N]"), "\(outcome)")
    }
}

extension Workdir {
    /// Runs the program at a terminal of its own, at which this is typed.
    func rencai(_ arguments: [String], typing text: String) throws -> Outcome {
        var (master, terminal): (Int32, Int32) = (-1, -1)
        try #require(unsafe openpty(&master, &terminal, nil, nil, nil) == 0)
        defer { close(master) }
        let bytes = Array(text.utf8)
        let written = unsafe bytes.withUnsafeBytes {
            unsafe Glibc.write(master, $0.baseAddress, $0.count)
        }
        try #require(written == bytes.count)
        let input = FileHandle(fileDescriptor: terminal, closeOnDealloc: true)
        return try start(arguments, input: input).finish()
    }
}
