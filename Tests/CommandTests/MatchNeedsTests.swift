import Foundation
import TestSupport
import Testing

@Suite struct MatchNeedsTests {
    private static let day = ["--on", "2026-06-30"]

    @Test(arguments: ["zh", "en"])
    func showsAsKept(language: String) throws {
        let workdir = try Workdir.withSample()
        let text = try workdir.transcript(
            [
                "match n-01 --on 2026-06-30", "match n-01 --on 2026-06-30 --with-closed --csv",
                "match n-01 --for 企业 --on 2026-06-30", "match --for 企业", "match --for 专家",
                "match --for 专家 --talent 张示例 --on 2026-06-30",
                "report match n-02 --on 2026-06-30",
                "match", "match n-09", "match 真空轴承长寿命润化", "match n-01 --profile defualt",
                "match n-01 --kind 单位", "match n-01 --on 2026-6", "match n-01 --top some",
                "match n-01 --json --csv",
            ], language: language)
        try expectGolden(text, "match.\(language).txt")
    }

    @Test func explainsEveryScoreAsTheSumOfItsReasons() throws {
        let workdir = try Workdir.withSample()
        let outcome = try workdir.rencai(
            ["match", "--all", "--jsonl", "--top", "all", "--with-closed"] + Self.day)
        let pairs = try outcome.objects()
        #expect(!pairs.isEmpty, "\(outcome)")
        for pair in pairs {
            let names = [
                "need", "candidate", "kind", "rank", "score", "reasons", "evidence", "on",
                "profile", "model", "revision", "gates",
            ]
            #expect(Set(names).isSubset(of: pair.keys), "\(pair)")
            let reasons = try #require(pair["reasons"] as? [[String: Any]])
            let points = reasons.compactMap { $0["points"] as? Int }.reduce(0, +)
            for reason in reasons {
                let names = ["part", "raw", "max", "points", "detail", "evidence_keys"]
                #expect(Set(names).isSubset(of: reason.keys), "\(reason)")
            }
            let isClosed = (pair["gates"] as? [Any])?.isEmpty == false
            #expect(pair["score"] as? Int == (isClosed ? nil : points))
            #expect((pair["rank"] is NSNull) == isClosed)
            #expect(pair["on"] as? String == "2026-06-30")
        }
        #expect(Set(pairs.compactMap { $0["need"] as? String }).contains("lzgx:n-01"))
        #expect(!pairs.contains { $0["need"] as? String == "lzgx:n-03" })
    }

    @Test func ranksWhoHoldsTheSkillsAndLeavesOutTheNeedsOwnStaff() throws {
        let workdir = try Workdir.withSample()
        let open = try workdir.rencai(["match", "n-01", "--jsonl"] + Self.day).objects()
        #expect(open.first?["candidate"] as? String == "lzgx:0001")
        #expect(!open.contains { $0["candidate"] as? String == "lzgx:0002" })
        let all = try workdir.rencai(
            ["match", "n-01", "--jsonl", "--with-closed"] + Self.day
        ).objects()
        let own = try #require(all.first { $0["candidate"] as? String == "lzgx:0002" })
        let gates = try #require(own["gates"] as? [[String: Any]])
        #expect(gates.map { $0["gate"] as? String } == ["own-employer"])
    }

    @Test func givesTheSameBytesTwice() throws {
        let workdir = try Workdir.withSample()
        let command = ["match", "--all", "--jsonl", "--top", "all"] + Self.day
        #expect(try workdir.rencai(command).output == workdir.rencai(command).output)
    }

    @Test func writesTheReportAsOneFile() throws {
        let workdir = try Workdir.withSample()
        try workdir.rencai(["report", "match", "--html", "report.html"] + Self.day)
            .expect(errors: "已写入 report.html\n")
        let html = try workdir.read("report.html")
        #expect(html.hasPrefix("<!DOCTYPE html>") || html.hasPrefix("<!doctype html>"))
        #expect(html.contains("真空轴承长寿命润滑") && html.contains("张示例"))
        #expect(!html.contains("http://") || html.contains("xmlns"))
        let other = try workdir.rencai(
            ["report", "match", "--html", "none/report.html"] + Self.day)
        #expect(other.status == 7, "\(other)")
    }
}
