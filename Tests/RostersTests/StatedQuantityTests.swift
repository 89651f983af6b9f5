import Pool
import Testing

@testable import Rosters

/// Numbers as people state them who do not know them exactly.
@Suite struct StatedQuantityTests {
    @Test(arguments: [
        ("约200", "200"), ("不超过300人", "300"), ("50以上", "50"), ("不少于60天", "60"), ("60天左右", "60"),
        ("2-3名", "3"), ("≥12", "12"), ("两名", "2"), ("三人左右", "3"), ("10个工作日以上", "10"), ("5+", "5"),
    ])
    func keepsTheNumber(words: String, number: String) {
        #expect(StatedQuantity(words)?.text == number)
    }

    @Test(arguments: ["若干", "不限", "数名", "3个月", "待定", "1人/2人", ""])
    func knowsWhatIsNone(words: String) { #expect(StatedQuantity(words) == nil) }

    @Test(arguments: [
        ("约200", "万元", "200万元"), ("不超过300", "万元", "300万元"), ("50以上", "万元", "50万元"),
        ("200万左右", nil, "200万元"), ("50余万元", "万元", "50万元"), ("三百万", nil, "300万元"),
        ("100-200万元之间", nil, "100万元..200万元"), ("约200", nil, nil), ("若干", "万元", nil),
    ])
    func keepsTheAmount(words: String, unit: String?, amount: String?) {
        #expect(StatedQuantity(amount: words, in: unit)?.text == amount)
    }

    /// A need is taken without the number that nobody knows, and the cell is told; strictly read it
    /// is refused.
    @Test func takesTheRowAllTheSame() throws {
        let rows = [
            ["需求名称", "企业名称", "需求类型", "拟投入资金（万元）", "需求人数", "服务天数"],
            ["甲", "示例厂", "技术难题", "约200", "若干", "不少于60天"],
            ["乙", "示例厂", "技术难题", "面议", "2-3名", "3个月"],
        ]
        let roster = try ReadRoster(rows, of: .need)
        #expect(
            roster.values == [
                "Title=甲 Org=示例厂 Level=企业 Kind=技术难题 Budget=200万元 Days=60",
                "Title=乙 Org=示例厂 Level=企业 Kind=技术难题 Experts=3",
            ])
        #expect(roster.findings == ["W754 D2", "W755 E2", "W754 F2", "W755 F3", "N749 D3"])
        let strict = try ReadRoster(rows, of: .need, isStrict: true)
        #expect(strict.values.isEmpty && strict.findings.prefix(2) == ["E225 D2", "E221 E2"])
    }

    /// 50 is 50元 or 50万元, and nobody but the firm knows.
    @Test func asksForTheUnitOfAnAmount() throws {
        let rows = [
            ["需求名称", "企业名称", "需求类型", "拟投入资金"], ["甲", "示例厂", "技术难题", "50"],
            ["乙", "示例厂", "技术难题", "约50"], ["丙", "示例厂", "技术难题", "约50万"],
        ]
        let roster = try ReadRoster(rows, of: .need)
        #expect(roster.findings.prefix(2) == ["E225 D2", "E225 D3"])
        #expect(roster.values == ["Title=丙 Org=示例厂 Level=企业 Kind=技术难题 Budget=50万元"])
    }
}
