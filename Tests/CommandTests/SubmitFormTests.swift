import Foundation
import Testing

/// The form of a firm at the desk: what it leaves open is told, and what it says is kept.
@Suite struct SubmitFormTests {
    private static let title = "需求名称,需求单位,信用代码,需求类型,主要问题,联系人,手机,非涉密承诺"
    private static let row =
        "阀门密封,示例阀门有限公司,91620100MA00000003,技术难题,阀门在低温下泄漏。,李示例,13800000001,是"
    private static let submit = ["need", "submit", "需求.csv", "--source", "lzgx", "--as-of"]

    private func workdir(_ text: String? = nil) throws -> Workdir {
        let workdir = try Workdir.withSample()
        try workdir.write(text ?? "\(Self.title)\n\(Self.row)\n", to: "需求.csv")
        return workdir
    }

    @Test func keepsTheCreditCodeOfANewFirm() throws {
        let workdir = try workdir()
        let taken = try workdir.rencai(Self.submit + ["2026-05", "--register"])
        #expect(taken.status == 0, "\(taken)")
        let firm = try workdir.rencai("org", "show", "示例阀门有限公司")
        #expect(firm.output.contains("统一社会信用代码\t91620100MA00000003"), "\(firm)")
    }

    /// A firm knows neither codes nor options: its form is taken in by the office of the registry.
    @Test func isTakenInByTheOfficeOfTheRegistry() throws {
        let workdir = try workdir()
        let taken = try workdir.rencai("need", "submit", "需求.csv", "--register")
        #expect(taken.status == 0, "\(taken)")
        #expect(taken.errors.contains("报送单位 lzgx：受理时记"), "\(taken)")
        #expect(taken.errors.contains(/数据截至 [\d-]+：受理时记/), "\(taken)")
    }

    /// A receipt says what the form asks for and nobody has filled in.
    @Test func tellsWhatIsLeftOpen() throws {
        let workdir = try workdir()
        let taken = try workdir.rencai(Self.submit + ["2026-05", "--register"])
        #expect(taken.output.contains("还没有填：指标名称、期望完成时间、公开方式"), "\(taken)")
        let again = try workdir.rencai(Self.submit + ["2026-05", "--json"])
        let needs = try #require(try again.object()["needs"] as? [[String: Any]])
        #expect(needs.first?["missing"] as? [String] == ["Indicator", "Deadline", "Visibility"])
    }

    @Test func asksForThePledgeWhereNoColumnDoes() throws {
        let lines = [Self.title, Self.row].map { $0.split(separator: ",").dropLast() }
        let workdir = try workdir(lines.map { $0.joined(separator: ",") + "\n" }.joined())
        let refused = try workdir.rencai(Self.submit + ["2026-05", "--register"])
        #expect(refused.status == 1 && refused.errors.contains("E746"), "\(refused)")
        #expect(refused.errors.contains("表里没有“非涉密承诺”一栏"), "\(refused)")
        // An office's own list of needs is no firm's form.
        let words = ["import", "--dry-run", "需求.csv", "--source", "lzgx", "--as-of", "2026-05"]
        let listed = try workdir.rencai(words)
        #expect(!listed.errors.contains("E746"), "\(listed)")
    }

    /// A preview for programs says what would be registered too, and a pipe is read twice.
    @Test func registersWhatComesThroughAPipe() throws {
        let workdir = try workdir()
        let form = try workdir.read("需求.csv").replacing(",", with: "\t")
        let words = Self.submit.map { $0 == "需求.csv" ? "-" : $0 } + ["2026-05"]
        let refused = try workdir.rencai(words, input: form)
        let command = "rencai need submit - --source lzgx --as-of 2026-05 --register"
        #expect(refused.status == 1 && refused.errors.contains(command), "\(refused)")
        let tried = try workdir.rencai(
            words + ["--register", "--dry-run", "--json"], input: form)
        let object = try tried.object()
        #expect(tried.status == 0 && object["would_register"] as? [String] == ["示例阀门有限公司"])
        #expect(object["needs"] as? Int == 1 && object["command"] as? String == command)
        let taken = try workdir.rencai(words + ["--register"], input: form)
        #expect(taken.status == 0 && taken.output.contains("受理需求1项"), "\(taken)")
    }

    /// A day ahead is refused where it is entered; what is older may be confirmed by what was printed.
    @Test func looksAtTheDayOfTheForm() throws {
        let workdir = try workdir()
        let ahead = try workdir.rencai(Self.submit + ["2099-12-31", "--register"])
        #expect(ahead.status == 1 && ahead.errors.contains("E518"), "\(ahead)")
        #expect(try workdir.rencai(Self.submit + ["2026-06-01", "--register"]).status == 0)
        try workdir.write(
            "\(Self.title)\n\(Self.row.replacing("泄漏", with: "卡死"))\n", to: "需求.csv")
        let older = try workdir.rencai(Self.submit + ["2026-05-01"])
        #expect(older.status == 6 && older.errors.contains("E516"), "\(older)")
        let batch = try #require(older.errors.firstMatch(of: /--confirm ([a-z0-9-]+)/)).output.1
        let taken = try workdir.rencai(Self.submit + ["2026-05-01", "--confirm", String(batch)])
        #expect(taken.status == 0, "\(taken)")
    }
}
