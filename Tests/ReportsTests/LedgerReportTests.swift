import Pool
import TestSupport
import Testing
import Words

@testable import Reports

@Suite struct LedgerReportTests {
    @Test(arguments: Language.allCases)
    func readsWell(language: Language) throws {
        let report = try SampleLedger.report(language)
        try expectGolden(report.document.text(), "ledger.\(language.rawValue).txt")
    }

    @Test func writesOneObject() throws {
        try expectGolden(SampleLedger.report(.chinese).json.pretty, "ledger.json")
    }

    /// 120万, 2.6万 to 5万 and 80.05万 are 202.65万; one professor has two of the contracts.
    @Test func addsUp() throws {
        let report = try SampleLedger.report(.chinese)
        let sums = report.sums()
        #expect(
            [sums.contracts, sums.signed, sums.people, sums.groups, sums.orgs] == [3, 2, 1, 1, 2])
        #expect(sums.amount == 202_650_000 && sums.signedAmount == 82_650_000)
        #expect([sums.planned, sums.actual] == [90, 21])
        #expect(report.document.lead[0].contains("合同额202.65万元"))
        let units = report.units.map { report.sums(of: $0) }
        #expect(report.units == ["示例区委组织部", "示例区科技局"])
        #expect(units.reduce(0) { $0 + $1.amount } == sums.amount)
        #expect(units.reduce(0) { $0 + $1.contracts } == sums.contracts)
        #expect(report.sumsBefore().amount == 120_000_000)
    }

    @Test func saysSoWhereThereIsNothing() throws {
        let document = try SampleLedger.report(.chinese, isEmpty: true).document
        #expect(document.lead[0] == "2026年1月至6月没有在执行或新签的引才协议。")
        #expect(document.text().contains("上年同期（2025年1月至6月）没有协议。"))
    }

    /// The picture shows the counts of the calendar, and nothing in it is lost or counted twice.
    @Test func drawsWhatItCounts() throws {
        let due = try SampleLedger.report(.chinese).due
        let chart = due.chart(ReportWords(.chinese))
        #expect(
            chart.months.map(\.counts) == due.months.map { [$0.count(.contract), $0.count(.need)] })
        #expect(chart.months.count == 12 && chart.months[0].label == "2026-06")
        #expect([due.count(.contract), due.count(.need)] == [1, 3])
        #expect(due.overdue.map(\.key.local) == ["e-1"])
        #expect(due.soon.map(\.key.local) == ["n-2", "e-3"])
        #expect(chart.months.filter(\.isNear).map(\.label) == ["2026-06", "2026-09"])
        let svg = Chart.calendar(chart).svg
        #expect(svg.contains("协议到期 1") && svg.contains("需求到期 1"))
        #expect(due.table(ReportWords(.chinese)).rows.count == 3)
    }

    @Test(arguments: [
        (0, "0"), (1_000_000, "1"), (1_500_000, "1.5"), (2_050_000, "2.05"), (4_999, "0"),
        (5_000, "0.01"),
    ])
    func givesSumsInTenThousands(fen: Int, text: String) {
        #expect(TenThousandYuan(fen: fen).text == text)
    }

    @Test(arguments: [
        ("2026", "2026", "2026年", "2026"),
        ("2026-01", "2026-06", "2026年1月至6月", "2026-01 to 2026-06"),
        ("2025-07", "2026-06", "2025年7月至2026年6月", "2025-07 to 2026-06"),
        ("2026-05", "2026-05", "2026年5月", "2026-05"),
        ("2026-05-01", "2026-05-09", "2026年5月1日至5月9日", "2026-05-01 to 2026-05-09"),
    ])
    func readsTimesAloud(from: String, to: String, chinese: String, english: String) throws {
        let period = try SampleLedger.period(from, to)
        #expect(ReportWords(.chinese).period(period) == chinese)
        #expect(ReportWords(.english).period(period) == english)
    }
}
