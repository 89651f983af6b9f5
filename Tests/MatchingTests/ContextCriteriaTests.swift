import Matching
import Pool
import Testing

/// The criteria beside skills and text; research text alike on both sides makes the pair topical.
@Suite struct ContextCriteriaTests {
    private let subject = talent("T1") { $0.research = "镍钴" }

    private func reason(
        _ part: Part, _ talentEdit: (inout Snapshot.Talent) -> Void,
        _ needEdit: (inout Snapshot.Need) -> Void
    ) -> Reason? {
        var talent = subject
        var need = need { $0.title = "镍钴" }
        talentEdit(&talent)
        needEdit(&need)
        return pair(talent, need)?.reason(part)
    }

    @Test(arguments: [
        ("10103", "10103", 1000), ("10103", "10104", 500), ("10103", "101", 500),
        ("10103", "10201", 166), ("10103", "20103", 0), ("C3985", "C3982", 500),
        ("C3985", "B3985", 0), ("4301030", "4301020", 500), ("新材料", "新材料", 1000),
        ("新材料", "新能源", 0),
    ])
    func fieldsAreCloseByCode(asked: String, held: String, expected: Int) {
        let reason = reason(.field, { $0.fields = ["99", held] }, { $0.fields = [asked] })
        #expect(reason?.raw.thousandths == expected)
        let code = expected > 0 ? held : nil
        #expect(
            reason?.details == [
                Detail(CodeFit(.field, asked: asked, held: code, closeness: expected))
            ])
    }

    @Test func fieldsCountTwiceTheIndustry() {
        let reason = reason(
            .field, { $0.fields = ["101"] },
            {
                $0.fields = ["101"]
                $0.industries = ["C39"]
            })
        #expect(reason?.raw.thousandths == 666)
        #expect(
            reason?.details == [
                Detail(CodeFit(.field, asked: "101", held: "101", closeness: 1000)),
                Detail(CodeFit(.industry, asked: "C39", closeness: 0)),
            ])
    }

    @Test(arguments: [
        (3, 3, 1000), (2, 3, 900), (1, 3, 750), (4, 3, 400), (5, 3, 0), (1, 5, 450),
        (nil, 3, 0),
    ])
    func classesFitBestAtTheLevelAsked(held: Int?, asked: Int, expected: Int) {
        let reason = reason(
            .class, { $0.classes = [.init(scheme: "省", code: "A", neutral: held)] },
            { $0.minimumClass = .init(scheme: "市", code: "C", neutral: asked) })
        #expect(reason?.raw.thousandths == expected)
    }

    @Test(arguments: [
        ("620102", "620102", 1000), ("620102", "620104", 800), ("620102", "620402", 500),
        ("620102", "110108", 200), ("620100", "620104", 1000), ("620000", "620402", 1000),
    ])
    func placesAreNearByCode(asked: String, held: String, expected: Int) {
        let reason = reason(
            .place, { $0.read.set([held], of: Pool.Talent.region) },
            { $0.read.set([asked], of: Pool.Need.region) })
        #expect(reason?.raw.thousandths == expected)
    }

    @Test func placeOfTheEmployerStandsIn() {
        var candidate = subject
        candidate.employer = key("O2")
        let need = need {
            $0.title = "镍钴"
            $0.read.set(["620102"], of: Pool.Need.region)
        }
        let match = pair(candidate, need) { rows in
            var org = Snapshot.Org(key("O2"), "某大学")
            org.region = "620102"
            rows.orgs = [org]
        }
        #expect(match?.reason(.place)?.raw.thousandths == 1000)
    }

    @Test(arguments: [
        (["技术咨询"], ["技术咨询"], nil, nil, 1000),
        (["合作研发"], ["柔性引进"], nil, nil, 800),
        (["合作研发"], [], nil, nil, 500),
        (["合作研发"], ["本土培养", "全职引进", "退休特聘"], nil, nil, 500),
        (["合作研发"], ["本土培养", "项目合作"], nil, nil, 800),
        ([], [], 90, nil, 500),
        (["委托研发", "技术服务"], ["顾问指导"], nil, nil, 900),
        ([], [], 90, 45, 500),
        ([], [], 90, 120, 1000),
        (["合作研发"], ["项目合作"], 90, 45, 650),
    ])
    func modesAndDaysAreWeighed(
        asked: [String], held: [String], days: Int?, offered: Int?, expected: Int
    ) {
        let reason = reason(
            .mode,
            {
                $0.modes = held.map { Open(canonical: $0) }
                $0.availableDays = offered
            },
            {
                $0.modes = asked.map { Open(canonical: $0) }
                $0.days = days
            })
        #expect(reason?.raw.thousandths == expected)
    }

    /// How somebody was won is no way of working that could suit a need, or fail to.
    @Test func waysOfBeingRecruitedNeitherSuitNorClose() {
        let match = pair(
            talent("T1") {
                $0.research = "镍钴"
                $0.modes = [.listed(.homegrown)]
            },
            need {
                $0.title = "镍钴"
                $0.modes = [.listed(.joint)]
            })
        #expect(match?.gates == [])
        #expect(
            match?.reason(.mode)?.details == [
                Detail(WorkFit.mode(ModeFit(asked: "合作研发", fit: 500)))
            ])
    }

    @Test(
        arguments: [
            ([(.accepted, nil)], 333), ([(.accepted, 5), (.accepted, 4)], 450),
            ([(.signed, nil), (.brokenOff, nil)], 175),
        ] as [([(EngagementStage, Int?)], Int)])
    func outcomesCountLittleWhenFew(stages: [(EngagementStage, Int?)], expected: Int) {
        let match = pair(subject, need { $0.title = "镍钴" }) { rows in
            rows.engagements = stages.enumerated().map { number, entry in
                var engagement = Snapshot.Engagement(
                    key("G\(number)"), key("T1"), stage: entry.0)
                engagement.rating = entry.1
                return engagement
            }
        }
        #expect(match?.reason(.record)?.raw.thousandths == expected)
    }

    /// Nobody can have points of a part of which nothing is known yet: they go to the others.
    @Test(arguments: [[], [EngagementStage.negotiating]])
    func withoutOutcomesThereIsNoRecord(stages: [EngagementStage]) {
        let match = pair(subject, need { $0.title = "镍钴" }) { rows in
            rows.engagements = stages.map { Snapshot.Engagement(key("G1"), key("T1"), stage: $0) }
        }
        #expect(match?.reason(.record) == nil)
        #expect(match?.reasons.map(\.maximum) == [1000])
    }

    @Test func endsForForeignReasonsSayNothing() {
        let match = pair(subject, need { $0.title = "镍钴" }) { rows in
            var ended = Snapshot.Engagement(key("G1"), key("T1"), stage: .brokenOff)
            ended.reason = .listed(.firmChoseOther)
            var own = Snapshot.Engagement(key("G2"), key("T1"), stage: .accepted)
            own.need = key("N1")
            rows.engagements = [ended, own, .init(key("G3"), key("T1"), stage: .accepted)]
        }
        #expect(match?.reason(.record)?.raw.thousandths == 333)
        #expect(match?.reason(.record)?.details == [Detail(Outcomes(count: 1, successes: 1))])
    }
}
