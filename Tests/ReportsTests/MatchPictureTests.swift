import Matching
import Pool
import Testing
import Words

@testable import Reports

/// What pictures show is what the tables say.
@Suite struct MatchPictureTests {
    private func report() throws -> MatchReport { try SampleReport().report() }

    @Test func tilesCountTheNeedsOfTheFigures() throws {
        let report = try report()
        let maps = report.tiles(report.answeredNeeds)
        let tiles = maps.flatMap(\.rows).flatMap(\.tiles)
        #expect(tiles.count == report.rankings.count)
        #expect(tiles.count { $0.shade == .good } == report.count(.served))
        #expect(
            maps.flatMap(\.rows).map { "\($0.label) \($0.tiles.map(\.text))" } == [
                #"新材料 ["1", "2"]"#, #"未填产业 ["3"]"#,
            ])
        for map in maps {
            let rows = map.table.rows.map { $0.map(\.text) }
            for (row, cells) in zip(map.rows, rows) {
                #expect(cells[0] == row.label)
                let counts = map.legend.map { "\(row.count($0.shade))" }
                #expect(Array(cells[1..<(1 + counts.count)]) == counts)
                for count in counts { #expect(map.svg.contains(">\(count)</text>")) }
            }
        }
    }

    /// Every field is the count that the ranking tells of.
    @Test func coverageShowsTheSupply() throws {
        let report = try report()
        let needs = report.answeredNeeds
        var fields = 0
        for map in report.coverage(needs) {
            for row in map.rows {
                let number = try #require(Int(row.label.prefix { $0 != "." }))
                let supply = needs[number - 1].ranking.supply
                for (skill, field) in zip(map.columns, row.fields) where field.shade != .blank {
                    let known = try #require(supply.first { report.skill($0.skill) == skill })
                    #expect(field.text == "\(known.holders)")
                    fields += 1
                }
            }
        }
        #expect(fields == needs.flatMap(\.ranking.supply).count)
    }

    /// However many skills and needs there are, no picture grows beyond a page, and nothing is lost.
    @Test func coverageIsParted() throws {
        let sample = try SampleReport()
        let rankings = try (0..<60).map { number in
            var ranking = sample.served
            ranking.need = try #require(Key("N\(number)", in: "gs"))
            ranking.supply = try (0..<3).map { skill in
                SkillSupply(try #require(Key("std:s\(number)-\(skill)", in: "gs")), holders: skill)
            }
            return ranking
        }
        let report = sample.report(needs: rankings)
        let maps = report.coverage(report.answeredNeeds)
        #expect(maps.flatMap(\.rows).count == 60)
        for map in maps { #expect(map.columns.count <= 20 && map.rows.count <= 24) }
    }

    @Test func loadCountsContractsInForce() throws {
        let report = try report()
        let chart = try #require(report.load)
        #expect(
            chart.items == [.init("张伟", load: 1, running: 1, capacity: 1)])
        #expect(chart.items[0].excess == 1 && report.loads[0].isExceeded)
        #expect(chart.table.rows.map { $0.prefix(4).map(\.text) } == [["张伟", "1", "1", "1"]])
    }

    @Test(arguments: [0, 1, 15, 16, 2_000])
    func tilesFillPagesWithoutLoss(count: Int) {
        let tiles = (0..<count).map {
            TileMap.Tile("\($0)", shade: .good, hint: "", link: "need-\($0)")
        }
        let map = TileMap(
            "图", subject: "产业", rows: [.init("甲", tiles), .init("乙", [])],
            legend: [.init(.good, "好")])
        let pages = map.pages
        #expect(pages.flatMap(\.rows).flatMap(\.tiles) == tiles)
        #expect(pages.flatMap(\.rows).map(\.label).last == "乙")
        #expect(pages.count == (count > 540 ? 4 : 1))
    }
}
