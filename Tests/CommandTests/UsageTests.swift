import Testing

@Suite struct UsageTests {
    @Test func printsItsVersion() throws {
        try Workdir().rencai("--version").expect(output: "rencai 0.1.0\n")
    }

    @Test(
        arguments: [
            (["explian"], "没有命令“explian”，是不是“explain”？", "rencai"),
            (["qqqqqqq"], "没有命令“qqqqqqq”", "rencai"),
            (["入库"], "没有命令“入库”，是不是“导入”？", "rencai"),
            (["查询"], "没有命令“查询”，是不是“查找”？", "rencai"),
            (["新建"], "没有命令“新建”，是不是“建库”？", "rencai"),
            (["import", "甲.rec", "--预览"], "没有选项“--预览”，是不是“--dry-run”？", "rencai import"),
            (["explain", "--no-imput"], "没有选项“--no-imput”，是不是“--no-input”？", "rencai explain"),
            (["说明", "--foo"], "没有选项“--foo”", "rencai explain"),
            (["config", "--db"], "选项“--db <文件>”后面缺少内容", "rencai config"),
            (["config", "--show-origin=1"], "选项“--show-origin”后面不带内容，多出“1”", "rencai config"),
            (["config", "extra"], "没有命令“extra”", "rencai config"),
            (["doctor", "extra"], "多出参数“extra”", "rencai doctor"),
            (
                ["report", "funnel", "--period", "2026Q5"],
                "“2026Q5”不是一段时间：写年、半年（H1、H2）、季度（Q1 到 Q4）、月，或 起..止，如 2026H1、2026Q3、2026-01..2026-06",
                "rencai report funnel"
            ),
            (["template"], "缺少参数“<种类>”", "rencai template"),
            (
                ["completions", "tcsh"], "“tcsh”不能用于“<Shell 名称>”，可选：bash、zsh、fish",
                "rencai completions"
            ),
            (
                ["config", "--color", "sometimes"],
                "“sometimes”不能用于设置 Color（来自--color），可选：auto、always、never",
                nil
            ),
        ] as [([String], String, String?)])
    func suggestsAndNeverRunsWhatIsMisspelt(
        arguments: [String], message: String, command: String?
    ) throws {
        let hint = command.map { "用法见：\($0) --help\n" } ?? ""
        try Workdir().rencai(arguments).expect(status: 2, errors: "错误：\(message)\n\(hint)")
    }

    @Test(arguments: [
        ("——dry-run", "--dry-run"), ("－－help", "--help"), ("—help", "--help"),
        ("--ｈｅｌｐ", "--help"), ("－h", "-h"), ("–-help", "--help"),
    ])
    func hintsAtFullWidthOptions(typed: String, meant: String) throws {
        try Workdir().rencai("config", typed)
            .expect(status: 2, errors: "错误：“\(typed)”用了全角符号，请改用半角：\(meant)\n")
    }

    @Test func saysSoInEnglishToo() throws {
        try Workdir().rencai("explian", "--lang", "en").expect(
            status: 2,
            errors: "error: unknown command 'explian'; did you mean 'explain'?\n"
                + "usage: rencai --help\n")
    }

    @Test func takesGlobalOptionsBeforeAndAfterTheCommand() throws {
        let workdir = try Workdir()
        let before = try workdir.rencai("--lang", "en", "explain", "E232")
        let after = try workdir.rencai("explain", "E232", "--lang=en")
        #expect(before.output == after.output)
        #expect(before.output.hasPrefix("E232 date-lost-zero: error"))
    }
}

@Suite struct MeantFileTests {
    @Test(arguments: [
        ("“手工/甲.rec”", "手工/甲.rec"), ("手工／甲.rec", "手工/甲.rec"),
        (#"手工\甲.rec"#, "手工/甲.rec"), (#"C:\手工\乙.rec"#, "乙.rec"),
    ])
    func namesTheFileThatWasMeant(typed: String, meant: String) throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Samples.first, to: "手工/甲.rec")
        try workdir.write(Samples.first, to: "乙.rec")
        let outcome = try workdir.rencai("check", typed)
        #expect(outcome.status == 7, "\(outcome)")
        #expect(outcome.errors.contains("核对文件名和所在的文件夹，是否 \(meant)？"), "\(outcome)")
    }

    @Test func asksForQuotesAroundBlanks() throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Samples.first, to: "2026年 报送/名册.rec")
        try workdir.rencai("import", "2026年", "报送/名册.rec").expect(
            status: 2, errors: "错误：文件名含空格，请加引号：'2026年 报送/名册.rec'\n")
    }

    /// Commands of one file ask for them too.
    @Test(arguments: [["source", "import"], ["convert", "--to", "lenient"], ["seal"]])
    func asksForQuotesWhereOneFileIsNamed(command: [String]) throws {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Samples.first, to: "2026年 报送/名册.rec")
        let outcome = try workdir.rencai(command + ["2026年", "报送/名册.rec"])
        #expect(outcome.status == 2, "\(outcome)")
        #expect(outcome.errors.contains("文件名含空格，请加引号：'2026年 报送/名册.rec'"), "\(outcome)")
    }

    @Test func completesFileNamesInBash() throws {
        let script = try Workdir().rencai("completions", "bash").output
        #expect(script.contains("-o default "), "\(script)")
    }

    @Test func readsChineseSettings() throws {
        let workdir = try Workdir()
        try workdir.write("经办人: 孙丽\n", to: ".rencai.rec")
        #expect(try workdir.rencai("config").output.contains("Operator: 孙丽\n"))
    }
}
