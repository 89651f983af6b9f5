import TestSupport
import Testing

/// Records that may be one person, from the list to the merge.
@Suite struct DuplicatesTests {
    /// Two offices report some people; one is there twice, and one under one number.
    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withRegistry()
        let names = ["顾怀远", "周明哲", "陈子安", "韩文渊", "郑思齐", "宋望舒", "秦景行", "唐知微"]
        let others = names.enumerated().map { place, name in
            "Talent: 2\(place)\nName: \(name)\nBirth: 19\(60 + place)-0\(1 + place)\nEmployer: 示例\(name.prefix(1))研究院"
        }
        let first = [
            "Talent: 1\nName: 曾若溪\nGender: 女\nBirth: 1975-06-18\nEmployer: 示例研究院\nPhone: 13800000001",
            "Talent: 2\nName: 林示一\nBirth: 1949-12\nId: 11010519491231002X\nEmployer: 示例大学",
        ]
        let second = [
            "Talent: 77\nName: 曾若谿\nName_latin: Zeng Ruoxi\nGender: 女\nBirth: 1975-06\nEmployer: 示例大学\nPhone: 13800000001",
            "Talent: 78\nName: 林示一\nId: 11010519491231002X\nEmployer: 示例公司",
            "Talent: 79\nName: 周明哲\nBirth: 1988-05\nEmployer: 示例公司",
        ]
        try workdir.write(
            Samples.batch((first + others).joined(separator: "\n\n"), source: "lzgx"),
            to: "a.rec")
        try workdir.write(
            Samples.batch(
                second.joined(separator: "\n\n"), id: "second", source: "bygx"), to: "b.rec")
        for file in ["a.rec", "b.rec"] {
            let outcome = try workdir.rencai("import", file)
            try #require(outcome.status == 0, "\(outcome)")
        }
        return workdir
    }

    @Test(arguments: ["zh", "en"])
    func showsWhatIsKept(language: String) throws {
        let text = try workdir().transcript(
            [
                "duplicates list", "duplicates list --threshold 5 --limit 1 --csv",
                "duplicates list --both", "duplicates list --names",
                "duplicates show lzgx:1 bygx:77",
                "duplicates show lzgx:2 bygx:78", "查重 查看 lzgx:1 bygx:77 --json",
                "duplicates apart lzgx:1 bygx:77 --reason 已核实", "duplicates list",
                "duplicates apart bygx:77 lzgx:1 --withdraw",
                "duplicates apart bygx:77 lzgx:1 --withdraw",
                "duplicates merge bygx:77 --into lzgx:1 --dry-run",
                "duplicates merge bygx:77 --into lzgx:1", "duplicates list",
                "duplicates merge bygx:77 --into lzgx:1", "duplicates list --threshold 0",
            ], language: language)
        #expect(!text.contains("13800000001") && !text.contains("11010519491231002X"))
        try expectGolden(text, "duplicates.\(language).txt")
    }

    /// A merge is taken back to the byte.
    @Test func takesAMergeBack() throws {
        let workdir = try workdir()
        let before = try workdir.content()
        try #require(
            workdir.rencai("duplicates", "merge", "bygx:77", "--into", "lzgx:1").status == 0)
        #expect(try workdir.rencai("talent", "list", "--csv").output.contains("曾若溪"))
        let batches = try workdir.rencai("batches", "--json").object()
        let last = (batches["batches"] as? [[String: Any]])?.compactMap { $0["batch"] as? String }
            .first { $0.contains("merge") }
        #expect(try workdir.rencai("undo", #require(last)).status == 0)
        #expect(try workdir.content() == before)
    }

    /// The receipt of the second office does not say whom the first one reports.
    @Test func tellsAnOfficeOfNobodyElse() throws {
        let workdir = try workdir()
        let page = try workdir.rencai("batches", "show", "second", "--html", "page.html")
        try #require(page.status == 0, "\(page)")
        let receipt = try workdir.rencai("batches", "show", "second", "--receipt").output
        for text in try [receipt, workdir.read("page.html")] {
            #expect(!text.contains("lzgx") && text.contains("主管部门核实"), "\(text)")
        }
    }
}
