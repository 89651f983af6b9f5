import Testing

/// What is said of a key that has another person, and how that is confirmed.
@Suite struct ConfirmTests {
    private typealias Person = (key: String, name: String, birth: String)

    private static let people: [Person] = [
        ("1", "王建国", "1975-03"), ("2", "李娜", "1980-05"), ("3", "刘芳", "1986-05"),
        ("4", "陈志强", "1990-11"),
    ]

    private static func batch(_ id: String, _ people: [Person]) -> String {
        let records = people.map { "Talent: \($0.key)\nName: \($0.name)\nBirth: \($0.birth)\n\n" }
        return "Batch: \(id)\nFormat: tpb/1\nSource: lzjc\nMade_at: 2026-06-30T09:00:00+08:00\n\n"
            + records.joined() + "End: \(id)\n"
    }

    /// A registry with four people, and a file in which those of the keys named are others.
    private func workdir(_ others: [Person]) throws -> Workdir {
        let workdir = try Workdir.withRegistry()
        try workdir.write(Self.batch("q1", Self.people), to: "一季度.rec")
        try #require(try workdir.rencai("import", "一季度.rec").status == 0)
        let kept = Self.people.filter { person in !others.contains { $0.key == person.key } }
        try workdir.write(Self.batch("q2", kept + others), to: "二季度.rec")
        return workdir
    }

    @Test func proposesTheKeyAndTakesItAlone() throws {
        let workdir = try workdir([("2", "周新", "1993-08"), ("4", "韩磊", "1970-01")])
        let refused = try workdir.rencai("import", "二季度.rec", "--confirm", "2")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("编号 lzjc:4 原为陈志强，本次为韩磊，出生年月也不同，疑似换人"))
        #expect(refused.errors.contains("导入时加 --confirm lzjc:4\n"))
        let preview = try workdir.rencai(
            "import", "--dry-run", "二季度.rec", "--confirm", "2", "--confirm", "lzjc:4")
        #expect(preview.status == 0 && preview.errors.contains("[W313 已确认更改]"), "\(preview)")
        let command = try #require(preview.output.split(separator: "rencai ").last)
        let words = command.split { $0.isWhitespace }.map(String.init)
        #expect(words.suffix(5) == ["--confirm", "2", "--confirm", "lzjc:4", "二季度.rec"])
        let done = try workdir.rencai(words)
        #expect(done.status == 0, "\(done)")
        let receipt = try workdir.rencai("batches", "show", "q2", "--receipt").output
        #expect(receipt.contains("已按 --confirm 更改：编号 lzjc:2 原为李娜"), "\(receipt)")
        let undone = try workdir.rencai("undo", "q2")
        #expect(undone.output.contains("姓名：周新 → 李娜"), "\(undone)")
        #expect(try workdir.rencai("undo", "undo-q2").output.contains("姓名：李娜 → 周新"))
    }

    /// What is confirmed stands in the command of the preview as a shell reads it.
    @Test func quotesWhatIsConfirmedOnce() throws {
        let workdir = try workdir([])
        let preview = try workdir.rencai(
            "import", "--dry-run", "二季度.rec", "--confirm", "二 季度")
        #expect(preview.output.contains("--confirm '二 季度' 二季度.rec"), "\(preview)")
    }

    /// The rest of a roster that was numbered anew is never offered.
    @Test func offersNoPartOfARosterThatMoved() throws {
        let workdir = try workdir([
            ("2", "刘芳", "1986-05"), ("3", "陈志强", "1990-11"), ("4", "周新", "1993-08"),
        ])
        let before = try workdir.bytes()
        for options in [[], ["--partial"], ["--full"]] {
            let outcome = try workdir.rencai(["import", "二季度.rec"] + options)
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("已在库的 4 个编号中有 3 个换了人"))
            #expect(outcome.errors.contains("E514") && !outcome.errors.contains("E312"))
            #expect(!outcome.errors.contains("可先收合格的"), "\(outcome)")
            #expect(try workdir.bytes() == before)
        }
        let english = try workdir.rencai("check", "二季度.rec", "--lang", "en")
        #expect(english.errors.contains("3 of 4 keys in the registry stand for somebody else now"))
    }
}
