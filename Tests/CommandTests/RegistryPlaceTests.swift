import Foundation
import Testing

/// The registry that is meant is found, and no other is taken for it.
@Suite struct RegistryPlaceTests {
    private func folder(_ name: String, in workdir: Workdir) throws {
        try FileManager.default.createDirectory(
            atPath: workdir.path + "/" + name, withIntermediateDirectories: true)
    }

    private func database(_ outcome: Outcome) -> Substring? {
        outcome.output.split(separator: "\n").first { $0.hasPrefix("Db:") }?.dropFirst(4)
    }

    @Test func isThatOfTheFolderOrOfTheNearestAbove() throws {
        let workdir = try Workdir.withSample()
        try folder("2026/名册", in: workdir)
        for folder in ["2026/名册", "2026"] {
            let outcome = try workdir.rencai(["talent", "list"], in: folder)
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
            #expect(outcome.output.contains("张示例"))
        }
        try workdir.write(Samples.second, to: "2026/名册/b.rec")
        let outcome = try workdir.rencai(["import", "b.rec"], in: "2026/名册")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try workdir.receipts() == 2)
        #expect(try workdir.rencai(["init", "--separate"], in: "2026").status == 0)
        let nearer = try workdir.rencai(["config"], in: "2026/名册")
        #expect(database(nearer) == "\(workdir.path)/2026/rencai.db", "\(nearer)")
    }

    @Test func isNotSoughtAboveTheHomeFolder() throws {
        let workdir = try Workdir.withRegistry()
        try folder("home/a", in: workdir)
        let variables = ["HOME": workdir.path + "/home"]
        let outcome = try workdir.rencai(["talent", "list"], variables: variables, in: "home/a")
        outcome.expect(
            status: 7,
            errors: """
                错误：没有找到人才库：本文件夹、上级文件夹和设置里都没有
                新建一个：rencai init；先看示例：rencai demo

                """)
        let check = try workdir.rencai(["config"], variables: variables, in: "home/a")
        #expect(database(check) == "", "\(check)")
    }

    @Test(.enabled(if: geteuid() == 0), arguments: ["", "rencai.db"])
    func belongsToTheUser(name: String) throws {
        let workdir = try Workdir.withSample()
        try folder("a", in: workdir)
        #expect(unsafe chown(workdir.path + "/" + name, 1234, 1234) == 0)
        try FileManager.default.removeItem(atPath: workdir.path + "/.local")
        for folder in ["", "a"] {
            let outcome = try workdir.rencai(["talent", "list"], in: folder)
            #expect(outcome.status == 7, "\(outcome)")
            let path = workdir.path + "/rencai.db"
            #expect(outcome.errors.hasSuffix("属于其他用户，没有打开：\(path)；确要使用请加 --db\n"))
        }
        #expect(try workdir.rencai("talent", "list", "--db", "rencai.db").status == 0)
    }

    @Test(.enabled(if: geteuid() == 0))
    func isNotChosenBySettingsOfOthers() throws {
        let workdir = try Workdir()
        try workdir.write("Config: default\nDb: set.db\nLang: en\n", to: ".rencai.rec")
        #expect(unsafe chown(workdir.path + "/.rencai.rec", 1234, 1234) == 0)
        let outcome = try workdir.rencai("config")
        #expect(outcome.output.hasPrefix("Db:\nLang: en\n"), "\(outcome)")
    }

    @Test func isNamedBeforeItIsSoughtAndSoughtBeforeItIsSet() throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write("Config: default\nDb: set.db\n", to: ".rencai.rec")
        let path = workdir.path
        #expect(try database(workdir.rencai("config")) == "\(path)/rencai.db")
        #expect(try database(workdir.rencai("config", "--db", "a.db")) == "\(path)/a.db")
        let variables = ["RENCAI_DB": "b.db"]
        #expect(
            try database(workdir.rencai("config", variables: variables)) == "\(path)/b.db")
        try folder("home", in: workdir)
        try workdir.write("Config: default\nDb: set.db\n", to: "home/.rencai.rec")
        let set = try workdir.rencai(
            ["config"], variables: ["HOME": path + "/home"], in: "home")
        #expect(database(set) == "\(path)/home/set.db")
    }

    @Test(arguments: ["zh", "en"])
    func servesReadingWhenItWasUsedLast(language: String) throws {
        let workdir = try Workdir.withSample()
        try folder("home/b", in: workdir)
        let variables = ["HOME": workdir.path + "/home", "RENCAI_LANG": language]
        let path = workdir.path + "/rencai.db"
        #expect(
            try workdir.rencai("talent", "list", "--db", path, variables: variables).status == 0)
        let list = try workdir.rencai(["talent", "list"], variables: variables, in: "home/b")
        let told =
            language == "zh"
            ? "使用上次的人才库：\(path)（要用别的请加 --db）\n"
            : "using the registry of last time: \(path) (--db names another)\n"
        #expect(list.status == 0 && list.errors == told, "\(list)")
        try workdir.write(Samples.second, to: "home/b/b.rec")
        let refused = try workdir.rencai(["import", "b.rec"], variables: variables, in: "home/b")
        #expect(refused.status == 6 && refused.errors.contains("--db \(path)\n"), "\(refused)")
        #expect(try workdir.receipts() == 1)
        let preview = try workdir.rencai(
            ["import", "--dry-run", "b.rec"], variables: variables, in: "home/b")
        #expect(preview.output.contains("rencai --db \(path) import --expect"), "\(preview)")
    }

    /// Runs a line at a terminal, and types an answer.
    private func answer(_ answer: String, to line: String, in workdir: Workdir) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/script")
        process.arguments = [
            "--quiet", "--return", "--command", "\(Workdir.program.path()) \(line)", "/dev/null",
        ]
        process.currentDirectoryURL = workdir.folder.appending(path: "home")
        process.environment = ["HOME": workdir.path + "/home", "PATH": "/usr/bin:/bin"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
        input.fileHandleForWriting.write(Data("\(answer)\n".utf8))
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self) + "[\(process.terminationStatus)]"
    }

    @Test(arguments: [("y", true), ("是", true), ("n", false), ("", false)])
    func asksBeforeItIsWrittenThen(typed: String, isMeant: Bool) throws {
        let workdir = try Workdir.withSample()
        try folder("home", in: workdir)
        let path = workdir.path + "/rencai.db"
        _ = try workdir.rencai(
            ["talent", "list", "--db", path], variables: ["HOME": workdir.path + "/home"])
        try workdir.write(Samples.second, to: "home/b.rec")
        let text = try answer(typed, to: "import b.rec", in: workdir)
        #expect(text.contains("写入上次用的 \(path) 吗？"), "\(text)")
        #expect(text.hasSuffix(isMeant ? "[0]" : "[6]"), "\(text)")
        #expect(try workdir.receipts() == (isMeant ? 2 : 1))
    }

    @Test func namesWhatLiesNearby() throws {
        let workdir = try Workdir()
        #expect(try workdir.rencai("init", "甲").status == 0)
        #expect(try workdir.rencai("init", "乙.db").status == 0)
        try FileManager.default.removeItem(atPath: workdir.path + "/.local")
        let outcome = try workdir.rencai("talent", "list")
        outcome.expect(
            status: 7,
            errors: """
                错误：没有找到人才库：本文件夹、上级文件夹和设置里都没有
                附近有：乙.db、甲/rencai.db；要使用请加 --db

                """)
    }
}
