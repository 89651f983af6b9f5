import Pool
import Testing

@testable import Ledger
@testable import Registry

/// Which introductions are contracts of a time, and what is read with them.
@Suite struct ContractTests {
    private static let pool = Batch(
        """
        Org: f-01
        Name: 示例泵业有限公司
        Type: 企业

        Org: u-01
        Name: 示例理工大学
        Type: 高等院校

        Talent: 1
        Name: 林若溪
        Title: 教授
        Employer: 示例理工大学

        Team: t
        Name: 示例润滑团队
        Leader: 1
        Host: u-01

        Need: n
        Title: 叶轮汽蚀
        Org: f-01
        Level: 企业
        Kind: 技术难题
        Deadline: 2026-09
        Responsible: 示例区科技局

        Grant: g
        Talent: 1
        Service: 住房
        """)

    private static func engagement(_ local: String, _ lines: String...) -> String {
        "Engagement: \(local)\n" + lines.joined(separator: "\n")
    }

    private static let contracts = [
        engagement(
            "old", "Org: f-01", "Talent: 1", "Stage: 验收", "Start: 2023-01", "End_date: 2023-12"),
        engagement(
            "open", "Org: f-01", "Talent: 1", "Stage: 实施", "Signed: 2020-01-01", "End_date: 2021"),
        engagement("now", "Need: n", "Team: t", "Stage: 签约", "Signed: 2026-02-01", "Amount: 80万元"),
        engagement(
            "broken", "Org: f-01", "Talent: 1", "Stage: 中止", "Signed: 2025-02-01",
            "End_date: 2026-02"),
        engagement("talks", "Org: f-01", "Talent: 1", "Stage: 洽谈", "Start: 2026-02-01"),
        engagement(
            "refused", "Org: f-01", "Talent: 1", "Stage: 中止", "Start: 2026-02-01",
            "Reason_code: 时间冲突"),
        engagement("undated", "Org: f-01", "Talent: 1", "Stage: 签约"),
    ].joined(separator: "\n\n")

    private func fixture() throws -> Fixture {
        let fixture = try Fixture([Self.pool])
        try fixture.accept(Batch("Need: lzgx:n\nStatus: 已发布", from: "dept"))
        try fixture.accept(
            Batch(
                Self.contracts.replacing(": f-01", with: ": lzgx:f-01")
                    .replacing("Talent: 1", with: "Talent: lzgx:1")
                    .replacing("Team: t", with: "Team: lzgx:t")
                    .replacing("Need: n", with: "Need: lzgx:n"), from: "dept"))
        return fixture
    }

    @Test func findsThoseOfATime() throws {
        let store = try fixture().store
        func keys(_ years: ClosedRange<Int>) throws -> [String] {
            try store.contracts(in: years).map(\.record.key.local)
        }
        #expect(try keys(2026...2026) == ["broken", "now", "open", "undated"])
        #expect(try keys(2023...2024) == ["old", "open", "undated"])
        #expect(try keys(2021...2021) == ["open", "undated"])
    }

    @Test func bringsWhatTheyJoin() throws {
        let contracts = try fixture().store.contracts(in: 2026...2026)
        let now = try #require(contracts.first { $0.record.key.local == "now" })
        #expect(now.candidate?.title == "示例润滑团队" && now.hosts.map(\.title) == ["示例理工大学"])
        #expect(now.org?.title == "示例泵业有限公司" && now.need?[Need.responsible] == "示例区科技局")
        #expect(now.record[Engagement.amount]?.text == "80万元" && now.grants.isEmpty)
        let open = try #require(contracts.first { $0.record.key.local == "open" })
        #expect(open.candidate?.all(Talent.title).map(\.head) == ["教授"])
        #expect(open.grants.map(\.key.local) == ["g"] && open.need == nil)
    }

    @Test func listsDeadlinesOfNeedsWithoutAnEnd() throws {
        let fixture = try fixture()
        let due = try fixture.store.needDeadlines(upTo: 2026)
        #expect(due.map(\.title) == ["叶轮汽蚀"] && due.map(\.org) == ["示例泵业有限公司"])
        #expect(due.map(\.deadline.text) == ["2026-09"] && due.map(\.unit) == ["示例区科技局"])
        #expect(try fixture.store.needDeadlines(upTo: 2025).isEmpty)
        try fixture.accept(Batch("Need: lzgx:n\nStatus: 搁置", from: "dept"))
        #expect(try fixture.store.needDeadlines(upTo: 2026).isEmpty)
    }
}
