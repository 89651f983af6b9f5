import Pool
import Testing

@testable import Ledger
@testable import Registry

/// How full the records are, and what in them is to be looked after.
@Suite struct QualityCountsTests {
    private static let pool = Batch(
        """
        Org: f
        Name: 示例泵业有限公司
        Type: 企业
        Uscc: 91350100M000100Y43

        Talent: 1
        Name: 林若溪
        Birth: 1975-06
        Title: 教授
        Title: 研究员
        Employer: 示例泵业有限公司
        Employer_ref: f
        Skill: 润滑
        Phone: 13900000001

        Talent: 2
        Name: 林若溪
        Birth: 1975-06-12
        Employer: 某大学
        Skill: 润滑 ; source=识别

        Talent: 3
        Name: 周远
        Birth: 1975

        Need: n
        Title: 叶轮汽蚀
        Org: f
        Level: 企业
        Kind: 技术难题
        Received: 2026-03-01
        Deadline: 2026-03
        """, asOf: "2026-03-31")

    private static let fields: [Kind: [any KindField]] = [
        .talent: [
            Talent.birth, Talent.title, Talent.skill, Talent.phone, Talent.employer,
        ],
        .need: [Need.deadline, Need.budget], .org: [Org.uscc], .skill: [],
    ]

    private func counts(
        _ fixture: Fixture, from source: String? = nil, on day: String = "2026-04-10"
    ) throws -> [Kind: QualityCounts.Group] {
        let counts = try fixture.store.qualityCounts(
            of: Self.fields, from: source, retention: Retention(),
            on: #require(PartialDate(canonical: day)))
        return Dictionary(
            counts.groups.filter { $0.source == "lzgx" }.map { ($0.kind, $0) }
        ) { first, _ in first }
    }

    @Test func countsEachFieldOnceARecord() throws {
        let groups = try counts(Fixture([Self.pool]))
        #expect(groups[.talent]?.records == 3)
        #expect(groups[.talent]?.filled == [3, 1, 2, 1, 2])
        #expect(groups[.need]?.filled == [1, 0] && groups[.org]?.filled == [1])
    }

    @Test func findsWhatIsToBeLookedAfter() throws {
        let groups = try counts(Fixture([Self.pool]))
        #expect(
            groups[.talent]?.matters == [
                .withoutTags: 1, .unconfirmedTags: 1, .birthYearOnly: 1, .employerUnlinked: 1,
                .namesakes: 2,
            ])
        #expect(groups[.need]?.matters == [.unreviewedNeeds: 1, .overdueNeeds: 1])
    }

    @Test func saysHowLongTheLongestReviewIsWaitedFor() throws {
        let fixture = try Fixture([Self.pool])
        let day = try #require(PartialDate(canonical: "2026-04-10"))
        let counts = try fixture.store.qualityCounts(
            of: Self.fields, from: nil, retention: Retention(), on: day)
        #expect(counts.longestWait == 40)
    }

    @Test func knowsWhatWasNotReportedForLong() throws {
        let fixture = try Fixture([Self.pool])
        #expect(try counts(fixture, on: "2027-03-30")[.talent]?.matters[.stale] == nil)
        let later = try counts(fixture, on: "2027-03-31")[.talent]?.matters ?? [:]
        #expect(later[.stale] == 3 && later[.keptLonger] == nil)
        #expect(try counts(fixture, on: "2031-03-31")[.talent]?.matters[.keptLonger] == 3)
        try fixture.accept(
            Batch("Talent: 3\nResearch: 润滑", from: "lzgx", asOf: "2026-05-01"))
        #expect(try counts(fixture, on: "2027-03-31")[.talent]?.matters[.stale] == 2)
    }

    @Test func leavesOutOtherOfficesAndWhatIsGone() throws {
        let fixture = try Fixture([Self.pool])
        #expect(try counts(fixture, from: "bygx").isEmpty)
        try fixture.accept(Batch("Talent: lzgx:3\nOp: delete\nReason: 重复", from: "dept"))
        #expect(try counts(fixture, from: "lzgx")[.talent]?.records == 2)
    }

    @Test func leavesOutPeopleWhoAreSetApart() throws {
        let fixture = try Fixture([Self.pool])
        let keys = try ["1", "2"].map { try #require(Key($0, in: "lzgx")) }
        let saying = ApartSaying(
            reason: nil, operatorName: "张某", setAt: "2026-04-02T00:00:00Z")
        #expect(try fixture.store.setApart(keys[0], keys[1], saying))
        #expect(try counts(fixture)[.talent]?.matters[.namesakes] == nil)
    }
}
