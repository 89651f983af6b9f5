import Matching
import Pool
import Testing
import Words

@testable import Reports

/// The picture of workstations shows what the tables say.
@Suite struct StationChartTests {
    private func key(_ local: String) throws -> Key { try #require(Key(local, in: "zzb")) }

    private func station(_ local: String, agreed: Int, actual: Int?) throws -> StationCheck {
        StationCheck(
            key: try key(local), name: "示例\(local)工作站", host: "示例厂", status: .running, unit: "",
            postings: [
                .init(
                    key: try key("p"), name: "周两处", isAcademician: true, agreed: agreed,
                    actual: actual)
            ], findings: [])
    }

    private func report() throws -> StationsReport {
        let rule = Matching.Profile.Rule(.onSiteDays, days: 90, document: "示例〔2019〕1号")
        let profile = Matching.Profile(name: "示例", version: "1", points: [:], rules: [rule])
        let day = try #require(PartialDate(canonical: "2026-10-15"))
        return StationsReport(
            stations: [
                try station("a", agreed: 95, actual: 70), try station("b", agreed: 45, actual: nil),
            ],
            people: [
                StationPerson(
                    key: try key("p"), name: "周两处", isRetired: false,
                    stations: [try key("a"), try key("b")], elsewhere: 1, declared: nil, limit: 1,
                    document: nil)
            ], StationRules(profile, on: day), revision: 3, language: .chinese)
    }

    @Test func drawsWhatTheTablesSay() throws {
        let report = try report()
        let chart = report.chart
        #expect(chart.people.map(\.count) == report.people.map(\.count))
        #expect(report.quotaTable.rows[0][5].text == "3" && chart.people[0].limit == 1)
        #expect(chart.people[0].places.map(\.agreed) == [95, 45])
        #expect(chart.people[0].places.map(\.actual) == [70, nil])
        #expect(chart.least == 90)
        let svg = Chart.stations(chart).svg
        #expect(["3/1", "70 / 95", "– / 45", "至少90天"].allSatisfy(svg.contains))
        #expect(
            chart.table.rows.map { $0.map(\.text) } == [
                ["周两处", "示例a工作站", "3 / 1", "95", "70"], ["周两处", "示例b工作站", "3 / 1", "45", ""],
            ])
    }

    @Test func listsTheGravestFirstAndThenByDate() throws {
        func finding(_ matter: StationFinding.Matter, _ date: String? = nil) -> StationFinding {
            StationFinding(matter, date: date.flatMap { PartialDate(canonical: $0) })
        }
        let order = [
            finding(.termOver, "2024-03"), finding(.termOver, "2026"), finding(.limit),
            finding(.daysAgreed), finding(.termEnding, "2026-12"), finding(.nobody), finding(.aged),
        ]
        #expect(order.reversed().sorted { $0.isGraver(than: $1) } == order)
    }
}
