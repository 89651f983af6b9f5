import Foundation
import TestSupport
import Testing

@Suite struct WhyMatchTests {
    /// The example registry, made once.
    private static let example = Result {
        let workdir = try Workdir()
        try #require(workdir.rencai("demo", ".").status == 0)
        return workdir
    }

    private static let day = ["--on", "2026-10-15"]

    @Test(arguments: ["zh", "en"])
    func showsAsKept(language: String) throws {
        let text = try Self.example.get().transcript(
            [
                "why-match bygx:n-2026-016 窦净尘 --on 2026-10-15",
                "why-match bygx:n-2026-006 严若松 --on 2026-10-15",
                "why-match bygx:n-2026-006 示例无此人", "why-match n-0 窦净尘",
                "match --talent 窦净尘 --on 2026-10-15 --top 2",
                "need accept-skill --dry-run bygx:n-2026-006 严若松 --reason 同类工作",
                "need accept-skill bygx:n-2026-006 严若松 --reason 同类工作 --skill 铝电解",
                "need accept-skill bygx:n-2026-006 窦净尘 --reason 同类工作 --withdraw",
                "need accept-skill bygx:n-2026-006 严若松 --reason=",
            ], language: language)
        try expectGolden(text, "why-match.\(language).txt")
    }

    private struct Row: Equatable {
        var raw: Int
        var mapped: Int
        var maximum: Int
        var points: Int
    }

    /// The rows of the parts as they are printed, and the total.
    private func printed(_ text: String) throws -> (rows: [Row], maximum: Int, points: Int) {
        let rows = text.matches(
            of: /^\S+ +([01])\.(\d{3}) +([01])\.(\d{3}) +(\d+) +(\d+)(?: |$)/
                .anchorsMatchLineEndings()
        ).map { match in
            Row(
                raw: Int(match.1 + match.2) ?? -1, mapped: Int(match.3 + match.4) ?? -1,
                maximum: Int(match.5) ?? -1, points: Int(match.6) ?? -1)
        }
        let total = try #require(text.firstMatch(of: /合计 +(\d+) +(\d+)/))
        return (rows, Int(total.1) ?? -1, Int(total.2) ?? -1)
    }

    /// Every printed number follows from the printed ones beside it.
    @Test(arguments: [
        ("bygx:n-2026-016", "窦净尘"), ("bygx:n-2026-006", "严若松"), ("bygx:n-2026-016", "铁成林"),
        ("lzgx:n-2026-034", "孙兆禾"), ("lzgx:n-2026-015", "lzgx:0016"),
    ])
    func addsUpAsItIsPrinted(need: String, candidate: String) throws {
        let workdir = try Self.example.get()
        let outcome = try workdir.rencai(["why-match", need, candidate] + Self.day)
        #expect(outcome.status == 0, "\(outcome)")
        let table = try printed(outcome.output)
        #expect(table.rows.count >= 5, "\(outcome)")
        #expect(table.rows.map(\.maximum).reduce(0, +) == table.maximum && table.maximum == 1000)
        #expect(table.rows.map(\.points).reduce(0, +) == table.points)
        for row in table.rows {
            // A printed share is half a thousandth off at most, and a printed point one.
            let exact = row.maximum * row.mapped
            #expect(abs(row.points * 1000 - exact) <= row.maximum / 2 + 1000, "\(row)")
        }
        #expect(outcome.output.contains("得\(table.points)分"))
    }

    /// The exact points, the printed ones and the covers follow from each other in the data.
    @Test func recomputesEveryPairFromItsReasons() throws {
        let workdir = try Self.example.get()
        let pairs = try workdir.rencai(
            ["match", "--all", "--jsonl", "--top", "10", "--with-closed"] + Self.day
        ).objects()
        #expect(pairs.count > 500)
        for pair in pairs {
            let reasons = try #require(pair["reasons"] as? [[String: Any]])
            let exact = reasons.compactMap { $0["rank_score"] as? Int }
            let points = reasons.compactMap { $0["points"] as? Int }
            let sum = try #require(pair["rank_score"] as? Int)
            #expect(exact.reduce(0, +) == sum)
            #expect(points.reduce(0, +) == (sum + 16_384) / 32_768)
            for (exact, points) in zip(exact, points) {
                #expect(abs(points * 32_768 - exact) < 32_768)
            }
            for reason in reasons { try recompute(reason) }
        }
    }

    private func recompute(_ reason: [String: Any]) throws {
        let mapped = try #require(reason["mapped"] as? Double)
        let raw = try #require(reason["raw"] as? Double)
        let maximum = try #require(reason["max"] as? Int)
        let exact = try #require(reason["rank_score"] as? Int)
        #expect(
            abs(mapped * Double(maximum) - Double(exact) / 32_768) <= Double(maximum) / 2000 + 0.01)
        let details = try #require(reason["detail"] as? [[String: Any]])
        switch reason["part"] as? String {
        case "skills":
            let cover = details.map { fit in
                (fit["share"] as? Double ?? 0) * (fit["cover"] as? Double ?? 0)
            }.reduce(0, +)
            // Each share is printed in thousandths.
            #expect(abs(cover - raw) <= 0.001 * Double(details.count + 1), "\(reason)")
        case "text":
            var best = details.compactMap { $0["cosine"] as? Double } + [0, 0, 0]
            best = Array(best.prefix(3))
            let mean = (best[0] + max(best[1], best[0] / 2) + max(best[2], best[0] / 2)) / 3
            #expect(abs(mean - raw) <= 0.002, "\(reason)")
        default: #expect(raw >= 0 && raw <= 1)
        }
    }

    /// The explanation says of a pair what the ranking says of it.
    @Test func agreesWithTheRanking() throws {
        let workdir = try Self.example.get()
        let pairs = try workdir.rencai(
            ["match", "bygx:n-2026-016", "--jsonl", "--top", "all"] + Self.day
        ).objects()
        for place in [0, 1, pairs.count / 2, pairs.count - 1] {
            let pair = pairs[place]
            let candidate = try #require(pair["candidate"] as? String)
            let outcome = try workdir.rencai(
                ["why-match", "bygx:n-2026-016", candidate, "--json"] + Self.day)
            let object = try #require(
                JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
            for name in ["rank", "score", "rank_score"] {
                #expect(object[name] as? Int == pair[name] as? Int)
            }
            #expect(object["place"] as? Int == place + 1)
            #expect((object["checks"] as? [Any])?.count == 21)
        }
    }

    /// What is accepted is open in the ranking, said so there, and closed again once it is undone.
    @Test func theDepartmentsWordOpensAPair() throws {
        let workdir = try Self.example.get().withCopyOfRegistry()
        let ranked = ["match", "bygx:n-2026-006", "--jsonl", "--top", "all"] + Self.day
        func isOpen() throws -> Bool {
            try workdir.rencai(ranked).objects().contains {
                $0["candidate"] as? String == "gsts:0003"
            }
        }
        #expect(try !isOpen())
        let done = try workdir.rencai(
            "需求", "认定专长", "bygx:n-2026-006", "严若松", "--reason", "同类工作")
        #expect(done.status == 0, "\(done)")
        #expect(try isOpen())
        let pair = try workdir.rencai(["why-match", "bygx:n-2026-006", "严若松"] + Self.day)
        #expect(pair.output.contains("铅锌冶炼由主管部门认定具备"), "\(pair)")
        let again = try workdir.rencai(
            "need", "accept-skill", "bygx:n-2026-006", "严若松", "--reason", "同类工作")
        #expect(again.status == 0 && again.errors.contains("无须认定"), "\(again)")
        let back = try workdir.rencai(
            "need", "accept-skill", "bygx:n-2026-006", "严若松", "--reason", "收回", "--withdraw")
        #expect(back.status == 0, "\(back)")
        #expect(try !isOpen())
    }
}
