import Ledger
import Pool
import Reports
import TestSupport
import Testing
import Words

@testable import Registry

@Suite struct FunnelReportTests {
    private static func row(
        _ stage: EngagementStage, furthest: EngagementStage? = nil
    ) throws -> IntroductionRow {
        IntroductionRow(
            record: 1, need: 1, candidate: nil, progress: IntroductionProgress(stage),
            furthest: furthest ?? stage, reason: nil)
    }

    struct Case: Sendable {
        var status: NeedStatus
        var stage: EngagementStage?
        var furthest: EngagementStage?
        var expected: FunnelStep?
    }

    @Test(arguments: [
        Case(status: .draft, expected: nil), Case(status: .submitted, expected: .collected),
        Case(status: .refused, expected: .collected), Case(status: .approved, expected: .reviewed),
        Case(status: .pushed, expected: .published),
        Case(status: .published, stage: .recommended, expected: .recommended),
        Case(status: .talking, stage: .negotiating, expected: .asked),
        Case(status: .talking, stage: .intended, expected: .intended),
        Case(status: .talking, stage: .brokenOff, furthest: .intended, expected: .intended),
        Case(status: .signed, expected: .signed),
        Case(status: .signed, stage: .underWay, expected: .signed),
        Case(status: .expired, stage: .asked, expected: .asked),
        Case(status: .talking, stage: .accepted, expected: .solved),
    ])
    func countsANeedAtItsFurthestStep(item: Case) throws {
        let key = try #require(Key("n", in: "lzgx"))
        let rows = try item.stage.map { [try Self.row($0, furthest: item.furthest)] } ?? []
        #expect(
            FunnelStep(NeedSummary(record: 1, key: key, status: item.status), rows) == item.expected
        )
    }

    private func report(_ language: Language) throws -> FunnelReport {
        let steps: [(FunnelStep, String)] = [
            (.collected, "兰州市"), (.reviewed, "兰州市"), (.published, "兰州市"), (.asked, "白银市"),
            (.intended, "白银市"), (.signed, "兰州市"), (.solved, "兰州市"), (.recommended, ""),
        ]
        return FunnelReport(
            steps.map { step, city in
                FunnelReport.Need(
                    step, groups: [city], brokenContracts: step == .signed ? 1 : 0)
            }, by: .region,
            reasons: ["时间冲突": 2, "": 1, "个人原因": 2], scope: nil,
            on: try #require(PartialDate(canonical: "2026-06-30")), revision: 7,
            language: language)
    }

    @Test(arguments: Language.allCases)
    func readsWell(language: Language) throws {
        try expectGolden(
            report(language).document.text(), "funnel.\(language.rawValue).txt")
    }

    @Test func writesOneObject() throws {
        try expectGolden(report(.chinese).json.pretty, "funnel.json")
    }

    /// No need is lost on the way, and none is counted twice.
    @Test func neverGrowsFromStepToStep() throws {
        let report = try report(.english)
        let counts = FunnelStep.allCases.map { report.count($0) }
        #expect(counts == counts.sorted(by: >) && counts.first == report.needs.count)
        let grouped = report.groups.map { report.count(.collected, in: $0) }
        #expect(grouped.reduce(0, +) == report.needs.count)
    }

    @Test func hasNoRateOfNothing() throws {
        let day = try #require(PartialDate(canonical: "2026-06-30"))
        let report = FunnelReport(
            [], by: nil, reasons: [:], scope: nil, on: day, revision: 1, language: .chinese)
        #expect(FunnelRate.all.allSatisfy { $0.thousandths(in: report) == nil })
        #expect(report.document.lead[0].contains("对接成功率–"))
    }
}
