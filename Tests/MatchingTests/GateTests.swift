import Matching
import Pool
import Testing

@Suite struct AdmissionGateTests {
    @Test(arguments: [
        (TalentStatus.pooled, []), (.unchecked, [Gate.status]), (.paused, [.status]),
        (.deceased, [.status]),
    ])
    func onlyTalentsInThePoolAreOpen(status: TalentStatus, expected: [Gate]) {
        #expect(pair(talent("T1") { $0.status = status }, need())?.gates == expected)
    }

    @Test(
        arguments: [
            (.open, firm, [], []), (.matchingOnly, firm, [], []),
            (.internalOnly, firm, [Gate.consent], []), (nil, firm, [.consent], []),
            (nil, .internal, [], [Gate.consent]), (.open, .internal, [], []),
        ] as [(Consent?, Audience, [Gate], [Gate])])
    func missingConsentClosesOnlyOutside(
        consent: Consent?, audience: Audience, closed: [Gate], hints: [Gate]
    ) {
        let match = pair(talent("T1") { $0.consent = consent }, need(), audience: audience)
        #expect(match?.gates == closed)
        #expect(match?.hints.map(\.gate) == hints)
    }

    @Test(arguments: [(expert, [Gate.visibility]), (firm, []), (.internal, [])])
    func needsThatAreNotPublishedAreNotShownToExperts(audience: Audience, expected: [Gate]) {
        let match = pair(
            talent("T1") { $0.consent = .open }, need { $0.visibility = .closed },
            audience: audience)
        #expect(match?.gates == expected)
    }

    @Test func confidentialAndBlockedTalentsStayClosed() {
        let match = pair(
            talent("T1") {
                $0.confidential = true
                $0.blocked = true
            }, need())
        #expect(match?.gates == [.secrecy, .blocked])
    }
}

@Suite struct FitnessGateTests {
    @Test(arguments: [
        (["顾问指导"], ["合作研发"], [Gate.mode]), (["顾问指导"], ["合作研发", "技术咨询"], []),
        ([], ["合作研发"], []), (["柔性引进"], ["合作研发"], []), (["顾问指导"], [], []),
    ])
    func modesThatDoNotSuitClose(held: [String], asked: [String], expected: [Gate]) {
        #expect(
            pair(
                talent("T1") { $0.modes = held.map { Open(canonical: $0) } },
                need { $0.modes = asked.map { Open(canonical: $0) } })?.gates == expected)
    }

    @Test(
        arguments: [
            (3, "A", nil, true), (2, "A", nil, true), (4, "A", nil, false), (nil, "A", nil, false),
            (nil, "C", nil, true), (1, "A", today - 1, false),
        ] as [(Int?, String, Day?, Bool)])
    func theMinimumClassMustBeHeld(neutral: Int?, code: String, to: Day?, isOpen: Bool) {
        let held = Snapshot.Recognition(scheme: "市", code: code, neutral: neutral, to: to)
        let asked = Snapshot.Recognition(scheme: "市", code: "C", neutral: 3)
        let match = pair(talent("T1") { $0.classes = [held] }, need { $0.minimumClass = asked })
        #expect(match?.gates == (isOpen ? [] : [.class]))
    }

    @Test(arguments: [
        ("coating", 4, true), ("vacuum", 4, true), ("pvd", 5, true), ("coating", 3, false),
        ("coating", nil, false), ("surface", 5, false), ("nickel", 5, false),
    ])
    func mustSkillsAreHeldExactlyOrNarrower(held: String, level: Int?, isOpen: Bool) {
        let match = pair(
            talent("T1") { $0.skills = [.init(key(held), level: level)] },
            need { $0.skills = [.init(key("coating"), must: true, level: 4)] })
        #expect(match?.gates == (isOpen ? [] : [.mustSkill]))
        #expect(match?.closed.first?.keys == (isOpen ? nil : [key("coating")]))
    }

    /// What was only found in a text opens nothing, until somebody says that it is so.
    @Test func recognizedTagsAreNoMustSkills() {
        let asks = need { $0.skills = [.init(key("coating"), must: true)] }
        func match(_ skills: Snapshot.HeldSkill...) -> Match? {
            pair(talent("T1") { $0.skills = skills }, asks)
        }
        let found = match(.init(key("coating"), isRecognized: true))
        #expect(found?.gates == [.mustSkill] && found?.closed.first?.text == "识别")
        let confirmed = match(.init(key("coating")), .init(key("vacuum"), isRecognized: true))
        #expect(confirmed?.gates == [])
    }
}

@Suite struct TimeGateTests {
    @Test(
        arguments: [
            (nil, nil, nil, nil, true), (0, nil, nil, nil, false), (90, nil, today - 1, nil, false),
            (90, nil, today, nil, true), (90, today + 100, nil, nil, false),
            (90, today + 10, nil, nil, true), (90, today, today + 20, 30, false),
            (90, today, today + 29, 30, true),
        ] as [(Int?, Day?, Day?, Int?, Bool)])
    func timeMustMeetTheNeedsPeriod(
        days: Int?, from: Day?, to: Day?, asked: Int?, isOpen: Bool
    ) {
        let match = pair(
            talent("T1") {
                $0.availableDays = days
                $0.availableFrom = from
                $0.availableTo = to
            },
            need {
                $0.days = asked
                $0.deadline = today + 50
            })
        #expect(match?.gates == (isOpen ? [] : [.availability]))
    }

    @Test(arguments: [
        (1, [EngagementStage.signed], false), (2, [.signed], true),
        (2, [.signed, .underWay], false),
        (1, [.accepted, .negotiating, .brokenOff], true), (0, [], false),
        (nil, [.underWay, .underWay], true),
    ])
    func signedIntroductionsTakeUpCapacity(capacity: Int?, stages: [EngagementStage], isOpen: Bool)
    {
        let match = pair(talent("T1") { $0.capacity = capacity }, need()) { rows in
            rows.engagements = stages.enumerated().map {
                .init(key("G\($0)"), key("T1"), stage: $1)
            }
        }
        #expect(match?.gates == (isOpen ? [] : [.capacity]))
    }
}
