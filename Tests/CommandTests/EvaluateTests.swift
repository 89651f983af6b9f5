import Foundation
import TestSupport
import Testing

@Suite struct EvaluateTests {
    /// Two needs; of the first one candidate fits, one is the need's own staff, one holds nothing of
    /// what is asked for.
    private static let judgments = """
        need\tcandidate\tgrade
        lzgx:n-01\tlzgx:0001\t4
        lzgx:n-01\tlzgx:0002\t3
        lzgx:n-01\tlzgx:0003\t1
        lzgx:n-02\tlzgx:0003\t2
        n-02\t0001\t1

        """

    /// Every mistake that a table of judgments can hold.
    private static let mistakes = """
        需求,人选,等级
        lzgx:n-01,lzgx:0001,4
        lzgx:n-01,lzgx:0009,四
        lzgx:n-09,lzgx:f-01,-1
        lzgx:0002,lzgx:n-02,2
        ,lzgx:0001,2
        lzgx:n-01,lzgx:0001,4
        lzgx:n-01,lzgx:0002,11
        lzgx:n-01,lzgx:0001,3
        lzgx:n-01,lzgx:0002
        lzgx:n-01,lzgx:0003,2,x

        """

    @Test(arguments: ["zh", "en"])
    func showsAsKept(language: String) throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Self.judgments, to: "评判.tsv")
        try workdir.write(Self.mistakes, to: "有误.csv")
        try workdir.write("需求\t专家\tlevel\n", to: "缺列.tsv")
        try workdir.write("", to: "空.tsv")
        try workdir.write("need,candidate,grade\n", to: "无行.csv")
        let text = try workdir.transcript(
            [
                "evaluate 评判.tsv --by-need --on 2026-06-30",
                "evaluate 评判.tsv --on 2026-06-30 --against default --relevant 2 --top 5",
                "evaluate 评判.tsv --on 2026-06-30 --csv", "评估 有误.csv", "evaluate 缺列.tsv",
                "evaluate 空.tsv", "evaluate 无行.csv", "evaluate 没有.tsv",
                "evaluate 评判.tsv --profile defualt", "evaluate 评判.tsv --relevant 12",
                "evaluate 评判.tsv --top 0", "evaluate",
            ], language: language)
        try expectGolden(masked(text), "evaluate.\(language).txt")
    }

    @Test func writesOneObject() throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Self.judgments, to: "评判.tsv")
        let outcome = try workdir.rencai(
            "evaluate", "评判.tsv", "--on", "2026-06-30", "--json", "--against", "default")
        try expectGolden(masked(outcome.output), "evaluate.json")
        try workdir.write(Self.mistakes, to: "有误.csv")
        let refused = try workdir.rencai("evaluate", "有误.csv", "--json")
        #expect(refused.status == 1 && refused.errors.isEmpty, "\(refused)")
        #expect(refused.output.contains("\"E742\"") && !refused.output.contains("ndcg"))
    }

    /// The same judgments with Chinese titles, in other encodings, with a mark, and with commas.
    @Test func readsTheSameInEveryForm() throws {
        let workdir = try Workdir.withSample()
        try workdir.write(Self.judgments, to: "a.tsv")
        let titled = Self.judgments.replacing("need\tcandidate\tgrade", with: "需求\t人选\t等级")
        try workdir.write("\u{FEFF}" + titled.replacing("\n", with: "\r\n"), to: "b.tsv")
        let gb18030 = titled.data(using: String.Encoding(rawValue: 0x8000_0632))
        try workdir.write(try #require(gb18030), to: "c.tsv")
        try workdir.write(titled.replacing("\t", with: ","), to: "d.csv")
        let outputs = try ["a.tsv", "b.tsv", "c.tsv", "d.csv"].map { file in
            let outcome = try workdir.rencai("evaluate", file, "--on", "2026-06-30", "--json")
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
            return outcome.output
        }
        #expect(Set(outputs).count == 1)
    }

    /// The ids of a profile and of the statistics change with the vocabulary.
    private func masked(_ text: String) -> String {
        text.replacing(/\b[0-9a-f]{12}(?:[0-9a-f]{4})?\b/, with: "…")
    }
}
