import Testing

@testable import RencaiCommands

extension CommandUse {
    /// What the commands that open an editor find in it.
    private static let editor = "sed -i -e s/教授/研究员/ -e s/推荐$/征询/"

    /// The variables that the command is run with.
    func variables(_ language: String) -> [String: String] {
        [
            "RENCAI_LANG": language, "RENCAI_PASSPHRASE_FILE": "phrase", "EDITOR": Self.editor,
        ]
    }

    /// The words of the line.
    var words: [String] { line.split(separator: " ").map(String.init) }

    /// The words of the line on a day that stays, where the command takes one; a workbook goes into a
    /// file.
    var datedWords: [String] {
        if command == "report decisions" { return words + ["--output", "推荐决策表.xlsx"] }
        guard takes("--on"), !words.contains("--on") else { return words }
        return words + ["--on", "2026-06-30"]
    }

    /// Whether the command has an option.
    func takes(_ option: String) -> Bool {
        let description = CommandDescription(Invocation(words).command)
        return description.arguments.flatMap(\.spellings).contains(option)
    }

    /// A folder with all that the command needs.
    func workdir() throws -> Workdir {
        let workdir = try Workdir.withSample(by: "李某")
        try workdir.write("代码,单位名称\nabc,某局\n", to: "offices.csv")
        try workdir.write("一匹白马过河去又回来\n", to: "phrase")
        try workdir.write("need\tcandidate\tgrade\nlzgx:n-01\tlzgx:0001\t3\n", to: "judgments.tsv")
        if line.contains("confirm") { try importTexts(workdir) }
        if line.contains("accept-skill") { try requireSkill(workdir) }
        if line.hasPrefix("engagement"), !line.contains("add") { try introduce(workdir) }
        if line.hasPrefix("plan") { try plan(workdir) }
        if line.contains("reopen") || line.contains("expire") { try addClosedNeeds(workdir) }
        if line.contains("runs") || line.contains("letters") {
            _ = try workdir.rencai("match", "n-01", "--save", "q2")
        }
        if line.contains("readmit") {
            _ = try workdir.rencai("talent", "add", "姓名=周启明", "出生年月=1975-06")
            _ = try workdir.rencai("privacy", "purge", "周启明", "--reason", "申请", "--confirm")
        }
        if line == "source unlock" { _ = try workdir.rencai("source", "lock") }
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
}
