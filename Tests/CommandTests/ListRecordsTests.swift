import Testing

/// Lists are narrowed, sorted and cut to columns as one likes.
@Suite struct ListRecordsTests {
    private static let people = """
        Talent: 1
        Name: 甲示例
        Birth: 1975-06
        Title: 教授
        Region: 620102

        Talent: 2
        Name: 乙示例
        Birth: 1968
        Title: 副教授
        Employer: 示例大学

        Talent: 3
        Name: 丙样本
        Birth: 1990-01-05
        Title: 工程师
        Region: 620402
        """
    private static let needs = """
        Org: f-1
        Name: 示例轴承有限公司
        Type: 企业

        Need: n-1
        Title: 便宜的
        Org: f-1
        Level: 企业
        Kind: 技术难题
        Budget: 9万元
        Experts: 2

        Need: n-2
        Title: 贵的
        Org: f-1
        Level: 企业
        Kind: 技术难题
        Budget: 100万元..200万元
        Experts: 11
        """

    private func keys(_ words: String..., of noun: String = "talent") throws -> [String] {
        let batch = Samples.batch("\(Self.people)\n\n\(Self.needs)", source: "demo")
        let workdir = try Workdir.withRegistry(of: "demo", holding: batch)
        let outcome = try workdir.rencai([noun, "list"] + words)
        #expect(outcome.status == 0, "\(outcome)")
        return outcome.output.split(separator: "\n").dropFirst().map {
            String($0.prefix { $0 != "\t" }.drop { $0 != ":" }.dropFirst())
        }
    }

    @Test(
        arguments: [
            ("姓名含示例", ["1", "2"]), ("Title~教授", ["1", "2"]), ("职称=教授", ["1"]),
            ("出生年月=1970..1980", ["1"]), ("出生年月=1970..", ["1", "3"]), ("出生年月=..1975", ["1", "2"]),
            ("出生年月>=1975-07", ["3"]), ("出生年月≤1968", ["2"]), ("职称=教授|工程师", ["1", "3"]),
            ("Region=兰州市城关区｜白银市", ["1", "3"]), ("工作所在地含兰州", ["1"]), ("工作单位=", ["1", "3"]),
            ("职称含教授 且 出生年月=1970..", ["1"]), ("Title~教授 and Birth=..1970", ["2"]),
        ])
    func areNarrowed(condition: String, found: [String]) throws {
        #expect(try keys("--where", condition) == found)
    }

    @Test func areNarrowedByAmountsNumbersAndNames() throws {
        #expect(try keys("--where", "拟投入资金=5万..10万元", of: "need") == ["n-1"])
        #expect(try keys("--where", "拟投入资金=50万元..", of: "need") == ["n-2"])
        #expect(try keys("--where", "Experts=3..", of: "need") == ["n-2"])
        #expect(try keys("--where", "需求单位含轴承", of: "need") == ["n-1", "n-2"])
        #expect(try keys("--where", "需求单位含泵业", of: "need") == [])
    }

    @Test func areSortedByWhatValuesMean() throws {
        #expect(try keys("--sort", "出生年月") == ["2", "1", "3"])
        #expect(try keys("--排序", "出生年月", "--倒序", "--limit", "1") == ["3"])
        #expect(try keys("--sort", "Experts", of: "need") == ["n-1", "n-2"])
        #expect(try keys("--sort", "拟投入资金", "--reverse", of: "need") == ["n-2", "n-1"])
        #expect(try keys("--reverse") == ["3", "2", "1"])
        // What says nothing stands last, whichever way.
        #expect(try keys("--sort", "工作单位", "--reverse") == ["2", "1", "3"])
    }

    @Test func standInTheColumnsThatAreAskedFor() throws {
        let workdir = try Workdir.withRegistry(
            of: "demo", holding: Samples.batch(Self.people, source: "demo"))
        try workdir.rencai("talent", "list", "--columns", "职称，Birth", "--limit", "1").expect(
            output: "编号\t职称\t出生年月\ndemo:1\t教授\t1975-06\n",
            errors: "共 3 条，列出 1 条；全部列出：--limit all\n")
    }

    @Test(
        arguments: [
            (["--where", "性别>=1"], "“性别”不能按范围筛选：只有日期、数字和金额可以"),
            (
                ["--where", "出生年月=1980..1970"],
                "“1980..1970”不是范围：写 起..止，可以只写一头，如 1970..、..1985、30..60"
            ),
            (["--where", "出生年月=去年.."], "“去年..”不是范围：写 起..止，可以只写一头，如 1970..、..1985、30..60"),
            (["--where", "姓名"], "“姓名”应写成 字段=内容"),
            (["--where", "联系电话含139"], "“联系电话”是个人信息，不能用来筛选"),
            (["--columns", "姓名,联系电话"], "“联系电话”是加密的个人信息，不能排序，也不列出"),
            (["--sort", "证件号码"], "“证件号码”是加密的个人信息，不能排序，也不列出"),
        ] as [([String], String)])
    func sayWhatIsWrong(words: [String], message: String) throws {
        let workdir = try Workdir.withRegistry()
        let outcome = try workdir.rencai(["talent", "list"] + words)
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("错误：\(message)\n"), "\(outcome)")
    }

    /// Counts of sealed fields over ranges, one less the other, would tell of single people.
    @Test func areNotCountedOverRanges() throws {
        let outcome = try Workdir.withSample().rencai(
            "talent", "count", "--by", "民族", "--where", "出生年月=1970..")
        #expect(outcome.status == 2, "\(outcome)")
    }

    @Test func holdWhatAnyOfSeveralWordsLeadsTo() throws {
        let workdir = try Workdir.withRegistry(
            of: "demo", holding: Samples.batch(Self.people, source: "demo"))
        try workdir.rencai("find", "丙样本", "甲示例", "丙样本").expect(
            output: "种类\t编号\t名称\n人才\tdemo:3\t丙样本\n人才\tdemo:1\t甲示例\n")
    }
}
