import Testing

@Suite struct SetConfigTests {
    private static let file = ".config/rencai/config.rec"

    @Test func writesWhatIsHeardFromThenOn() throws {
        let workdir = try Workdir()
        try workdir.rencai("config", "set", "经办人", "李某").expect(
            errors: "已写入 \(workdir.path)/\(Self.file)：Operator: 李某\n")
        #expect(try workdir.read(Self.file) == "Config: default\nOperator: 李某\n")
        #expect(try workdir.rencai("config").output.contains("Operator: 李某\n"))
        _ = try workdir.rencai("设置", "修改", "报送单位", "lzgx")
        _ = try workdir.rencai("config", "set", "Operator", "王某")
        #expect(
            try workdir.read(Self.file) == "Config: default\nSource: lzgx\nOperator: 王某\n")
        _ = try workdir.rencai("config", "set", "Operator", "")
        #expect(try workdir.read(Self.file) == "Config: default\nSource: lzgx\n")
    }

    /// Comments and other settings stay; a path holds in every folder.
    @Test func leavesTheRestOfAFile() throws {
        let workdir = try Workdir()
        try workdir.write("# 本项目\nConfig: default\n语言: zh\n\n", to: ".rencai.rec")
        _ = try workdir.rencai("config", "set", "--here", "人才库", "池/人才.db")
        #expect(
            try workdir.read(".rencai.rec")
                == "# 本项目\nConfig: default\n语言: zh\nDb: \(workdir.path)/池/人才.db\n")
        _ = try workdir.rencai("config", "set", "Lang", "en", "--here")
        #expect(try !workdir.read(".rencai.rec").contains("语言"))
    }

    @Test func saysWhatGoesBefore() throws {
        let workdir = try Workdir()
        let outcome = try workdir.rencai(
            "config", "set", "Operator", "李某", variables: ["RENCAI_OPERATOR": "王某"])
        #expect(outcome.errors.contains("注意：RENCAI_OPERATOR 也设了 Operator，以它为先"), "\(outcome)")
        try workdir.write("经办人: 孙某\n", to: ".rencai.rec")
        let second = try workdir.rencai("config", "set", "Operator", "李某")
        #expect(second.errors.contains(".rencai.rec 也设了 Operator，以它为先"), "\(second)")
    }

    @Test(
        arguments: [
            (["经手人", "李某"], "没有设置“经手人”，是不是“经办人”？"),
            (["颜色", "red"], "“red”不能用于“Color”，可选：auto、always、never"),
            (["语言", "法文"], "“法文”不能用于“Lang”，可选：zh、en"),
            (["保存期限", "十年"], "“十年”不能用于“Retention”，可选：人才=5 需求=3"),
            (["经办人"], "缺少参数“<内容>”"), (["经办人", "李某", "王某"], "多出参数“王某”"),
        ] as [([String], String)])
    func refusesWhatNothingCouldRead(words: [String], message: String) throws {
        let workdir = try Workdir()
        try workdir.rencai(["config", "set"] + words).expect(
            status: 2, errors: "错误：\(message)\n用法见：rencai config set --help\n")
    }
}
