import Matching
import Pool
import Testing

/// A law that closes a person cannot be gone round by a team or workstation.
@Suite struct GroupGateTests {
    /// What closes a member, by the gate.
    static let closing: [(Gate, @Sendable (inout Snapshot.Talent) -> Void)] = [
        (.blocked, { $0.blocked = true }),
        (.ownEmployer, { $0.employer = key("O1") }),
        (.formerEmployer, { $0.pastEmployers = [.init(org: key("O1"), name: "", to: today - 9)] }),
        (.capacity, { $0.capacity = 0 }),
        (.excluded, { $0.employer = key("O9") }),
        (.declaredConflict, { $0.employer = key("O8") }),
    ]

    /// A team and a workstation of two people, the second of whom alone knows nickel.
    private func pool(
        kind: NeedKind = .problem, _ edit: (inout Snapshot.Talent) -> Void
    ) -> Matcher {
        matcher { rows in
            var second = talent("T2") {
                $0.skills = [.init(key("nickel"), level: 4)]
                $0.fields = ["101"]
                $0.classes = [.init(scheme: "市", code: "A", neutral: 1)]
            }
            edit(&second)
            rows.talents = [
                talent("T1") { $0.skills = [.init(key("vacuum"), level: 4)] }, second,
            ]
            rows.works = [work("W1", "真空镀膜", by: "T1"), work("W2", "镍钴材料", by: "T2")]
            rows.works[1].team = key("M1")
            rows.teams = [
                team("M1") {
                    $0.leaders = [key("T1")]
                    $0.members = [key("T2")]
                }
            ]
            rows.stations = [
                station("S1") { $0.academicians = [.init(key("T1")), .init(key("T2"))] }
            ]
            rows.needs = [
                need {
                    $0.kind = kind
                    $0.title = "真空镀膜与镍钴材料"
                    $0.skills = [.init(key("vacuum")), .init(key("nickel"))]
                    $0.fields = ["101"]
                    $0.exclude = [key("O9")]
                }
            ]
            rows.conflicts = [.init(key("C1"), key("O8"), with: key("O1"))]
        }
    }

    @Test(arguments: closing.indices, ["M1", "S1"])
    func whomAGateClosesTheGroupDoesNotBring(index: Int, group: String) throws {
        let (gate, edit) = Self.closing[index]
        let open = try #require(pool { _ in }.explain(need: key("N1"), candidate: key(group)))
        let match = try #require(pool(edit).explain(need: key("N1"), candidate: key(group)))
        #expect(match.closed == [])
        #expect(match.withheld.map(\.gate) == [gate])
        #expect(match.withheld.map(\.person) == [key("T2")])
        #expect(open.evidence == [key("W1"), key("W2")])
        #expect(match.evidence == [key("W1")])
        #expect(match.reason(.field)?.raw.thousandths == 0)
        #expect(
            match.reason(.skills)?.raw.thousandths == (open.reason(.skills)?.raw.thousandths ?? 0)
                / 2)
    }

    @Test(arguments: closing.indices)
    func aClosedLeaderClosesTheTeam(index: Int) throws {
        let (gate, edit) = Self.closing[index]
        let led = matcher { rows in
            var leader = talent("T1")
            edit(&leader)
            rows.needs = [need { $0.exclude = [key("O9")] }]
            rows.talents = [leader, talent("T2")]
            rows.teams = [
                team("M1") {
                    $0.leaders = [key("T1")]
                    $0.members = [key("T2")]
                }
            ]
            rows.conflicts = [.init(key("C1"), key("O8"), with: key("O1"))]
        }
        let match = try #require(led.explain(need: key("N1"), candidate: key("M1")))
        #expect(match.gates == [gate])
        #expect(match.closed.map(\.person) == [key("T1")])
    }

    @Test func aStationWithoutAnyOpenAcademicianIsClosed() throws {
        let alone = matcher { rows in
            rows.needs = [need()]
            rows.talents = [talent("T1") { $0.blocked = true }]
            rows.stations = [station("S1") { $0.academicians = [.init(key("T1"))] }]
        }
        let match = try #require(alone.explain(need: key("N1"), candidate: key("S1")))
        #expect(match.gates == [.blocked])
    }

    @Test func classModeAndDaysAreJudgedOnTheWhole() throws {
        func match(_ edit: (inout Snapshot.Talent) -> Void) -> Match? {
            let pool = matcher { rows in
                var member = talent("T2") {
                    $0.classes = [.init(scheme: "市", code: "A", neutral: 1)]
                    $0.modes = [.listed(.project)]
                    $0.availableDays = 40
                }
                edit(&member)
                rows.needs = [
                    need {
                        $0.minimumClass = .init(scheme: "市", code: "B", neutral: 2)
                        $0.modes = [.listed(.joint)]
                        $0.days = 60
                        $0.title = "镀膜"
                    }
                ]
                rows.talents = [
                    talent("T1") {
                        $0.modes = [.listed(.adviser)]
                        $0.availableDays = 30
                        $0.research = "镀膜"
                    }, member,
                ]
                rows.works = [work("W1", "镀膜", by: "T1")]
                rows.teams = [
                    team("M1") {
                        $0.leaders = [key("T1")]
                        $0.members = [key("T2")]
                    }
                ]
            }
            return pool.explain(need: key("N1"), candidate: key("M1"))
        }
        let whole = try #require(match { _ in })
        #expect(whole.gates == [])
        #expect(whole.reason(.mode)?.details.last == Detail(WorkFit.days(asked: 60, offered: 70)))
        #expect(match { $0.blocked = true }?.gates == [.mode, .class])
    }

    @Test func anAcademicianAtTheLimitIsNotBroughtToANewStation() throws {
        let pool = matcher { rows in
            rows.needs = [need { $0.kind = .platform }]
            rows.talents = [
                talent("T1"),
                talent("T2") {
                    $0.academician = true
                    $0.stationsElsewhere = 1
                },
            ]
            rows.teams = [
                team("M1") {
                    $0.leaders = [key("T1")]
                    $0.members = [key("T2")]
                }
            ]
        }
        let match = try #require(pool.explain(need: key("N1"), candidate: key("M1")))
        #expect(match.withheld.map(\.gate) == [.stationLimit])
    }
}
