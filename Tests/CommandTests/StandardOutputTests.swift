import ArgumentParser
import Foundation
import Pool
import Testing

@testable import RencaiCommands

/// Output that does not arrive is a failure of every command.
@Suite struct StandardOutputTests {
    /// A use of each command that prints something; those of a kind of record are all alike.
    private static let uses = [
        "demo": "demo", "init": "init new --separate", "config show": "config",
        "check": "check first.rec",
        "import": "import --dry-run second.rec", "undo": "undo --dry-run lzgx-2026q1-01",
        "batches list": "batches list", "batches show": "batches show lzgx-2026q1-01",
        "why": "why lzgx:0001", "diff": "diff --json first.rec", "find": "find 润滑",
        "export": "export --all", "convert": "convert first.rec", "fmt": "fmt first.rec -o -",
        "seal": "seal first.rec -o -", "template": "template talent", "match": "match --all",
        "why-match": "why-match n-01 lzgx:0001",
        "need accept-skill": "need accept-skill --dry-run n-02 lzgx:0001 --reason 同类工作",
        "need submit": "need submit --dry-run second.rec",
        "need review": "need review --dry-run n-03 --accept",
        "need publish": "need publish --dry-run n-02 --open",
        "need close": "need close --dry-run n-02 --shelved --reason 暂缓",
        "need reopen": "need reopen --dry-run n-04 --reason 再议",
        "need expire": "need expire --dry-run --on 2027-01-01",
        "need merge": "need merge --dry-run n-02 n-01 --reason 重复 --same",
        "engagement add": "engagement add --dry-run n-01 lzgx:0001",
        "engagement set": "engagement set --dry-run e-1 --stage 征询",
        "engagement edit": "engagement edit --dry-run e-1",
        "plan make": "plan make --dry-run 五月方案 --needs n-01 --on 2026-04-08",
        "plan pin": "plan pin --dry-run p-1 n-01 0001",
        "plan forbid": "plan forbid --dry-run p-1 n-01 0001",
        "plan free": "plan free --dry-run p-1 n-01 0003",
        "plan swap": "plan swap --dry-run p-1 n-01 0003 0001",
        "plan add": "plan add --dry-run p-1 n-02",
        "plan drop": "plan drop --dry-run p-1 n-02",
        "plan compare": "plan compare p-1 p-1",
        "plan adopt": "plan adopt --dry-run p-1",
        "plan withdraw": "plan withdraw --dry-run p-1 --reason 有变",
        "report match": "report match", "report brief": "report brief",
        "report decisions": "report decisions --save 一季度",
        "letters": "letters --for 专家 --run q2 --dir 函",
        "report runs": "report runs --drop q2",
        "report progress": "report progress --org f-01",
        "report funnel": "report funnel", "report candidates": "report candidates",
        "report gaps": "report gaps", "report structure": "report structure",
        "report ledger": "report ledger", "report quality": "report quality",
        "report stations": "report stations", "report submissions": "report submissions",
        "backup": "backup away.rcb", "restore": "restore", "doctor": "doctor",
        "duplicates list": "duplicates list --csv",
        "duplicates show": "duplicates show lzgx:0001 lzgx:0002",
        "duplicates merge": "duplicates merge --dry-run --same lzgx:0002 --into lzgx:0001",
        "duplicates apart": "duplicates apart lzgx:0001 lzgx:0002",
        "report access": "report access --person lzgx:0001",
        "key sheet": "key sheet", "key rotate": "key rotate",
        "key passphrase": "key passphrase --remove",
        "privacy approval": "privacy approval", "privacy report": "privacy report lzgx:0001",
        "privacy purge": "privacy purge lzgx:0001 --reason 本人申请 --confirm",
        "privacy readmit": "privacy readmit --name 周启明 --birth 1975-06 --reason 本人同意",
        "talent count": "talent count --by 民族",
        "profile learn": "profile learn judgments.tsv --name 新规则",
        "index": "index", "evaluate": "evaluate judgments.tsv", "explain": "explain E232",
        "help": "help",
        "completions": "completions bash", "complete": "complete -- rencai",
        "todo": "todo",
        "talent list": "talent list", "talent show": "talent show lzgx:0001",
        "talent export": "talent export",
        "talent confirm": "talent confirm --dry-run lzsl:g1",
        "talent add": "talent add --dry-run 姓名=周启明",
        "talent set": "talent set --dry-run lzgx:0001 职称=研究员",
        "talent edit": "talent edit --dry-run lzgx:0001",
        "skill candidates": "skill candidates",
        "talent delete": "work delete --dry-run lzgx:w-01 --reason 重复",
        "source import": "source import --dry-run offices.csv",
        "source add": "source add --dry-run abc --name 某局", "source lock": "source lock",
        "source unlock": "source unlock", "source map": "source map --drop lzgx",
    ]

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
        // What is typed is asked for before anything is written; the others write files alone.
        let silent: Set = ["key enter", "config set", "man"]
        #expect(Set(leaves).subtracting(silent) == Set(Self.uses.keys))
    }

    private static let editor = "sed -i -e s/教授/研究员/ -e s/推荐$/征询/"

    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withSample()
        try workdir.write("代码,单位名称\nabc,某局\n", to: "offices.csv")
        try workdir.write("一匹白马过河去又回来\n", to: "phrase")
        try workdir.write("need\tcandidate\tgrade\nlzgx:n-01\tlzgx:0001\t3\n", to: "judgments.tsv")
        return workdir
    }

    /// A roster whose texts name tags, which wait to be confirmed.
    private func importTexts(_ workdir: Workdir) throws {
        try workdir.write("工号,姓名,研究方向\ng1,甲示例,长期从事真空镀膜研究\n", to: "名册.csv")
        let outcome = try workdir.rencai(
            "import", "名册.csv", "--source", "lzsl", "--as-of", "2026-06-30")
        try #require(outcome.status == 0, "\(outcome)")
    }

    /// A need that requires a skill which the first talent of the sample does not hold.
    private func requireSkill(_ workdir: Workdir) throws {
        let records = "Need: n-02\nAdd_Skill: 电解水制氢 ; must=是"
        try workdir.write(Samples.batch(records, id: "lzgx-must", source: "lzgx"), to: "must.rec")
        let outcome = try workdir.rencai("import", "must.rec")
        try #require(outcome.status == 0, "\(outcome)")
    }

    /// A need that is shelved, and one whose time will have run out.
    private func addClosedNeeds(_ workdir: Workdir) throws {
        let records = ["搁置", "已发布"].enumerated().map { place, status in
            """
            Need: n-0\(4 + place)
            Title: 阀门密封
            Org: f-01
            Level: 企业
            Kind: 技术难题
            Deadline: 2026-12-31
            Status: \(status)
            """
        }.joined(separator: "\n\n")
        try workdir.write(Samples.batch(records, id: "lzgx-n", source: "lzgx"), to: "n.rec")
        let outcome = try workdir.rencai("import", "n.rec")
        try #require(outcome.status == 0, "\(outcome)")
    }

    private func introduce(_ workdir: Workdir) throws {
        let record = "Engagement: e-1\nNeed: n-01\nTalent: 0001\nStage: 推荐"
        try workdir.write(Samples.batch(record, id: "lzgx-e", source: "lzgx"), to: "e.rec")
        let outcome = try workdir.rencai("import", "e.rec")
        try #require(outcome.status == 0, "\(outcome)")
    }

    private func plan(_ workdir: Workdir) throws {
        let records =
            "Plan: p-1\nName: 方案\nOn: 2026-04-08\nNeed: n-01\nNeed: n-02\n\n"
            + "Placement: p-1-1\nPlan: p-1\nNeed: n-01\nTalent: 0001\nState: 安排\n\n"
            + "Placement: p-1-2\nPlan: p-1\nNeed: n-01\nTalent: 0003\nState: 排除"
        try workdir.write(Samples.batch(records, id: "lzgx-p", source: "lzgx"), to: "p.rec")
        let outcome = try workdir.rencai("import", "p.rec")
        try #require(outcome.status == 0, "\(outcome)")
    }

    @Test(arguments: uses.values.sorted(), ["zh", "en"])
    func failsWhereTheDiskIsFull(use: String, language: String) throws {
        let workdir = try workdir()
        if use.contains("confirm") { try importTexts(workdir) }
        if use.contains("accept-skill") { try requireSkill(workdir) }
        if use.hasPrefix("engagement"), !use.contains("add") { try introduce(workdir) }
        if use.hasPrefix("plan") { try plan(workdir) }
        if use.contains("reopen") || use.contains("expire") { try addClosedNeeds(workdir) }
        if use.contains("runs") || use.contains("letters") {
            _ = try workdir.rencai("match", "n-01", "--save", "q2")
        }
        if use.contains("readmit") {
            _ = try workdir.rencai("talent", "add", "姓名=周启明", "出生年月=1975-06")
            _ = try workdir.rencai("privacy", "purge", "周启明", "--reason", "申请", "--confirm")
        }
        if use == "source unlock" { _ = try workdir.rencai("source", "lock") }
        let run = try workdir.start(
            use.split(separator: " ").map(String.init),
            variables: [
                "RENCAI_LANG": language, "RENCAI_PASSPHRASE_FILE": "phrase",
                "EDITOR": Self.editor,
            ],
            output: FileHandle(forWritingAtPath: "/dev/full"))
        let outcome = try run.finish()
        #expect(outcome.status == 7, "\(outcome)")
        let message =
            language == "zh" ? "输出没有写完：磁盘已满\n" : "the output is incomplete: the disk is full\n"
        #expect(outcome.errors.contains(message), "\(outcome)")
    }

    @Test(arguments: ["export --all", "talent list", "report match", "help", "todo", "batches"])
    func isQuietWhenTheReaderHasGone(use: String) throws {
        let workdir = try workdir()
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
        let workdir = try workdir()
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
