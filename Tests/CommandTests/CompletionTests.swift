import Foundation
import Testing

/// What shells complete: commands, options, values and what the registry holds; never in place of
/// files.
@Suite struct CompletionTests {
    private func values(_ line: String, in workdir: Workdir) throws -> [String] {
        let outcome = try workdir.rencai("complete", "--", line)
        #expect(outcome.status == 0 && outcome.errors == "", "\(outcome)")
        return outcome.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    }

    @Test(
        arguments: [
            ("rencai tal", ["talent"]), ("./rencai 撤", ["撤销"]),
            ("rencai config s", ["show", "set"]),
            ("rencai talent list --wh", ["--where"]),
            ("rencai import 甲.rec --预", ["--预演", "--预演号"]),
            ("rencai --lang ", ["zh", "en"]), ("rencai --color a", ["auto", "always"]),
            ("rencai talent show lzgx:0001 --", nil),
            ("rencai talent show lzgx:00", ["lzgx:0001", "lzgx:0002", "lzgx:0003"]),
            ("rencai talent show 张", ["张示例"]),
            ("rencai match lzgx:n-0", ["lzgx:n-01", "lzgx:n-02", "lzgx:n-03"]),
            ("rencai undo lz", ["lzgx-2026q1-01"]),
            ("rencai explain E23", ["E230", "E231", "E232", "E233"]),
            ("rencai talent list --where 姓", ["姓名="]), ("rencai talent list --where 证件", []),
            ("rencai why lzgx:0001 ", nil),
            ("rencai config set 经", ["经办人"]), ("rencai help exit", ["exit-codes"]),
            // Files are the shell's.
            ("rencai import ", []), ("rencai import exam", []), ("rencai report match --html ", []),
            ("rencai export --output ", []), ("rencai nonsense ", []), ("rencai \"import\" '", []),
        ] as [(String, [String]?)])
    func complete(line: String, expected: [String]?) throws {
        let found = try values(line, in: Workdir.withSample())
        if let expected { #expect(found == expected) } else { #expect(found.count > 3) }
    }

    @Test func openTheRegistryThatTheLineNames() throws {
        let workdir = try Workdir.withSample()
        let other = try Workdir()
        let line = "rencai --db \(workdir.path)/rencai.db org show lzgx:f"
        #expect(try values("rencai org show lzgx:f", in: other) == [])
        #expect(try values(line, in: other) == ["lzgx:f-01"])
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func areAskedForByEveryShell(shell: String) throws {
        let script = try Workdir().rencai("completions", shell).output
        #expect(script.contains("complete -- "), "\(script)")
    }

    /// Bash takes what stands behind a colon for a word, and completes files where nothing else fits.
    @Test func answerBash() throws {
        let workdir = try Workdir.withSample()
        try workdir.write(try workdir.rencai("completions", "bash").output, to: "rencai.bash")
        let script = """
            . ./rencai.bash
            complete -p rencai
            COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:' COMP_LINE='rencai talent show lzgx:000'
            COMP_POINT=${#COMP_LINE}; _rencai '\(Workdir.program.path())'; echo "${COMPREPLY[@]}"
            """
        let bash = Process()
        let output = Pipe()
        bash.executableURL = URL(filePath: "/bin/bash")
        bash.arguments = ["--norc", "-c", script]
        bash.currentDirectoryURL = workdir.folder
        bash.environment = ["HOME": workdir.path, "PATH": "/usr/bin:/bin"]
        bash.standardOutput = output
        try bash.run()
        let shown = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(shown == "complete -o default -F _rencai rencai\n0001 0002 0003\n")
    }
}
