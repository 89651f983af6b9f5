import ArgumentParser
import Testing

@testable import RencaiCommands

/// Options may be typed in Chinese, each by names that are its own.
@Suite struct ChineseOptionTests {
    private static func leaves(
        _ command: any ParsableCommand.Type, _ line: String = "rencai"
    ) -> [(line: String, command: any ParsableCommand.Type)] {
        let children = command.configuration.subcommands
        guard !children.isEmpty else { return [(line, command)] }
        return children.flatMap { leaves($0, "\(line) \($0._commandName)") }
    }

    @Test func areThereForAllOptionsAndTellThemApart() {
        for (line, command) in Self.leaves(Rencai.self) {
            var owners: [String: String] = [:]
            let arguments = CommandDescription(command).arguments
            let spellings = arguments.flatMap(\.spellings)
            for argument in arguments where !argument.isPositional {
                guard let option = argument.spellings.first(where: { $0.hasPrefix("--") }) else {
                    continue
                }
                let names = ChineseOption.all(for: option, among: spellings)
                #expect(!names.isEmpty, "\(line) \(option)")
                for name in names {
                    #expect(owners[name] == nil, "\(line): \(name)")
                    owners[name] = option
                }
            }
        }
    }

    /// A name of no option is a slip of the table.
    @Test func nameNoOptionThatIsNotThere() {
        let options = Self.leaves(Rencai.self).flatMap { leaf in
            CommandDescription(leaf.command).arguments.flatMap(\.spellings)
        }
        for name in ChineseOption.names.map(\.option) where name != "--version" {
            #expect(options.contains(name), "\(name)")
        }
    }

    @Test(arguments: [
        (["import", "甲.rec", "--预演"], ["import", "甲.rec", "--dry-run"]),
        (["人才", "列出", "--条件=姓名=张三"], ["人才", "列出", "--where=姓名=张三"]),
        (["匹配", "--全部", "--日期", "2026-06-30"], ["匹配", "--all", "--on", "2026-06-30"]),
        (
            ["report", "gaps", "--日期", "2026-06-30", "--截至", "r3"],
            ["report", "gaps", "--on", "2026-06-30", "--as-of", "r3"]
        ),
        (["import", "甲.csv", "--日期", "2026"], ["import", "甲.csv", "--as-of", "2026"]),
        (["match", "--单位", "甲"], ["match", "--org", "甲"]),
        (["import", "--单位", "甲"], ["import", "--source", "甲"]),
        (["need", "add", "--", "--预演"], ["need", "add", "--", "--预演"]),
        (["need", "add", "--没有的"], ["need", "add", "--没有的"]),
    ])
    func areTakenForTheEnglishOnes(typed: [String], meant: [String]) {
        #expect(ChineseOption.translated(typed) == meant)
    }

    @Test func doAsTheEnglishOnes() throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Samples.second, to: "乙.rec")
        let chinese = try workdir.rencai("导入", "--预演", "乙.rec")
        let english = try workdir.rencai("import", "--dry-run", "乙.rec")
        #expect(chinese.output == english.output)
        #expect(chinese.status == 0, "\(chinese)")
        try workdir.rencai("导入", "——预演", "乙.rec").expect(
            status: 2, errors: "错误：“——预演”用了全角符号，请改用半角：--预演\n")
    }

    /// Every command can be called in Chinese.
    @Test func goWithCommandsThatHaveChineseNames() {
        func check(_ command: any ParsableCommand.Type, _ line: String) {
            for child in command.configuration.subcommands
            where child.configuration.shouldDisplay {
                let names = child.configuration.aliases
                #expect(
                    names.contains { !$0.utf8.allSatisfy { $0 < 128 } },
                    "\(line) \(child._commandName)")
                check(child, "\(line) \(child._commandName)")
            }
        }
        check(Rencai.self, "rencai")
    }
}
