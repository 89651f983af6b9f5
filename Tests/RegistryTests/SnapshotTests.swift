import BatchFormat
import Matching
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What the matcher is given of a registry.
struct SnapshotTests {
    private static let batches = [
        Batch(
            """
            Scheme: std:lz
            Name: 兰州办法
            Class: B ; neutral=2

            Skill: std:surface
            Label: 表面工程

            Skill: std:pvd
            Label: 真空镀膜
            Synonym: PVD
            Broader: std:surface

            Skill: std:old
            Label: 蒸镀
            Status: 停用
            Use_instead: std:pvd
            """, from: "dept"),
        """
        Org: a
        Name: 甲公司
        Type: 企业
        Former_name: 甲厂
        Region: 620102
        Industry: 新材料
        Contact: 欧阳联络

        Talent: 1
        Name: 林若溪
        Id: 11010519491231002X
        Birth: 1949-12-31
        Gender: 女
        Class: 兰州办法/B ; from=2024-01 ; to=2028-12
        Employer_ref: a
        Employer: 甲公司
        Past_employer: 乙公司 ; to=2020-06
        Skill: 真空镀膜 ; level=4 ; years=12
        Field: 电子信息
        Mode: 柔性引进
        Available: 每周两天 ; days=90 ; from=2026
        Capacity: 2
        Region: 620100
        Academy: 科学院
        Consent: 仅用于匹配
        Status: 在库
        Blocked: 未签字
        Phone: 13800001111

        Team: t
        Name: 薄膜团队
        Leader: 1
        Host: a
        Goal: 国产化
        Research: 薄膜

        Station: s
        Name: 镀膜工作站
        Host: a
        Academician: 1 ; days=30 ; to=2027-05
        Project: 靶材 ; from=2025

        Work: w
        Title: 靶材专利
        Author: 1 ; order=1
        Year: 2021
        Keyword: 靶材

        Need: n
        Title: 镀膜均匀性
        Org: a
        Level: 企业
        Kind: 技术难题
        Skill: 真空镀膜 ; weight=0.6 ; must=是
        Class_min: 兰州办法/B
        Region: 620102
        Exclude: 1
        Deadline: 2026-12
        Contact: 端木联络

        Conflict: c
        Party: 1
        With: a
        Kind: 任职
        From: 2024
        """,
        Batch(
            """
            Need: lzgx:n
            Status: 已发布

            Engagement: lzgx:e
            Need: lzgx:n
            Talent: lzgx:1
            Stage: 签约
            Rating_org: 5
            """, from: "dept"),
        Batch("Talent: 9\nName: 顾怀远\nId: 11010519491231002X", from: "bygx"),
    ]

    private let fixture: Fixture
    private let snapshot: Snapshot

    init() throws {
        fixture = try Fixture(Self.batches)
        snapshot = try fixture.store.snapshot()
    }

    private func key(_ text: String) throws -> Key { try #require(Key(text, in: "lzgx")) }

    private func day(_ text: String) -> Day? {
        PartialDate(canonical: text).map { Day($0.daysSinceEpoch) }
    }

    @Test func namesTheRegistryAndItsRevision() throws {
        let state = try fixture.store.state()
        #expect(snapshot.registry == state.id)
        #expect(snapshot.revision == 4)
        #expect(
            snapshot.candidates.map(\.key.description) == ["bygx:9", "lzgx:1", "lzgx:s", "lzgx:t"])
    }

    @Test func tellsWhatAskersMayKnowOfATalent() throws {
        let talent = snapshot.talents[1]
        #expect(
            talent.classes == [
                Snapshot.Recognition(
                    scheme: "兰州办法", code: "B", neutral: 2, from: day("2024-01-01"),
                    to: day("2028-12-31"))
            ])
        #expect(talent.employer == (try key("a")))
        #expect(talent.industries == ["新材料"])
        #expect(talent.pastEmployers == [.init(name: "乙公司", to: day("2020-06-30"))])
        #expect(talent.skills == [.init(try key("std:pvd"), level: 4, years: 12)])
        #expect(talent.availableDays == 90)
        #expect(talent.availableFrom == day("2026-01-01"))
        #expect(talent.capacity == 2)
        #expect(talent.read[Pool.Talent.region] == "620100")
        #expect(talent.academician && talent.blocked && !talent.confidential)
        #expect(talent.consent == .matchingOnly)
        #expect(snapshot.talents[0].consent == nil)
    }

    @Test func tellsOfTeamsStationsAndWorks() throws {
        #expect(snapshot.teams.map(\.leaders) == [[try key("1")]])
        #expect(snapshot.teams.map(\.research) == ["薄膜\n国产化"])
        #expect(
            snapshot.stations.map(\.academicians)
                == [[.init(try key("1"), days: 30, to: day("2027-05-31"))]])
        #expect(snapshot.stations.map(\.projects) == [["靶材"]])
        #expect(snapshot.works.map(\.authors) == [[try key("1")]])
        #expect(snapshot.works.map(\.year) == [2021])
    }

    @Test func tellsOfNeedsConflictsAndEngagements() throws {
        let need = try #require(snapshot.need(try key("n")))
        #expect(need.orgName == "甲公司")
        #expect(need.skills == [.init(try key("std:pvd"), weight: 600, must: true)])
        #expect(need.minimumClass?.neutral == 2)
        #expect(need.read[Pool.Need.region] == "620102")
        #expect(need.deadline == day("2026-12-31"))
        #expect(need.exclude == [try key("1")])
        #expect(snapshot.conflicts.map(\.kind) == [.listed(.office)])
        #expect(snapshot.conflicts.map(\.from) == [day("2024-01-01")])
        #expect(snapshot.engagements.map(\.stage) == [.signed])
        #expect(snapshot.engagements.map(\.rating) == [5])
    }

    @Test func holdsNobodysName() {
        let text = String(reflecting: snapshot)
        for value in ["林若溪", "11010519491231002X", "1949-12", "13800001111", "欧阳联络", "端木联络"] {
            #expect(!text.contains(value), "\(value)")
        }
        #expect(text.contains("甲公司"))
    }
}
