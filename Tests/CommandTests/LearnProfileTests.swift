import Foundation
import TestSupport
import Testing

/// `profile learn` on twenty needs whose judges look at the place, which the default profile hardly
/// counts.
@Suite struct LearnProfileTests {
    private static let needs = 20
    private static let people = 24
    private static let places = ["620102", "110108"]

    private static let batch = """
        Batch: lzgx-learn
        Format: tpb/1
        Source: lzgx
        Made_at: 2026-03-31T09:00:00+08:00
        As_of: 2026-03-31

        Org: f-01
        Name: 示例轴承有限公司
        Type: 企业


        """ + talents + wanted + "End: lzgx-learn\n"

    /// Levels from one to five, in either place.
    private static let talents = (0..<people).map { number in
        """
        Talent: \(1000 + number)
        Name: 示例\("甲乙丙丁戊己庚辛壬癸"[number % 10])\("一二三"[number / 10])
        Region: \(places[number % 2])
        Skill: 真空镀膜 ; level=\(number % 5 + 1)
        Consent: 公开


        """
    }.joined()

    private static let wanted = (0..<needs).map { number in
        """
        Need: n-\(number)
        Title: 第\(number)项镀膜
        Org: f-01
        Level: 企业
        Kind: 技术难题
        Region: \(places[number / 2 % 2])
        Skill: 真空镀膜 ; level=5
        Visibility: 公开
        Status: 已发布


        """
    }.joined()

    /// Twelve of each need: good ones are in its place.
    ///
    /// With `seed` the grades of each need are dealt out by chance.
    private static func judgments(seed: UInt64? = nil, needs: Int = needs) -> String {
        var random = RandomSource(seed: seed ?? 0)
        let rows = (0..<needs).flatMap { need in
            let judged = (0..<12).map { 2 * $0 + ($0 + need) % 2 }
            var grades = judged.map { $0 % 2 == need / 2 % 2 ? 4 : 1 }
            if seed != nil { grades.shuffle(using: &random) }
            return zip(judged, grades).map { "lzgx:n-\(need)\tlzgx:\(1000 + $0)\t\($1)\n" }
        }
        return "need\tcandidate\tgrade\n" + rows.joined()
    }

    private func workdir() throws -> Workdir {
        let workdir = try Workdir.withRegistry(of: "lzgx")
        try workdir.write(Self.batch, to: "learn.rec")
        let outcome = try workdir.rencai("import", "learn.rec", "--operator", "李某")
        try #require(outcome.status == 0, "\(outcome)")
        try workdir.write(Self.judgments(), to: "评判.tsv")
        return workdir
    }

    @Test(arguments: ["zh", "en"])
    func showsAsKept(language: String) throws {
        let workdir = try workdir()
        try workdir.write(Self.judgments(seed: 3), to: "乱评.tsv")
        try workdir.write(Self.judgments(needs: 5), to: "少.tsv")
        try workdir.write("need\tcandidate\tgrade\nn-77\t1000\t5\nn-1\t1000\t四\n", to: "错.tsv")
        try workdir.write("", to: "有.rec")
        let text = try workdir.transcript(
            [
                "profile learn 评判.tsv --name 地域 --on 2026-06-30",
                "profile learn 评判.tsv --name 地域 --on 2026-06-30",
                "profile learn 评判.tsv --name 另一 -o 有.rec", "profile learn 评判.tsv --name default",
                "profile learn 评判.tsv --name 另一 --from defualt",
                "profile learn 评判.tsv --name a:b", "profile learn 评判.tsv --name 另一 -o 表.xlsx",
                "profile learn 乱评.tsv --name 另一 --on 2026-06-30",
                "profile learn 少.tsv --name 另一 --on 2026-06-30", "profile learn --name 另一",
                "profile learn 错.tsv --name 另一", "profile learn 没有.tsv --name 另一",
                "评分规则 学习 评判.tsv",
            ], language: language)
        try expectGolden(masked(text), "learn-profile.\(language).txt")
        #expect(!FileManager.default.fileExists(atPath: workdir.path + "/另一.rec"))
        #expect(try workdir.read("有.rec").isEmpty)
        try expectGolden(masked(workdir.read("地域.rec")), "learn-profile.\(language).rec")
    }

    /// What is written is imported as it is, and `evaluate` finds the figures that were told.
    @Test func isImportedAndEvaluatedAsItWasTold() throws {
        let workdir = try workdir()
        let learned = try workdir.rencai(
            "profile", "learn", "评判.tsv", "--name", "地域", "--on", "2026-06-30", "--json")
        #expect(learned.status == 0, "\(learned)")
        let told = try learned.object()
        #expect(told["helps"] as? Bool == true)
        let gain = try #require(told["gain"] as? [String: Any])
        let imported = try workdir.rencai("import", "地域.rec", "--operator", "李某")
        #expect(imported.status == 0, "\(imported)")
        #expect(!imported.output.contains("警告") && !imported.errors.contains("警告"), "\(imported)")
        let evaluated = try workdir.rencai(
            "evaluate", "评判.tsv", "--against", "default", "--profile", "地域", "--on", "2026-06-30",
            "--json"
        ).object()
        let measures = try #require(evaluated["measures"] as? [String: Any])
        let found = try #require(measures["ndcg_10"] as? [String: Any])
        #expect(found["value"] as? Double == gain["fitted_after"] as? Double)
        #expect(found["other"] as? Double == gain["fitted_before"] as? Double)
        // The profile in force is still the default one.
        let again = try workdir.rencai("profile", "learn", "评判.tsv", "--name", "地域")
        #expect(again.status == 6, "\(again)")
    }

    @Test func rowsInAnyOrderGiveTheSame() throws {
        let workdir = try workdir()
        var random = RandomSource(seed: 8)
        let lines = Self.judgments().split(separator: "\n").map(String.init)
        let mixed = [lines[0]] + lines.dropFirst().shuffled(using: &random)
        try workdir.write(mixed.joined(separator: "\n"), to: "乱序.tsv")
        let outputs = try ["评判.tsv", "乱序.tsv"].enumerated().map { number, file in
            try workdir.rencai(
                "profile", "learn", file, "--name", "地域", "--on", "2026-06-30", "--json", "-o",
                "\(number).rec"
            ).output
        }
        #expect(outputs[0] == outputs[1])
        func records(_ file: String) throws -> [Substring] {
            try workdir.read(file).split(separator: "\n").filter {
                !$0.hasPrefix("Made_at") && !$0.hasPrefix("Sha256")
            }
        }
        #expect(try records("0.rec") == records("1.rec"))
    }

    /// Outcomes count where the table says nothing of the pair; ends for want of time say nothing.
    @Test func countsWhatCameOfIntroductions() throws {
        let workdir = try workdir()
        try workdir.write(
            """
            Batch: lzgx-outcomes
            Format: tpb/1
            Source: lzgx
            Made_at: 2026-05-31T09:00:00+08:00
            As_of: 2026-05-31

            Engagement: e-1
            Need: n-1
            Talent: 1000
            Stage: 签约
            Signed: 2026-05-15

            Engagement: e-2
            Need: n-2
            Talent: 1002
            Stage: 中止
            Decision: 婉拒
            Reason_code: 时间冲突

            Engagement: e-3
            Need: n-3
            Talent: 1004
            Stage: 中止
            Org_reply: 婉拒
            Reason_code: 专业不符

            Engagement: e-4
            Need: n-0
            Talent: 1000
            Stage: 中止
            Org_reply: 婉拒
            Reason_code: 专业不符

            End: lzgx-outcomes

            """, to: "outcomes.rec")
        let imported = try workdir.rencai("import", "outcomes.rec", "--operator", "李某")
        try #require(imported.status == 0, "\(imported)")
        let outcome = try workdir.rencai(
            "profile", "learn", "评判.tsv", "--name", "地域", "--on", "2026-06-30", "--json")
        let sources = try #require(try outcome.object()["sources"] as? [String: Int], "\(outcome)")
        // Of those judged in the table: n-0 with 1000, though that was declined.
        #expect(
            sources == [
                "table": 240, "outcomes": 2, "outcomes_in_table": 1, "outcomes_silent": 1,
                "introduced": 3,
            ])
    }

    /// The ids of profiles, judgments and batches change with the vocabulary.
    private func masked(_ text: String) -> String {
        text.replacing(/\b[0-9a-f]{12}(?:[0-9a-f]{4})?\b/, with: "…")
            .replacing(/Made_at: .*/, with: "Made_at: …").replacing(/As_of: .*/, with: "As_of: …")
            .replacing(/Sha256: .*/, with: "Sha256: …")
    }
}

extension String {
    fileprivate subscript(place: Int) -> Character { Array(self)[place] }
}
