import Pool
import Testing

@testable import Reports

/// When a contract runs, by the dates that are given and the stage that it came to.
@Suite struct ContractTermTests {
    struct Case: Sendable {
        var signed: String?
        var start: String?
        var end: String?
        var stage = EngagementStage.underWay
        var ended: String?
        /// The years, of 2024 to 2027, in which it counts.
        var years: [Int]
    }

    @Test(arguments: [
        Case(start: "2025-07", end: "2026-06", years: [2025, 2026]),
        Case(start: "2025-07", years: [2025, 2026, 2027]),
        Case(signed: "2025-12-20", start: "2026-01-01", end: "2026-12", years: [2025, 2026]),
        Case(signed: "2026", years: [2026, 2027]),
        Case(end: "2025", years: [2024, 2025]),
        Case(
            start: "2025-01", end: "2027-12", stage: .brokenOff, ended: "2026-02",
            years: [2025, 2026]),
        Case(start: "2025-01", stage: .accepted, ended: "2026-02-03", years: [2025, 2026]),
        Case(start: "2025-01", stage: .accepted, years: [2025]),
        Case(years: []), Case(start: "2027-02", end: "2026-02", years: []),
    ])
    func countsInTheYearsInWhichItRuns(item: Case) throws {
        func date(_ text: String?) -> PartialDate? { text.flatMap { PartialDate(canonical: $0) } }
        let term = ContractTerm(
            signed: date(item.signed), start: date(item.start), end: date(item.end),
            stage: item.stage, ended: date(item.ended))
        let years = try (2024...2027).filter { year in
            let year = try #require(PartialDate(year: year))
            return term.counts(in: try #require(Period(from: year, to: year)))
        }
        #expect(years == item.years)
    }

    @Test func isOverdueOnlyWhileItHasNoEnd() throws {
        let day = try #require(PartialDate(canonical: "2026-07-01"))
        let end = try #require(PartialDate(canonical: "2026-06"))
        #expect(ContractTerm(end: end, stage: .underWay).isOverdue(on: day))
        #expect(!ContractTerm(end: end, stage: .accepted).isOverdue(on: day))
        #expect(!ContractTerm(end: day, stage: .underWay).isOverdue(on: day))
    }
}
