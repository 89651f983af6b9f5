import Pool
import Testing

@testable import Registry

/// What needs and contracts are worth is read without the rest of their records.
@Suite struct NeedMoneyTests {
    private static let pool = Batch(
        """
        Org: f-01
        Name: 示例泵业有限公司
        Type: 企业

        Talent: 1
        Name: 林若溪

        Need: n-1
        Title: 叶轮汽蚀
        Org: f-01
        Level: 企业
        Kind: 技术难题
        Budget: 80-120万元

        Need: n-2
        Title: 密封泄漏
        Org: f-01
        Level: 企业
        Kind: 技术难题

        Engagement: e-1
        Org: f-01
        Talent: 1
        Stage: 签约
        Signed: 2026-03-01
        Amount: 23.6万元
        """)

    @Test func isReadByTheNumbersOfRecords() throws {
        let fixture = try Fixture([Self.pool])
        let money = try fixture.store.needMoney()
        let needs = try fixture.store.needSummaries()
        #expect(needs.map { money.budgets[$0.record]?.text } == ["80万元..120万元", nil])
        #expect(money.contracts.values.map(\.text) == ["236000元"])
    }
}
