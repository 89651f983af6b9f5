import Matching
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What is read of workstations: their people, and the contracts that tell of days there.
@Suite struct StationFactsTests {
    private static let pool = Batch(
        """
        Org: f
        Name: 示例轴承有限公司
        Type: 企业

        Org: g
        Name: 示例泵业有限公司
        Type: 企业

        Talent: 1
        Name: 林若溪
        Academy: 工程院
        Stations_elsewhere: 1

        Talent: 2
        Name: 周远

        Station: s
        Name: 示例院士工作站
        Host: f
        Academician: 1 ; days=95
        """, asOf: "2026-03-31")

    private static func contract(_ local: String, _ lines: String, _ stage: String = "实施") -> String
    {
        "Engagement: \(local)\nStage: \(stage)\nDays: 在站 ; year=2026 ; actual=5\n\(lines)"
    }

    private static let contracts = [
        contract("named", "Org: lzgx:g\nStation: lzgx:s\nTalent: lzgx:1"),
        contract("host", "Org: lzgx:f\nTalent: lzgx:1"),
        contract("other", "Org: lzgx:g\nTalent: lzgx:1"),
        contract("stranger", "Org: lzgx:f\nTalent: lzgx:2"),
        contract("talks", "Org: lzgx:f\nTalent: lzgx:1", "洽谈"),
    ].joined(separator: "\n\n")

    @Test func bringsPeopleAndContracts() throws {
        let fixture = try Fixture([Self.pool, Batch(Self.contracts, from: "dept")])
        let (stations, snapshot) = try fixture.store.stationFacts()
        let station = try #require(stations.first)
        #expect(stations.count == 1 && station.host?.title == "示例轴承有限公司")
        #expect(station.people.values.map(\.record.title) == ["林若溪"])
        #expect(station.people.values.first?.reported?.text == "2026-03-31")
        #expect(station.contracts.map(\.key.local).sorted() == ["host", "named"])
        #expect(snapshot.talents.map(\.stationsElsewhere) == [1])
        #expect(snapshot.stations.flatMap(\.academicians).map(\.days) == [95])
    }
}
