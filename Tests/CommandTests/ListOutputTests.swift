import Foundation
import Testing

/// Lists as workbooks.
@Suite struct ListOutputTests {
    /// The rows of the list, under a title that says of what and when, with nothing that the list does
    /// not show.
    @Test(arguments: [
        (["talent", "list"], "人才"), (["need", "list"], "需求"), (["find", "示例"], "查找结果"),
        (["batches", "list"], "批次"), (["duplicates", "list", "--names"], "疑似重复的人"),
    ])
    func holdsTheRowsOfTheList(command: [String], title: String) throws {
        let workdir = try Workdir.withSample()
        let listed = try workdir.rencai(command)
        let outcome = try workdir.rencai(command + ["--xlsx", "表.xlsx"])
        #expect(outcome.status == 0 && outcome.output.isEmpty, "\(outcome)")
        let sheet = try #require(try workdir.sheets(of: "表.xlsx").first)
        #expect(sheet.rows[0][0] == title)
        #expect(sheet.rows[1][0].contains("内部资料"))
        let lines = listed.output.split(separator: "\n").map(String.init)
        try #require(!lines.isEmpty)
        // What stands empty at the end of a row is not read.
        let width = lines[0].split(separator: "\t").count
        let rows = sheet.rows.dropFirst(2).map { cells in
            (cells + Array(repeating: "", count: width - cells.count)).joined(separator: "\t")
        }
        #expect(rows == lines)
    }

    @Test func goesBesideWhatProgramsRead() throws {
        let workdir = try Workdir.withSample()
        let outcome = try workdir.rencai("talent", "list", "--json", "--xlsx", "表.xlsx")
        #expect(outcome.status == 0 && outcome.output.hasPrefix("{"), "\(outcome)")
        #expect(try workdir.sheets(of: "表.xlsx").count == 1)
        let wrong = try workdir.rencai("talent", "list", "--xlsx", "表.csv")
        #expect(wrong.status == 2 && wrong.output.isEmpty, "\(wrong)")
    }
}
