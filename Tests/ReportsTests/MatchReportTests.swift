import Matching
import TestSupport
import Testing
import Words

@testable import Reports

@Suite struct MatchReportTests {
    @Test(arguments: Language.allCases)
    func readsWell(language: Language) throws {
        let document = try SampleReport().report(language).document
        let name = "match-report.\(language.rawValue)"
        try expectGolden(document.text(), "\(name).txt")
        try expectGolden(document.html(), "\(name).html")
    }

    @Test func readsWellOutside() throws {
        let sample = try SampleReport()
        try expectGolden(
            sample.report(for: sample.firm).document.text(), "match-report.firm.txt")
        let offers = sample.report(.english, for: sample.expert, needs: [sample.served])
        try expectGolden(offers.document.text(), "match-report.expert.txt")
    }

    @Test func opensWithTheAnswer() throws {
        let sample = try SampleReport()
        let answers = [
            sample.report(), sample.report(needs: [sample.served]),
            sample.report(needs: [sample.restricted]), sample.report(needs: []),
            sample.report(.english),
        ].map { $0.document.lead.first }
        #expect(
            answers == [
                "截至2026年6月30日，共3项需求：1项有合适人选，2项暂无合适人选（限制条件1、信息不全1）。",
                "截至2026年6月30日，共1项需求，均有合适人选。",
                "截至2026年6月30日，共1项需求，均暂无合适人选（限制条件1）。",
                "截至2026年6月30日，没有可供匹配的需求。",
                "As of 2026-06-30, needs: 3; with suitable candidates: 1; without: 2 "
                    + "(restrictions 1, information missing 1).",
            ])
    }

    @Test func tellsWhatIsInTheWay() throws {
        let sample = try SampleReport()
        let report = sample.report()
        #expect(report.outcome(of: sample.served) == .served)
        #expect(report.outcome(of: sample.restricted) == .restricted)
        #expect(report.outcome(of: sample.bare) == .incomplete)
    }

    /// What is said of a need without suitable candidates, by who is there and what is held.
    @Test func tellsAGapFromNotHavingFoundAnybody() throws {
        let sample = try SampleReport()
        let nobody = "专业缺口：库内无人具备固体润滑。"
        let near = "具备相近专长、可由主管部门认定的有欧阳明（表面涂层（与固体润滑同类））。"
        let nearest = "得分最高的是固体润滑团队（某化学物理研究所），可由主管部门核对。"
        let cases: [(Ranking, MatchReport.Outcome, String)] = [
            (sample.lacking(holders: 0), .expertise, nobody + near),
            (
                sample.lacking(holders: 1), .expertise,
                "专业缺口：库内无人同时具备全部必备专长（固体润滑）。" + near
            ),
            (sample.lacking(holders: 0, .capacity), .expertise, nobody),
            (sample.weak(holders: 1), .notFound, "未检出：库内资料未见达到推荐标准的人选。" + nearest),
            (sample.weak(holders: 0), .expertise, nobody + nearest),
            (sample.own, .expertise, "专业缺口：除需求单位本单位人员外，库内无人具备固体润滑。"),
        ]
        for (ranking, outcome, text) in cases {
            let report = sample.report(needs: [ranking])
            #expect(report.outcome(of: ranking) == outcome)
            #expect(report.explanation(ranking) == text)
        }
    }

    /// Tags that were only found in the need's text prove no gap.
    @Test func aTextAloneProvesNoGap() throws {
        let sample = try SampleReport()
        let ranking = sample.weak(holders: 0)
        let report = sample.report(needs: [ranking]) { facts in
            facts.needs[ranking.need]?.skills = [.init(sample.film, isRecognized: true)]
        }
        #expect(report.outcome(of: ranking) == .notFound)
        #expect(report.explanation(ranking).hasPrefix("未检出："))
        #expect(report.document(isFull: true).text().contains("固体润滑（文字中识别到）"))
    }

    /// Where the restrictions are more than the people, it is said why.
    @Test func countsPeopleByRestriction() throws {
        let sample = try SampleReport()
        let rankings = [true, false].map { sample.restricted(twice: $0) }
        #expect(
            rankings.map { sample.report(needs: [$0]).explanation($0) } == [
                "限制条件：需求单位以外有2名人选得分达到推荐标准，"
                    + "均受限制（不接触对象2名、工作站额度1名，有的人选不止一项）。",
                "限制条件：需求单位以外有2名人选得分达到推荐标准，"
                    + "均受限制（不接触对象1名、工作站额度1名）。",
            ])
    }

    @Test(arguments: [true, false])
    func outsideNeitherNamesNorPointsNorGatesAreShown(isForFirm: Bool) throws {
        let sample = try SampleReport()
        let report = sample.report(for: isForFirm ? sample.firm : sample.expert)
        let output =
            [
                report.document.text(), try report.document.html(), report.json.pretty,
                jsonLines(report.jsonPairs), report.details.text(), report.pairTable.csv,
                report.pairTable.tsv,
            ] + report.document.sheets.map(\.table.csv)
        for text in output {
            for secret in [
                "张伟", "欧阳明", "内部资料", "234号", "真空固体润滑薄膜的制备", "\"points\"", "664",
                "以往对接", "评价", "gs:T1", "gs:W1", "可比对人选",
            ] {
                #expect(!text.contains(secret))
            }
        }
        #expect(report.document.text().contains("匹配结果仅供参考，推荐人选由主管部门审定。"))
    }

    @Test func hidesTheOrganizationFromExpertsWhenTheNeedIsAnonymous() throws {
        let sample = try SampleReport()
        #expect(sample.report(for: sample.firm).json.line.contains("甘肃某轴承有限公司"))
        #expect(!sample.report(for: sample.expert).json.line.contains("某轴承"))
    }

    @Test func namesTheRuleThatClosesAPair() throws {
        let text = try SampleReport().report().document(isFull: true).text(TextStyle(width: 400))
        #expect(
            text.contains(
                "未退休院士受聘工作站不超过1个，现有：固体润滑团队、库外1个（至2028-12-31）。"
                    + "依据：科发学部函字〔2019〕234号。仅据本库及本人承诺判断"))
    }

    @Test func writesOneObjectForEachPair() throws {
        try expectGolden(jsonLines(try SampleReport().report().jsonPairs), "match-report.jsonl")
    }

    @Test(arguments: [(499, "suitable"), (500, "preferred"), (300, "suitable"), (299, "reserve")])
    func bandsBeginAtTheirPoints(points: Int, advice: String) {
        #expect(MatchReport.Bands().advice(points).rawValue == advice)
    }

    @Test(arguments: [(0, 0), (300, 500), (1001, 300)])
    func bandsThatCannotBeAreNotMade(preferred: Int, suitable: Int) {
        #expect(MatchReport.Bands(preferred: preferred, suitable: suitable) == nil)
    }
}
