import Foundation
import TestSupport
import Testing

/// How files differ from the registry and from each other.
@Suite struct CompareFilesTests {
    private static let edits = Samples.batch(
        """
        Talent: 0001
        Phone: 13900007777
        Title: 研究员
        Research: 固体润滑薄膜与真空摩擦、空间机构的长寿命润滑和失效机理，兼做二硫化钼薄膜的工艺

        Talent: 0002
        Add_Skill: 真空镀膜
        Clear: Employer

        Work: w-01
        Op: delete
        Reason: 重复登记

        Org: f-09
        Name: 示例阀门有限公司
        Type: 企业
        """, id: "lzgx-2026q1-09", source: "lzgx")

    @Test(arguments: ["zh", "en"])
    func showsWhatIsKept(language: String) throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Self.edits, to: "edits.rec")
        try workdir.write(
            Self.edits.replacing("13900007777", with: "13900008888")
                .replacing("工艺", with: "制备工艺").replacing("Type: 企业", with: "Type: 医院")
                .replacing("Clear: Employer\n", with: "Clear: Post\nX_room: 305\n")
                .replacing("Org: f-09", with: "Org: f-10"),
            to: "later.rec")
        try workdir.write(Self.edits.replacing("Title:", with: "Titel:"), to: "bad.rec")
        _ = try workdir.rencai("export", "--all", "-o", "export.rec")
        let first = try workdir.transcript(
            [
                "diff first.rec", "diff export.rec", "diff edits.rec", "比较 edits.rec later.rec",
                "diff bad.rec", "diff edits.rec bad.rec", "diff edits.rec edits.rec",
                "diff none.rec",
            ], language: language)
        _ = try workdir.rencai("import", "second.rec", "--operator", "李某")
        let then = try workdir.transcript(["diff export.rec"], language: language)
        let times = /\d{4}-\d\d-\d\d \d\d:\d\d/
        try expectGolden(
            (first + "\n" + then).replacing(times, with: "················"),
            "diff.\(language).txt")
    }

    @Test func showsNothingForWhatIsOnlyWrittenOtherwise() throws {
        let workdir = try Workdir.withSample()
        let text = Samples.first
        let records = text.components(separatedBy: "\n\n")
        let reversed = [records[0]] + records.dropFirst().dropLast(1).reversed() + [records.last!]
        let twins: [String: Data] = [
            "crlf.rec": Data(("\u{FEFF}" + text.replacing("\n", with: "\r\n")).utf8),
            "utf16.rec": try #require(text.data(using: .utf16)),
            "reversed.rec": Data(reversed.joined(separator: "\n\n").utf8),
            "labels.rec": Data(
                text.replacing("\nTalent: ", with: "\n人才：").replacing("\nName:", with: "\n姓名 :")
                    .replacing("姓名 : 示例", with: "单位名称: 示例")
                    .replacing("2024", with: "２０２４").utf8),
        ]
        for (name, bytes) in twins {
            try bytes.write(to: workdir.folder.appending(path: name))
            for arguments in [["first.rec", name], [name]] {
                let outcome = try workdir.rencai(["diff"] + arguments)
                #expect(outcome.status == 0 && outcome.output == "", "\(outcome)")
            }
        }
        let piped = try workdir.rencai("diff", "first.rec", "-", input: text)
        #expect(piped.status == 0, "\(piped)")
    }

    @Test func showsNothingAfterAnUndo() throws {
        let workdir = try Workdir.withSample()
        _ = try workdir.rencai("export", "--all", "-o", "before.rec")
        _ = try workdir.rencai("import", "second.rec")
        _ = try workdir.rencai("export", "--all", "-o", "between.rec")
        #expect(try workdir.rencai("diff", "before.rec", "between.rec").status == 1)
        _ = try workdir.rencai("undo", "lzgx-2026q1-02")
        _ = try workdir.rencai("export", "--all", "-o", "after.rec")
        let files = try workdir.rencai("diff", "before.rec", "after.rec")
        #expect(files.status == 0 && files.output == "", "\(files)")
        let registry = try workdir.rencai("diff", "before.rec")
        #expect(registry.status == 0 && registry.output == "", "\(registry)")
    }

    /// Once it is imported, a file differs in nothing from the registry.
    @Test func showsNothingOnceTheFileIsImported() throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Self.edits, to: "edits.rec")
        for file in ["second.rec", "edits.rec"] {
            #expect(try workdir.rencai("diff", file).status == 1)
            try #require(workdir.rencai("import", file).status == 0)
            let outcome = try workdir.rencai("diff", file)
            #expect(outcome.status == 0 && outcome.output == "", "\(outcome)")
        }
    }

    /// An edited export is compared value by value, whichever office gave them.
    @Test func seesAValueThatAnEditedExportLacks() throws {
        let workdir = try Workdir.withSample()
        let text = try workdir.rencai("export", "talent").output
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.filter { !$0.hasPrefix("Skill: std:") || !$0.hasSuffix("level=5") }
        #expect(kept.count == lines.count - 1)
        try workdir.write(kept.joined(separator: "\n"), to: "edited.rec")
        let object = try workdir.rencai("diff", "edited.rec", "--json").object()
        let change = try #require((object["changes"] as? [[String: Any]])?.first)
        let field = try #require((change["fields"] as? [[String: Any]])?.first)
        #expect(object["equal"] as? Bool == false)
        #expect((object["changes"] as? [Any])?.count == 1)
        #expect(change["key"] as? String == "lzgx:0001")
        #expect(field["field"] as? String == "Skill")
        #expect((field["old"] as? [String])?.count == 1 && field["new"] as? [String] == [])
    }
}
