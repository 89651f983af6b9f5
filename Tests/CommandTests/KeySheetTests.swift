import Foundation
import Testing

/// A key that was printed for the safe opens the registry again.
struct KeySheetCommandTests {
    @Test func isTypedInAgain() throws {
        let workdir = try Workdir.withSample()
        let sheet = try workdir.rencai("key", "sheet", "--operator", "李某")
        #expect(sheet.status == 0, "\(sheet)")
        let lines = sheet.output.split(separator: "\n").compactMap { line in
            line.hasPrefix("  ") ? line.dropFirst(5).uppercased() : nil
        }
        #expect(lines.count == 4)
        let file = workdir.folder.appending(path: "rencai.db.key")
        let key = try Data(contentsOf: file)
        let typed = lines.joined(separator: "\n") + "\n\n"
        let there = try workdir.rencai("key", "enter", input: typed)
        #expect(there.status == 6 && there.errors.contains("E912"), "\(there)")
        // Nobody types ten lines to be told so.
        let first = try workdir.rencai("key", "enter", input: "输错的一行\n")
        #expect(first.status == 6 && first.errors.contains("E912"), "\(first)")

        try FileManager.default.removeItem(at: file)
        let slip = try workdir.rencai(
            "key", "enter", input: typed.replacing(lines[1], with: lines[0]))
        #expect(slip.status == 1 && slip.errors.contains("第 2 行有误"), "\(slip)")
        let none = try workdir.rencai("key", "enter")
        #expect(none.status == 2, "\(none)")
        let entered = try workdir.rencai("key", "enter", input: typed)
        #expect(entered.status == 0, "\(entered)")
        #expect(try Data(contentsOf: file) == key)
        let access = try workdir.rencai("report", "access", "--operator", "李某")
        #expect(access.status == 0, "\(access)")
    }

    @Test func opensNoOtherRegistry() throws {
        let (workdir, other) = (try Workdir.withRegistry(), try Workdir())
        _ = try other.rencai("init")
        let sheet = try other.rencai("key", "sheet", "--operator", "李某").output
        let typed = sheet.split(separator: "\n").filter { $0.hasPrefix("  ") }.map {
            $0.dropFirst(5)
        }
        try FileManager.default.removeItem(at: workdir.folder.appending(path: "rencai.db.key"))
        let outcome = try workdir.rencai(
            "key", "enter", input: typed.joined(separator: "\n") + "\n\n")
        #expect(outcome.status == 7 && outcome.errors.contains("E919"), "\(outcome)")
    }
}
