import Matching
import Pool
import Testing

@Suite struct InterestGateTests {
    private let firm = {
        var org = Snapshot.Org(key("O1"), "某某镍业有限公司")
        org.formerNames = ["某某有色（集团）公司"]
        return org
    }()

    @Test(
        arguments: [
            ("O1", nil, false), ("O2", nil, true), (nil, "某某镍业有限公司", false),
            (nil, "某某有色(集团)公司", false), (nil, "另一公司", true),
        ] as [(String?, String?, Bool)])
    func nobodyIsIntroducedToTheOwnEmployer(org: String?, name: String?, isOpen: Bool) {
        let match = pair(
            talent("T1") {
                $0.employer = org.map { key($0) }
                $0.employerName = name
            }, need()
        ) { $0.orgs = [firm] }
        #expect(match?.gates == (isOpen ? [] : [.ownEmployer]))
    }

    @Test(
        arguments: [
            (nil, "某某镍业有限公司技术中心", false), (nil, "某某有色（集团）公司一厂", false),
            ("O2", "某某镍业有限公司技术中心", true), (nil, "某某镍业", true),
        ] as [(String?, String, Bool)])
    func anEmployerThatBeginsWithTheFirmsNameIsTakenForIt(
        org: String?, name: String, isOpen: Bool
    ) {
        let match = pair(
            talent("T1") {
                $0.employer = org.map { key($0) }
                $0.employerName = name
            }, need()
        ) { $0.orgs = [firm] }
        #expect(match?.gates == (isOpen ? [] : [.ownEmployer]))
        #expect(match?.closed.first?.text == (isOpen ? nil : name))
    }

    @Test(arguments: ["S1", "M1"])
    func whatTheFirmHostsIsItsOwn(group: String) {
        let hosted = matcher { rows in
            rows.needs = [need()]
            rows.talents = [talent("T1")]
            rows.orgs = [firm]
            rows.stations = [
                station("S1") {
                    $0.host = key("O1")
                    $0.academicians = [.init(key("T1"))]
                }
            ]
            rows.teams = [
                team("M1") {
                    $0.hosts = [key("O1")]
                    $0.leaders = [key("T1")]
                }
            ]
        }
        let match = hosted.explain(need: key("N1"), candidate: key(group))
        #expect(match?.gates == [.ownHost])
        #expect(match?.closed.first?.keys == [key("O1")])
    }

    @Test func whoAlreadyWorksWithTheFirmIsHinted() {
        let match = pair(talent("T1") { $0.consent = .open }, need()) { rows in
            rows.stations = [
                station("S1") {
                    $0.host = key("O1")
                    $0.academicians = [.init(key("T1"))]
                },
                station("S2") {
                    $0.host = key("O1")
                    $0.status = .deregistered
                    $0.academicians = [.init(key("T1"))]
                },
            ]
            var contract = Snapshot.Engagement(key("E1"), key("T1"), stage: .underWay)
            contract.org = key("O1")
            var ended = contract
            ended.key = key("E2")
            ended.stage = .accepted
            rows.engagements = [contract, ended]
        }
        #expect(match?.gates == [])
        #expect(match?.hints.map(\.gate) == [.existingTie, .existingTie])
        #expect(match?.hints.map(\.keys) == [[key("S1")], [key("E1")]])
    }

    @Test(
        arguments: [
            (today - 100, false), (today - 1095, false), (today - 1096, true), (nil, false),
        ] as [(Day?, Bool)])
    func formerEmployersCloseForThreeYears(to: Day?, isOpen: Bool) {
        let past = Snapshot.PastEmployer(name: "某某镍业有限公司", to: to)
        let match = pair(talent("T1") { $0.pastEmployers = [past] }, need())
        #expect(match?.gates == (isOpen ? [] : [.formerEmployer]))
        #expect(match?.closed.first?.until == (isOpen ? nil : to.map { $0 + 1095 }))
    }

    @Test(
        arguments: [
            ("T1", "O1", nil, false), ("O1", "T1", nil, false), ("T1", "N1", nil, false),
            ("O2", "O1", nil, false), ("T1", "O1", today - 1, true), ("T2", "O1", nil, true),
            ("T1", "O3", nil, true),
        ] as [(String, String, Day?, Bool)])
    func declaredConflictsClose(party: String, with: String, to: Day?, isOpen: Bool) {
        let match = pair(talent("T1") { $0.employer = key("O2") }, need()) { rows in
            var conflict = Snapshot.Conflict(key("C1"), key(party), with: key(with))
            conflict.to = to
            rows.conflicts = [conflict]
        }
        #expect(match?.gates == (isOpen ? [] : [.declaredConflict]))
        #expect(match?.closed.first?.keys == (isOpen ? nil : [key("C1")]))
    }

    @Test(arguments: [("T1", false), ("O2", false), ("T2", true)])
    func excludedPartiesStayOut(excluded: String, isOpen: Bool) {
        let match = pair(
            talent("T1") { $0.employer = key("O2") }, need { $0.exclude = [key(excluded)] })
        #expect(match?.gates == (isOpen ? [] : [.excluded]))
    }

    @Test(arguments: [("O1", [Gate.identity], []), ("O2", [], [Gate.identity])])
    func whoMayBeSomebodyInConflictIsNotMatched(
        employer: String, closed: [Gate], hints: [Gate]
    ) {
        let match = pair(talent("T1") { $0.consent = .open }, need()) { rows in
            rows.talents.append(talent("T2") { $0.employer = key(employer) })
            rows.duplicates = [.init(key("T2"), key("T1"))]
        }
        #expect(match?.gates == closed)
        #expect(match?.hints.map(\.gate) == hints)
    }

    @Test func aMemberAtTheFirmIsLeftOutAndALeaderCloses() {
        let matcher = matcher { rows in
            rows.needs = [need()]
            rows.talents = [
                talent("T1") { $0.consent = .open },
                talent("T2") {
                    $0.consent = .open
                    $0.employer = key("O1")
                },
            ]
            rows.teams = [
                team("M1") {
                    $0.leaders = [key("T1")]
                    $0.members = [key("T2")]
                },
                team("M2") { $0.leaders = [key("T2")] },
            ]
        }
        let led = matcher.explain(need: key("N1"), candidate: key("M1"))
        #expect(led?.gates == [])
        #expect(led?.withheld == [GateFinding(.ownEmployer, keys: [key("T2")], person: key("T2"))])
        #expect(matcher.explain(need: key("N1"), candidate: key("M2"))?.gates == [.ownEmployer])
    }

    @Test func aGateThatIsSwitchedOffDoesNotClose() {
        var profile = Profile.sample
        profile.rules.append(.init(.ownEmployer, isOn: false, from: today))
        let candidate = talent("T1") { $0.employer = key("O1") }
        #expect(pair(candidate, need(), profile: profile)?.gates == [])
        profile.rules[profile.rules.count - 1].to = today - 1
        profile.rules[profile.rules.count - 1].from = nil
        #expect(pair(candidate, need(), profile: profile)?.gates == [.ownEmployer])
    }
}
