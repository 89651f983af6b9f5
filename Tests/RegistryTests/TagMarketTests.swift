import Matching
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Who holds each tag, and who asks for it.
struct TagMarketTests {
    private static let vocabulary = Batch(
        """
        Skill: std:coating
        Label: 涂层技术

        Skill: std:pvd
        Label: 真空镀膜
        Broader: std:coating

        Skill: std:old
        Label: 蒸镀
        Status: 停用
        Use_instead: std:pvd

        Skill: std:gear
        Label: 齿轮传动
        Related: std:coating
        """, from: "dept")
    private static let pool = Batch(
        """
        Org: a
        Name: 甲公司
        Type: 企业

        Talent: 1
        Name: 林若溪
        Skill: std:pvd ; level=4
        Skill: std:coating
        Capacity: 1

        Talent: 2
        Name: 郑拓山
        Skill: std:old
        Skill: std:gear ; source=识别
        Blocked: 未签字

        Talent: 3
        Name: 周望川
        Skill: std:pvd ; source=识别
        Status: 暂停

        Team: t
        Name: 薄膜团队
        Leader: 1
        Member: 3
        Host: a
        Skill: std:coating
        Skill: std:gear

        Team: u
        Name: 旧团队
        Leader: 2
        Host: a
        Skill: std:gear
        Status: 期满
        """, from: "dept")
    private static let needs = Batch(
        """
        Need: n1
        Title: 镀膜
        Org: a
        Level: 企业
        Kind: 技术难题
        Skill: std:old ; must=是
        Skill: std:gear ; source=识别
        Experts: 2
        Class_min: 兰州办法/B
        Deadline: 2027-03
        Status: 已发布

        Need: n2
        Title: 草稿
        Org: a
        Level: 企业
        Kind: 技术难题
        Skill: std:gear
        Status: 草稿
        """, from: "dept")

    private func market(_ batches: Batch..., on day: String = "2026-05-06") throws -> TagMarket {
        let fixture = try Fixture([Self.vocabulary, Self.pool] + batches)
        return try fixture.store.tagMarket(on: try #require(PartialDate(canonical: day)))
    }

    /// Where people work decides to which region they belong, else where their employer is; teams
    /// belong where their host is, and to its industries.
    @Test(arguments: [
        (SupplyGrouping.region, ["620102": 1, "620402": 1]), (.industry, ["有色冶金": 1, "新能源": 1]),
    ])
    func countsTheOwnOfEachGroup(by grouping: SupplyGrouping, expected: [String: Int]) throws {
        let places = Batch(
            """
            Org: b
            Name: 乙公司
            Type: 企业
            Region: 620402
            Industry: 有色冶金
            Industry: 新能源

            Talent: 7
            Name: 沈知行
            Skill: std:gear
            Region: 620102

            Talent: 8
            Name: 韩霁月
            Employer_ref: b
            Skill: std:gear

            Talent: 9
            Name: 韩霁光
            Skill: std:gear
            Employer_ref: b
            Blocked: 未签字
            """, from: "dept")
        let fixture = try Fixture([Self.vocabulary, Self.pool, places])
        let market = try fixture.store.tagMarket(
            on: try #require(PartialDate(canonical: "2026-05-06")), by: grouping)
        let key = try #require(Key("std:gear", in: "std"))
        let gear = try #require(market.tree.taxonomy.number(of: key))
        #expect(market.available.mapValues { $0[gear] } == expected)
    }

    private func supply(_ tag: String, in market: TagMarket) throws -> [Int] {
        let key = try #require(Key("std:\(tag)", in: "std"))
        let number = try #require(market.tree.taxonomy.number(of: key))
        let supply = market.supply[number]
        return [supply.holders, supply.available, supply.free, supply.recognized, supply.named]
    }

    /// Whoever holds a narrower tag holds the broader one, once; a team counts for what its people do
    /// not hold, and what was only found in a text stands apart.
    @Test func countsHoldersOnce() throws {
        let market = try market()
        // 1 and, blocked, 2 by the tag out of use; 3 by a text alone.
        #expect(try supply("pvd", in: market) == [2, 1, 1, 1, 2])
        // The same people; the team's own tag is that of its leader.
        #expect(try supply("coating", in: market) == [2, 1, 1, 1, 2])
        // Two teams, one of them at its end; 2 by a text alone, which keeps team u a holder.
        #expect(try supply("gear", in: market) == [2, 1, 1, 1, 2])
        #expect(try supply("old", in: market) == [0, 0, 0, 0, 0])
    }

    /// A contract in force takes the room of whoever has no more; one that has ended gives it back.
    @Test(arguments: [("2026-05-06", 0), ("2027-02-01", 1)])
    func knowsWhoHasRoom(day: String, free: Int) throws {
        let contract = Batch(
            """
            Engagement: e
            Need: n1
            Talent: 1
            Org: a
            Stage: 签约
            Signed: 2026-05-01
            End_date: 2027-01
            """, from: "dept")
        let market = try market(Self.needs, contract, on: day)
        #expect(try supply("pvd", in: market) == [2, 1, free, 1, 2])
    }

    @Test func takesOpenNeedsWithWhatTheyAskFor() throws {
        let market = try market(Self.needs)
        #expect(market.needs.map(\.summary.key.local) == ["n1"])
        let need = try #require(market.needs.first)
        #expect(need.asked.map { market.tree.taxonomy.label(of: $0) } == ["真空镀膜"])
        #expect(need.recognized.map { market.tree.taxonomy.label(of: $0) } == ["齿轮传动"])
        #expect((need.title, need.experts, need.minimumClass) == ("镀膜", 2, "兰州办法/B"))
        #expect(need.deadline?.text == "2027-03" && need.org != nil)
    }

    @Test func knowsTheNeighboursOfATag() throws {
        let tree = try market().tree
        func neighbours(_ tag: String) throws -> [String] {
            let number = try #require(Key("std:\(tag)", in: "std").flatMap(tree.taxonomy.number))
            return tree.neighbours(of: number).map {
                "\($0.relation) \(tree.taxonomy.label(of: $0.tag))"
            }
        }
        #expect(try neighbours("pvd") == ["broader 涂层技术"])
        #expect(try neighbours("coating") == ["related 齿轮传动"])
        #expect(try neighbours("gear") == ["related 涂层技术"])
    }
}
