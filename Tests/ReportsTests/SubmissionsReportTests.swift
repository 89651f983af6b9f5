import Pool
import Registry
import Reports
import TestSupport
import Testing
import Words

@Suite struct SubmissionsReportTests {
    @Test(arguments: Language.allCases)
    func readsWell(language: Language) throws {
        try expectGolden(
            report(language).document.text(), "submissions.\(language.rawValue).txt")
    }

    @Test func writesOneObjectForEachOffice() throws {
        try expectGolden(report(.chinese).json.pretty, "submissions.json")
    }

    @Test(
        arguments: [
            ([], ["截至2026年7月12日，名录中没有写明应报日期的单位。"]),
            (["bygx"], ["截至2026年7月12日，应报1家，均已报（其中待补正1家）。"]),
            (["lzgx"], ["截至2026年7月12日，应报1家，均已报。"]),
            (["jcjk"], ["截至2026年7月12日，应报1家，已报0家，未报1家（其中逾期1家）：金昌经开区。"]),
            (["jqjk"], ["截至2026年7月12日，应报1家，已报0家，未报1家：酒泉经开区。"]),
            (
                ["gsts"],
                ["截至2026年7月12日，名录中没有写明应报日期的单位。", "没有应报日期而已报送的单位1家：gsts（未登记）。"]
            ),
        ] as [([String], [String])])
    func opensWithTheAnswer(sources: [String], lead: [String]) throws {
        let report = try report(.chinese) { sources.contains($0.source) }
        #expect(report.document.lead == lead)
    }

    @Test func namesTheFirstOfMany() throws {
        let due = try day("2026-07-10")
        let offices = (10...30).map { number in
            Submission(source: "a\(number)", name: "单位\(number)", due: due, batches: [], people: 0)
        }
        let report = SubmissionsReport(
            offices, on: try day("2026-07-12"), revision: 1, language: .chinese)
        #expect(report.document.lead[0].hasSuffix("、单位19等21家。"))
    }

    private func report(
        _ language: Language, where isMeant: (Submission) -> Bool = { _ in true }
    ) throws -> SubmissionsReport {
        let due = try day("2026-07-10")
        let offices = [
            Submission(
                source: "lzgx", name: "兰州高新区", due: due,
                batches: [
                    try received("lzgx-01", "2026-07-03", rejected: 2),
                    try received("lzgx-01.r", "2026-07-05", of: "lzgx-01"),
                ], people: 212),
            Submission(
                source: "bygx", name: "白银高新区", due: due,
                batches: [try received("bygx-01", "2026-07-09", rejected: 3)], people: 40),
            Submission(source: "jcjk", name: "金昌经开区", due: due, batches: [], people: 7),
            Submission(
                source: "jqjk", name: "酒泉经开区", due: try day("2026-07-31"), batches: [],
                people: 0),
            Submission(
                source: "gsts", name: nil, due: nil,
                batches: [try received("gsts-01", "2026-07-01")], people: 10),
        ]
        return SubmissionsReport(
            offices.filter(isMeant), on: try day("2026-07-12"), revision: 7, language: language)
    }

    private func received(
        _ batch: String, _ text: String, rejected: Int = 0, of mended: String? = nil
    ) throws -> Submission.Received {
        .init(batch, on: try day(text), rejected: rejected, of: mended)
    }

    private func day(_ text: String) throws -> PartialDate {
        try #require(PartialDate(canonical: text))
    }
}
