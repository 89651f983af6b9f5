import Pool
import Reports
import TestSupport
import Testing
import Words

@testable import Registry

@Suite struct CandidatesReportTests {
    private static func row(
        _ stage: EngagementStage, signed: PartialDate? = nil, furthest: EngagementStage? = nil,
        _ reason: ReasonCode? = nil
    ) throws -> IntroductionRow {
        IntroductionRow(
            record: 1, need: 1, candidate: nil,
            progress: IntroductionProgress(stage, signed: signed),
            furthest: furthest ?? stage, reason: reason.map { .listed($0) })
    }

    private func report(_ language: Language) throws -> CandidatesReport {
        let first = [
            try Self.row(.recommended), try Self.row(.signed), try Self.row(.intended),
            try Self.row(.brokenOff, furthest: .asked, .timeConflict),
            try Self.row(.brokenOff, furthest: .intended, .timeConflict),
            try Self.row(.brokenOff, furthest: .asked),
            try Self.row(
                .brokenOff, signed: PartialDate(canonical: "2026-05-01"), furthest: .signed),
        ]
        let others = [("lzgx:2", "周启明", [try Self.row(.recommended)]), ("lzgx:1", "林若溪", first)]
        return CandidatesReport(
            try others.map { key, name, rows in
                CandidatesReport.Candidate(try #require(Key(key, in: "lzgx")), name, rows)
            }, scope: nil, on: try #require(PartialDate(canonical: "2026-06-30")), revision: 7,
            language: language)
    }

    @Test(arguments: Language.allCases)
    func readsWell(language: Language) throws {
        try expectGolden(
            report(language).document.text(), "candidates.\(language.rawValue).txt")
    }

    /// Who was only named has no rate, and who was named most comes first.
    @Test func writesOneObject() throws {
        try expectGolden(report(.chinese).json.pretty, "candidates.json")
    }
}
