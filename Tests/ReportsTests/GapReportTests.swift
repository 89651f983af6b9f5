import Matching
import Pool
import TestSupport
import Testing
import Words

@testable import Registry
@testable import Reports

@Suite struct GapReportTests {
    /// 铜冶炼 and 镍冶炼 lie under 冶炼, 齿轮 is related to 冶炼, 轴承 stands alone.
    private static let tree: TagTree = {
        let labels = [
            ("bearing", "轴承", nil), ("copper", "铜冶炼", "smelting"), ("gear", "齿轮", nil),
            ("nickel", "镍冶炼", "smelting"), ("smelting", "冶炼", nil),
        ]
        let skills = labels.compactMap { local, label, broader in
            key(local).map { key in
                var skill = Snapshot.Skill(key, label)
                skill.broader = broader.flatMap(Self.key).map { [$0] } ?? []
                return skill
            }
        }
        return TagTree(Taxonomy(skills), related: [2: [4], 4: [2]])
    }()
    private static func key(_ local: String) -> Key? { Key(local, in: "std") }

    private static func supply(
        _ holders: Int, _ available: Int, free: Int? = nil, recognized: Int = 0
    ) -> TagSupply {
        var supply = TagSupply()
        supply.holders = holders
        supply.available = available
        supply.free = free ?? available
        supply.recognized = recognized
        supply.named = holders
        return supply
    }

    /// By the numbers of the tags: 轴承, 铜冶炼, 齿轮, 镍冶炼, 冶炼.
    private static let supplies = [
        supply(3, 3), supply(1, 0, recognized: 2), supply(1, 1, free: 0), supply(0, 0),
        supply(5, 4),
    ]

    private static func need(
        _ local: String, _ title: String, asks tags: [Int], org: Int, experts: Int = 1,
        by deadline: String? = nil, industries: [String] = [], region: String = "",
        recognized: [Int] = [], atLeast minimumClass: String? = nil
    ) throws -> GapReport.Need {
        let summary = NeedSummary(
            record: 1, key: try #require(Key(local, in: "lzgx")), status: .published)
        var asking = AskingNeed(summary: summary)
        asking.title = title
        asking.org = org
        asking.experts = experts
        asking.minimumClass = minimumClass
        asking.deadline = deadline.flatMap { PartialDate(canonical: $0) }
        asking.asked = tags
        asking.recognized = recognized
        return GapReport.Need(asking, org: "甲公司", industries: industries, region: region)
    }

    private static func needs() throws -> [GapReport.Need] {
        [
            try need(
                "n-1", "铜冶炼渣综合利用", asks: [1, 2], org: 1, experts: 2, by: "2026-11",
                industries: ["有色冶金", "节能环保"], region: "兰州市", atLeast: "兰州市高层次人才/B"),
            try need(
                "n-2", "铜阳极板质量", asks: [1], org: 1, industries: ["有色冶金"], region: "白银市"),
            try need(
                "n-3", "电铜表面粒子", asks: [1, 3], org: 2, by: "2028", industries: ["有色冶金"],
                region: "白银市", recognized: [0, 1]),
        ]
    }

    private func report(
        _ language: Language, _ needs: [GapReport.Need]? = nil, yearBefore: [GapReport.Need]? = nil,
        by grouping: GapReport.Grouping? = .industry, scope: String? = nil
    ) throws -> GapReport {
        let needs = try needs ?? Self.needs()
        var market = TagMarket(
            revision: 7, tree: Self.tree, supply: Self.supplies, needs: needs.map(\.asking))
        market.available = ["ferrous": [3, 0, 1, 0, 0], "saving": [0, 0, 0, 0, 2]]
        return GapReport(
            needs, in: market, yearBefore: yearBefore, by: grouping,
            name: { $0 == "ferrous" ? "有色冶金" : "节能环保" }, scope: scope,
            on: try #require(PartialDate(canonical: "2026-06-30")), language: language)
    }

    @Test(arguments: Language.allCases)
    func readsWell(language: Language) throws {
        try expectGolden(report(language).document.text(), "gaps.\(language.rawValue).txt")
    }

    /// How many asked for each tag a year before, by tag and by group, and what a group's own hold.
    @Test func standsBesideTheYearBefore() throws {
        let before = try [
            Self.need("o-1", "旧铜渣", asks: [1, 4], org: 3, industries: ["有色冶金"]),
            Self.need("o-2", "旧电铜", asks: [1], org: 3, industries: ["有色冶金"]),
        ]
        let report = try report(.chinese, yearBefore: before, scope: "时间：2026")
        #expect(report.asked.map(\.yearBefore) == [2, 0, 0])
        #expect(report.groups.map(\.name) == ["有色冶金", "节能环保"])
        #expect(report.groups.map(\.yearBefore) == [2, 0])
        // Of 铜冶炼, 镍冶炼 and 齿轮 its own hold the last; 冶炼 is not asked for.
        #expect(report.groups.map(\.heldByOwn) == [1, 0])
        let text = report.document.text()
        #expect(text.contains("上年同期提出需求2项，所需专长2种；今年所需的专长里，上年同期也需要的1种。"))
        #expect(
            report.document.sheets.first?.table.columns.map(\.title).contains("上年同期需求数") == true)
        let whole = try self.report(.chinese)
        #expect(whole.yearBefore == nil)
        #expect(!whole.document.text().contains("上年同期"))
    }

    @Test func writesOneObject() throws {
        try expectGolden(report(.chinese).json.pretty, "gaps.json")
    }

    /// The stars follow from the figures.
    ///
    /// 铜冶炼: three needs, four experts, nobody available, the first within half a year, so 1 + 3 +
    /// 1 + 1 stars, which are five at the most. 镍冶炼: 1 + 3. 齿轮: two are wanted and the one who
    /// holds it has no room, 1 + 3 + 1.
    @Test func tellsWhatIsScarce() throws {
        let report = try report(.chinese)
        #expect(report.asked.map(\.label) == ["铜冶炼", "镍冶炼", "齿轮"])
        #expect(report.asked.map(\.state) == [.missing, .missing, .thin])
        #expect(report.asked.map(\.wanted) == [4, 1, 2])
        #expect(report.asked.map(\.shortage.stars) == [5, 4, 5])
        #expect(report.asked.map(\.gap) == [4, 1, 1])
        #expect(report.asked[0].nearest?.label == "冶炼" && report.asked[0].nearest?.available == 4)
        #expect(report.unasked.map(\.label) == ["冶炼", "轴承"])
        #expect(report.supposed.map(\.label) == ["轴承"])
    }

    @Test(
        arguments: [
            (1, 0, [nil], 4), (2, 1, [nil], 3), (2, 2, [nil], 2), (2, 4, [nil], 1),
            (1, 9, ["2026-12"], 1), (1, 9, ["2026-11"], 2), (1, 9, ["2025"], 2),
            (3, 9, [nil, nil, nil], 2), (3, 0, ["2026-07", nil, nil], 5),
        ] as [(Int, Int, [String?], Int)])
    func givesStarsByItsFormula(
        wanted: Int, free: Int, deadlines: [String?], stars: Int
    ) throws {
        let shortage = Shortage(
            wanted: wanted, free: free,
            deadlines: deadlines.map { $0.flatMap { PartialDate(canonical: $0) } },
            on: try #require(PartialDate(canonical: "2026-06-30")))
        #expect(shortage.stars == stars)
        #expect(shortage.text.count == stars)
    }

    /// An industry's line counts its own needs; the supply is that of the pool.
    @Test func listsTheCatalogueByIndustry() throws {
        let lines = try report(.chinese).catalogue.map { entry in
            "\(entry.industry) \(entry.tag.label) \(entry.orgs) \(entry.tag.needs.count) "
                + "\(entry.tag.wanted) \(entry.tag.shortage.stars) \(entry.classes)"
        }
        #expect(
            lines == [
                #"有色冶金 铜冶炼 2 3 4 5 ["兰州市高层次人才/B"]"#,
                #"有色冶金 齿轮 1 1 2 5 ["兰州市高层次人才/B"]"#,
                "有色冶金 镍冶炼 1 1 1 4 []",
                #"节能环保 铜冶炼 1 1 2 5 ["兰州市高层次人才/B"]"#,
                #"节能环保 齿轮 1 1 2 5 ["兰州市高层次人才/B"]"#,
            ])
    }

    /// What is not scarce is left to the tables for spreadsheets, and the document says so.
    @Test func printsTheScarceLinesOfTheCatalogue() throws {
        let needs = try [
            Self.need("n-4", "轴承", asks: [0], org: 1), Self.need("n-5", "齿轮", asks: [2], org: 1),
        ]
        let report = try report(.chinese, needs, by: nil)
        #expect(report.catalogue.map(\.tag.shortage.stars) == [4, 1])
        let text = report.document.text()
        #expect(text.contains("共2行，此处列★★以上的1行，全部见表格文件。"))
        let sheet = try #require(report.document.sheets.first { $0.name == "急需紧缺人才目录" })
        #expect(sheet.table.rows.count == 2)
    }

    @Test func groupsByRegion() throws {
        let groups = try report(.chinese, by: .region).groups
        #expect(groups.map(\.name) == ["白银市", "兰州市"])
        #expect(groups.map { $0.count(.missing) } == [2, 1])
        #expect(groups.map { $0.count(.thin) } == [0, 1])
        #expect(groups.map(\.needs) == [2, 1])
    }

    /// The picture has the figures of the tables.
    @Test func drawsWhatTheTableSays() throws {
        let report = try report(.chinese)
        let svg = Chart.gaps(report.chart).svg
        for (item, tag) in zip(report.chart.items, report.asked) {
            #expect((item.label, item.gap) == (tag.label, tag.gap))
            #expect(svg.contains("\(tag.wanted) − \(tag.supply.available) = \(tag.gap)"))
            #expect(item.isThin == (tag.state == .thin))
        }
        #expect(svg.ranges(of: "仅1人").count == report.asked(.thin).count)
        #expect(report.chart.table.rows.count == report.asked.count)
    }

    @Test func saysThatATimeHoldsNothing() throws {
        let report = try report(.chinese, [], scope: "时间：2019")
        #expect(report.document.lead == ["时间：2019：没有这段时间提出、仍在征集的需求。"])
        #expect(report.document.blocks.isEmpty)
        #expect(try self.report(.english, []).document.lead == ["There are no open needs."])
    }
}
