import ArgumentParser
import Foundation
import Pool
import Testing

@testable import RencaiCommands

/// Output that does not arrive is a failure of every command.
@Suite struct StandardOutputTests {
    /// The paths of all commands that do something; of the records, talents stand for all.
    private static func leaves(_ command: any ParsableCommand.Type, _ path: String) -> [String] {
        let children = command.configuration.subcommands
        guard !children.isEmpty else { return [path] }
        return children.flatMap {
            leaves($0, path.isEmpty ? $0._commandName : "\(path) \($0._commandName)")
        }
    }

    @Test func knowsAUseOfEveryCommand() {
        let verbs: Set = ["list", "show", "export", "delete", "confirm"]
        let typed = Set(Kind.stored.filter(\.isTyped).map(\.noun))
        let nouns = Set(Kind.stored.map(\.noun)).subtracting(["talent"])
        let leaves = Self.leaves(Rencai.self, "").filter { path in
            let words = path.split(separator: " ").map(String.init)
            guard words.count == 2, nouns.contains(words[0]) else { return true }
            return !verbs.contains(words[1])
                && !(typed.contains(words[0]) && ["add", "edit", "set"].contains(words[1]))
        }
        #expect(Set(leaves) == Set(CommandUse.all.map(\.command)))
    }

    @Test(arguments: CommandUse.printing, ["zh", "en"])
    func failsWhereTheDiskIsFull(use: CommandUse, language: String) throws {
        let workdir = try use.workdir()
        let run = try workdir.start(
            use.words, variables: use.variables(language),
            output: FileHandle(forWritingAtPath: "/dev/full"))
        let outcome = try run.finish()
        #expect(outcome.status == 7, "\(outcome)")
        let message =
            language == "zh" ? "输出没有写完：磁盘已满\n" : "the output is incomplete: the disk is full\n"
        #expect(outcome.errors.contains(message), "\(outcome)")
    }

    @Test(arguments: ["export --all", "talent list", "report match", "help", "todo", "batches"])
    func isQuietWhenTheReaderHasGone(use: String) throws {
        let workdir = try Workdir.withSample()
        let pipe = Pipe()
        try pipe.fileHandleForReading.close()
        let outcome = try workdir.start(
            use.split(separator: " ").map(String.init), output: pipe.fileHandleForWriting
        ).finish()
        outcome.expect()
    }

    /// A shell closes the output, or allows no file of this size.
    @Test(arguments: [
        ("export --all >&-", "标准输出已关闭"), ("export --all > x.rec", "超出文件大小限制"),
    ])
    func failsWhereTheOutputIsCutOff(line: String, reason: String) throws {
        let workdir = try Workdir.withSample()
        let before = try workdir.bytes()
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [
            "-c", "ulimit -f 64; \"$0\" \(line) 2> errors", Workdir.program.path(),
        ]
        process.currentDirectoryURL = workdir.folder
        process.environment = ["HOME": workdir.path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 7)
        #expect(try workdir.read("errors").contains("输出没有写完：\(reason)"))
        #expect(try workdir.bytes() == before)
    }
}
