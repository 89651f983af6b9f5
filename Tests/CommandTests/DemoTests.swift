import Foundation
import ImportKit
import Testing

@Suite struct DemoTests {
    @Test(arguments: ["zh", "en"])
    func makesATourWhoseCommandsCanBeRepeated(language: String) throws {
        let workdir = try Workdir()
        let variables = ["RENCAI_LANG": language]
        let tour = try workdir.rencai("demo", variables: variables)
        #expect(tour.status == 0 && tour.errors.isEmpty, "\(tour)")
        #expect(tour.output.contains(workdir.path) == false)
        #expect(try workdir.read("rencai-demo/match-report.html").hasSuffix("</html>\n"))

        let lines = tour.output.split(separator: "\n").filter { $0.hasPrefix("  rencai ") }
        #expect(lines.count == 8, "\(tour)")
        // The first made the registry, which stays as it is.
        for line in lines.dropFirst() {
            let outcome = try workdir.rencai(words(line, in: workdir), variables: variables)
            #expect(outcome.status == 0, "\(outcome)")
            #expect(!outcome.output.isEmpty || outcome.errors.contains("html"), "\(outcome)")
        }
    }

    @Test func refusesToReplaceARegistryUnlessForced() throws {
        let workdir = try Workdir()
        try workdir.write("别人的人才库", to: "rencai-demo/rencai.db")
        try workdir.rencai("demo").expect(
            status: 6,
            errors: "错误：已有人才库，没有覆盖：rencai-demo/rencai.db\n换一个文件夹，或加 --force 删除后重建\n")
        #expect(try workdir.read("rencai-demo/rencai.db") == "别人的人才库")
        try workdir.rencai("demo", "--force").expect(
            status: 6, errors: "错误：不是示例人才库，没有删除：rencai-demo/rencai.db\n")
        #expect(try workdir.read("rencai-demo/rencai.db") == "别人的人才库")
        #expect(try workdir.rencai("demo", "示例").status == 0)
        let again = try workdir.rencai("demo", "示例", "--force")
        #expect(again.status == 0, "\(again)")
    }

    /// The words of a line, a pattern replaced by the files that it names.
    private func words(_ line: Substring, in workdir: Workdir) throws -> [String] {
        try line.split(separator: " ").dropFirst().flatMap { word in
            guard word.hasSuffix("/*.rec") else { return [String(word)] }
            let folder = String(word.dropLast(6))
            let names = try FileManager.default.contentsOfDirectory(
                atPath: "\(workdir.path)/\(folder)")
            #expect(names.sorted() == ImportKit.examples.map(\.name))
            return names.sorted().map { "\(folder)/\($0)" }
        }
    }
}
