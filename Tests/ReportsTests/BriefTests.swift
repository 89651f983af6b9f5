import Ledger
import Matching
import Pool
import TestSupport
import Testing
import Words

@testable import Registry
@testable import Reports

/// The figures of a brief, counted by hand, and the page that they make.
@Suite struct BriefTests {
    /// A need, its introductions and its money, as a registry tells of them.
    private struct Case {
        var status: NeedStatus
        var party: String
        var date: String
        var stage: EngagementStage?
        var budget: Int?
        var amount: Int?
    }

    /// Six needs of two cities, one of them a draft; amounts in yuan.
    private static let cases = [
        Case(
            status: .published, party: "兰州市", date: "2026-02-01", stage: .signed,
            budget: 800_000, amount: 500_000),
        Case(
            status: .talking, party: "兰州市", date: "2026-03-05", stage: .intended,
            budget: 1_200_000),
        Case(status: .submitted, party: "兰州市", date: "2026-07-01"),
        Case(status: .approved, party: "", date: "2025-02", budget: 100_000),
        Case(
            status: .published, party: "白银市", date: "2026-06-30", stage: .brokenOff,
            amount: 900_000),
        Case(status: .draft, party: "白银市", date: "2026-05-01", budget: 5_000_000),
    ]

    private func figures(_ period: String? = nil) throws -> BriefFigures {
        var money = NeedMoney()
        var introductions: [Int: [IntroductionRow]] = [:]
        let needs = try Self.cases.enumerated().map { number, item in
            var need = NeedSummary(
                record: number, key: try #require(Key("n-\(number)", in: "lzgx")),
                status: item.status)
            need.responsible = item.party
            need.date = PartialDate(canonical: item.date)
            money.budgets[number] = item.budget.flatMap { Money(fen: $0 * 100) }
            money.contracts[number] = item.amount.flatMap { Money(fen: $0 * 100) }
            if let stage = item.stage {
                // What was broken off had been signed.
                let steps: [EngagementStage] = stage == .brokenOff ? [.signed] : []
                introductions[number] = [
                    IntroductionRow(
                        record: number, need: number,
                        progress: IntroductionProgress(stage, steps: steps),
                        furthest: steps.first ?? stage)
                ]
            }
            return need
        }
        let asked = try period.map { try #require(Period(canonical: $0)) }
        return BriefFigures(needs, introductions, money, in: asked) { $0.responsible ?? "" }
    }

    @Test func countsEveryNeedOnceAStep() throws {
        let figures = try figures()
        let whole = FunnelStep.allCases.map { figures.whole.count($0) }
        #expect(whole == [5, 4, 3, 3, 3, 3, 2, 0])
        #expect(figures.parties.map(\.name) == ["兰州市", "", "白银市"])
        #expect(figures.parties.map { $0.tally.count(.collected) } == [3, 1, 1])
        for step in FunnelStep.allCases {
            let parts = figures.parties.map { $0.tally.count(step) }
            #expect(parts.reduce(0, +) == figures.whole.count(step))
        }
        #expect(FunnelRate.success.thousandths(in: figures.whole) == 1000)
    }

    /// 80 + 120 + 10 万元 of three needs; the contract that was broken off brings nothing.
    @Test func addsMoneyWithoutDraftsAndBrokenContracts() throws {
        let figures = try figures()
        #expect(figures.whole.budgets?.text == "210万元" && figures.whole.unpriced == 2)
        #expect(figures.whole.contracts?.text == "50万元")
    }

    @Test func countsWhatIsOfTheTime() throws {
        let figures = try figures("2026-01..2026-06")
        #expect(figures.whole.count(.collected) == 3)
        #expect(figures.whole.budgets?.text == "200万元")
        #expect(try self.figures("2024-01..2024-06").whole.count(.collected) == 0)
    }

    @Test func adoptsTheSumsOfARange() throws {
        let words = ReportWords(.chinese)
        let range = try #require(Money(fen: 80_000_000, to: 123_456_700))
        #expect(words.money(range) == "80至123.4567万元")
        #expect(ReportWords(.english).money(range) == "CNY 800,000 to 1,234,567")
        #expect(words.tenThousands(try #require(Money(fen: 50))) == "0.00005")
    }

    private func report(_ language: Language) throws -> MatchReport {
        var figures = try figures()
        figures.yearBefore = try self.figures("2025-01..2025-12").whole
        figures.offices = BriefFigures.Offices(
            [
                Submission(
                    source: "lzgx", name: "兰州高新区", due: PartialDate(canonical: "2026-06-20"),
                    batches: [], people: 0)
            ], on: try #require(PartialDate(canonical: "2026-06-30")))
        let sample = try SampleReport()
        return sample.report(language, brief: figures)
    }

    @Test(arguments: Language.allCases)
    func readsWell(language: Language) throws {
        try expectGolden(
            report(language).briefDocument.text(), "brief.\(language.rawValue).txt")
    }

    @Test func writesOneObject() throws {
        try expectGolden(report(.chinese).briefJSON.pretty, "brief.json")
    }

    /// The page alone and the first page of the report say the same.
    @Test func opensTheReport() throws {
        let report = try report(.chinese)
        let brief = report.briefDocument
        #expect(report.document.lead == brief.lead)
        var first = report.document
        first.blocks = Array(first.blocks.prefix(brief.blocks.count))
        (first.title, first.subtitle) = (brief.title, brief.subtitle)
        (first.footer, first.paper) = (brief.footer, brief.paper)
        // Links lead to what stands in the report alone.
        #expect(first.text() == brief.text())
        #expect(try !brief.html().contains("href="))
    }

    @Test func saysThatATimeHoldsNothing() throws {
        let report = try SampleReport().report(brief: try figures("2020-01..2020-12"))
        #expect(
            report.briefDocument.lead == ["截至2026年6月30日，2020年1月至12月提出的需求中，没有征集到需求。"])
    }

    @Test func staysInside() throws {
        let sample = try SampleReport()
        let report = sample.report(for: sample.firm, brief: try figures())
        #expect(report.brief == nil && !report.json.line.contains("by_responsible"))
    }

    @Test func isKeptWithARun() throws {
        let reports = try Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0, try report($0)) })
        let chinese = try #require(reports[.chinese])
        let stored = try StoredReport { reports[$0] ?? chinese }
        let again = try StoredReport(bytes: stored.bytes).report(in: .english)
        #expect(try again.briefDocument == report(.english).briefDocument)
    }
}
