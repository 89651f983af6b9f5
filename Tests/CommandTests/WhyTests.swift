import TestSupport
import Testing

/// Where values come from, for records that are there and for those that are gone.
@Suite struct WhyTests {
    private static let third = Samples.batch(
        """
        Talent: lzgx:0001
        As_of: 2026-05-20
        Post: 所长
        Phone: 13900009999
        X_room: 305

        Talent: lzgx:0003
        Op: merge
        Into: lzgx:0002
        Reason: 同一人

        Work: lzgx:w-01
        Op: delete
        Reason: 重复登记
        """, id: "local-2026-01", source: "local")

    /// A registry with a change, a merge, a deletion, and a batch that was undone.
    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withSample(of: "local")
        try workdir.write(Self.third, to: "third.rec")
        try workdir.write(
            Samples.batch("Talent: lzgx:0001\nPost: 院长", id: "b-2", source: "local"),
            to: "fourth.rec")
        for command in [["import", "third.rec"], ["import", "fourth.rec"], ["undo", "b-2"]] {
            let outcome = try workdir.rencai(command + ["--operator", "李某"])
            try #require(outcome.status == 0, "\(outcome)")
        }
        return workdir
    }

    @Test(arguments: ["zh", "en"])
    func tellsAllThatIsKept(language: String) throws {
        let text = try workdir().transcript(
            [
                "why lzgx:0001 职务", "why 0001 Post", "why lzgx:0001 联系电话", "why lzgx:0001 证件号码",
                "why lzgx:0001 X_room", "why lzgx:0001 备注", "why lzgx:0001 职衔",
                "溯源 lzgx:0003 Title",
                "why lzgx:w-01", "why lzgx:n-99",
            ], language: language)
        let times = /\d{4}-\d\d-\d\d \d\d:\d\d/
        try expectGolden(
            text.replacing(times, with: "················"), "why.\(language).txt")
    }

    /// Whoever pastes a document for a key is told so in a line.
    @Test(arguments: [("zh", "（共 40000 字）"), ("en", "(40000 characters)")])
    func cutsWhatIsTooLongForAMessage(language: String, length: String) throws {
        let long = String(repeating: "铜", count: 40_000)
        for command in [["why", long], ["talent", "show", long], ["explain", long]] {
            let outcome = try Workdir.withSample(of: "local").rencai(
                command + ["--lang", language])
            #expect(outcome.status == 5)
            #expect(outcome.errors.contains(length) && outcome.errors.utf8.count < 2_000)
        }
    }

    @Test func tellsProgramsTheSame() throws {
        let object = try workdir().rencai("why", "--json", "lzgx:0001", "职务").object()
        let record = try #require((object["records"] as? [[String: Any]])?.first)
        let field = try #require((record["fields"] as? [[String: Any]])?.first)
        let states = try #require(field["states"] as? [[String: Any]])
        #expect(states.map { $0["values"] as? [String] } == [["所长"], ["院长"], ["所长"]])
        #expect(states.map { $0["standing"] as? String } == ["undo", "undone", "stands"])
        #expect(states.last?["as_of"] as? String == "2026-05-20")
    }
}
