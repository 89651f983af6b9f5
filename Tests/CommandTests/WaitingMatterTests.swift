import Testing

/// `rencai` alone says what waits, where there is a registry.
@Suite struct WaitingMatterTests {
    @Test func areListedWithTheirCommands() throws {
        let workdir = try Workdir.withSample()
        let alone = try workdir.rencai()
        #expect(alone.status == 0, "\(alone)")
        let lines = alone.output.split(separator: "\n")
        #expect(lines.first == "待办\t数量\t其中\t命令")
        #expect(lines.contains { $0.hasPrefix("待审需求\t1\t最长 ") }, "\(alone)")
        #expect(
            lines.last
                == "最近入库，可以撤销\t1\tlzgx-2026q1-01\trencai undo --dry-run lzgx-2026q1-01",
            "\(alone)")
        #expect(try workdir.rencai("待办").output == alone.output)
        // Each command that is named can be run.
        for line in lines.dropFirst() {
            let words = line.split(separator: "\t").last?.split(separator: " ").dropFirst() ?? []
            let outcome = try workdir.rencai(words.map(String.init))
            #expect(outcome.status == 0, "\(outcome)")
        }
    }

    @Test func areCountedOnADay() throws {
        let workdir = try Workdir.withSample()
        let batch = Samples.batch(
            """
            Need: n-05
            Title: 阀门密封
            Org: f-01
            Level: 企业
            Kind: 技术难题
            Deadline: 2026-12-31
            Status: 已发布

            Engagement: e-1
            Need: n-01
            Talent: 0001
            Stage: 征询

            Engagement: e-3
            Need: n-02
            Talent: 0001
            Stage: 推荐

            Engagement: e-2
            Need: n-01
            Talent: 0003
            Stage: 签约
            Signed: 2026-02-01
            End_date: 2027-02-28
            """, id: "lzgx-more", source: "lzgx")
        try workdir.write(batch, to: "more.rec")
        let taken = try workdir.rencai("import", "more.rec")
        try #require(taken.status == 0, "\(taken)")
        func counts(on day: String) throws -> [String: Int] {
            let object = try workdir.rencai("todo", "--on", day, "--json").object()
            let items = try #require(object["waiting"] as? [[String: Any]])
            return Dictionary(
                uniqueKeysWithValues: items.map {
                    ($0["matter"] as? String ?? "", $0["count"] as? Int ?? 0)
                })
        }
        let early = try counts(on: "2026-11-30")
        #expect(early["overdue-needs"] == nil && early["ending-contracts"] == 1, "\(early)")
        #expect(early["unanswered-experts"] == 1, "\(early)")
        #expect(early["unasked-experts"] == 1, "\(early)")
        let late = try counts(on: "2027-03-01")
        #expect(late["overdue-needs"] == 1 && late["ending-contracts"] == nil, "\(late)")
    }

    /// The day on which a firm was promised an answer.
    @Test func tellWhoseAnswerIsDue() throws {
        let workdir = try Workdir.withSample()
        let form = """
            需求名称,需求单位,需求类型,主要问题,联系人,手机,非涉密承诺
            阀门密封,示例轴承有限公司,技术难题,阀门在低温下泄漏。,李示例,13800000001,是
            """
        try workdir.write(form, to: "需求.csv")
        let taken = try workdir.rencai("need", "submit", "需求.csv", "--days", "3")
        try #require(taken.status == 0, "\(taken)")
        #expect(try !workdir.rencai().output.contains("答复到期"))
        let later = try workdir.rencai("todo", "--on", "2099-01-01")
        #expect(later.output.contains("答复到期的需求\t1\tlzgx:"), "\(later)")
    }

    @Test func giveWayToHelpWhereThereIsNoRegistry() throws {
        let outcome = try Workdir().rencai()
        #expect(outcome.status == 0 && outcome.output.contains("rencai <子命令> [选项]"), "\(outcome)")
    }

    @Test func areNoneInANewRegistry() throws {
        let outcome = try Workdir.withRegistry().rencai("--lang", "en")
        #expect(outcome.output.contains("the last import, which can be undone"), "\(outcome)")
    }
}
