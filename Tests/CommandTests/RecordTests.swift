import TestSupport
import Testing

@Suite struct RecordTests {
    @Test(arguments: ["zh", "en"])
    func listsAndShowsAsKept(language: String) throws {
        let workdir = try Workdir.withSample()
        let text = try workdir.transcript(
            [
                "org list", "talent list --where Skill=固体润滑材料", "需求 列出 --where 办理状态=已发布",
                "talent list --where Status=在库 --csv", "talent show lzgx:0001",
                "人才 查看 张示例 --json", "talent show 王样本", "talent show 李四",
                "talent show 张示列", "need show n-01 --jsonl", "find 润滑", "find 没有的东西",
                "talent list --where Titel=教授", "talent list --where Phone=139",
                "talent list --where 教授", "org list --limit 1", "org list --limit 0",
            ], language: language)
        try expectGolden(text, "records.\(language).txt")
    }

    @Test(arguments: [
        ("Employer_ref=示例理工大学", ["lzgx:0001", "lzgx:0003"]),
        ("Employer_ref=lzgx:f-01", ["lzgx:0002"]), ("Region=620102", ["lzgx:0001"]),
        ("Region=兰州市", ["lzgx:0001"]), ("工作所在地=城关区", ["lzgx:0001"]),
        ("工作所在地=兰州市城关区", ["lzgx:0001"]), ("Region=620200", []),
        ("Title=教授", ["lzgx:0001"]), ("使用范围＝公开", ["lzgx:0002", "lzgx:0003"]),
        ("Status=退库", []), ("skill=真空镀膜", ["lzgx:0001"]),
        ("Status=pooled", ["lzgx:0001", "lzgx:0002", "lzgx:0003"]),
        ("Status=No longer reported", []), ("Consent=matching-only", ["lzgx:0001"]),
    ])
    func filtersByNameOrCode(condition: String, keys: [String]) throws {
        let workdir = try Workdir.withSample()
        let outcome = try workdir.rencai("talent", "list", "--jsonl", "--where", condition)
        #expect(try outcome.objects().map { $0["key"] as? String } == keys, "\(outcome)")
    }

    /// What the field can never have is mistyped, and does not find nothing without a word.
    @Test(arguments: [
        ("Status=在岗", "在库 (pooled)"), ("Status=submitted", "不再报送 (no longer reported)"),
        ("Gender=x", "男"), ("Retired=maybe", "是"), ("Birth=soon", "Birth"), ("Region=月球", "月球"),
    ])
    func refusesWhatCanNeverBe(condition: String, named: String) throws {
        let outcome = try Workdir.withSample().rencai(
            ["talent", "list", "--where", condition], variables: ["RENCAI_LANG": "en"])
        #expect(outcome.status == 2 && outcome.errors.contains(named), "\(outcome)")
    }

    @Test func demandsAllConditions() throws {
        let workdir = try Workdir.withSample()
        let outcome = try workdir.rencai(
            "talent", "list", "--jsonl", "--where", "Name=王样本", "--where", "Title=讲师")
        #expect(try outcome.objects().map { $0["key"] as? String } == ["lzgx:0003"])
    }

    @Test func neverShowsPersonalData() throws {
        let workdir = try Workdir.withSample()
        let commands = [
            ["talent", "show", "0001"], ["talent", "show", "0001", "--json"],
            ["talent", "list", "--json"], ["export", "--all"], ["find", "张示例", "--json"],
            ["org", "show", "f-01"], ["import", "--dry-run", "--json", "second.rec"],
            ["match", "--all", "--json"], ["report", "match", "--json"],
        ]
        for command in commands {
            let outcome = try workdir.rencai(command)
            #expect(outcome.status == 0, "\(outcome)")
            for secret in ["19750601", "13900000000", "0000002", "李某"] {
                #expect(!outcome.output.contains(secret), "\(outcome)")
            }
        }
        let shown = try workdir.rencai("talent", "show", "0001")
        #expect(shown.output.contains("证件号码\t尾号18\n"), "\(shown)")
        #expect(shown.output.contains("联系电话\t（已登记，不显示）\n"), "\(shown)")
    }

    @Test(arguments: [
        "org", "talent", "work", "team", "station", "need", "skill", "engagement", "grant",
        "conflict", "scheme", "profile", "source", "agreement", "单位", "人才", "成果", "团队", "工作站",
        "需求", "标签", "对接", "待遇落实", "回避", "分类办法", "评分规则", "报送单位", "互认协议",
    ])
    func knowsEveryNoun(noun: String) throws {
        let outcome = try Workdir.withRegistry().rencai(noun, "list", "--limit", "1")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(outcome.output.hasPrefix("编号\t"), "\(outcome)")
    }
}
