import Matching
import Pool
import Testing

@Suite struct WorkstationGateTests {
    private func academician(_ edit: (inout Snapshot.Talent) -> Void = { _ in }) -> Snapshot.Talent
    {
        talent("T1") {
            $0.academician = true
            $0.consent = .open
            edit(&$0)
        }
    }

    private func stations(_ count: Int, to: Day? = nil) -> [Snapshot.Station] {
        (0..<count).map { number in
            station("S\(number)") { $0.academicians = [.init(key("T1"), days: 100, to: to)] }
        }
    }

    @Test(arguments: [
        (0, 0, false, true), (1, 0, false, false), (0, 1, false, false), (1, 0, true, true),
        (2, 0, true, true), (2, 1, true, false), (3, 0, true, false),
    ])
    func academiciansHaveAQuota(local: Int, elsewhere: Int, retired: Bool, isOpen: Bool) {
        let candidate = academician {
            $0.retired = retired
            $0.stationsElsewhere = elsewhere
        }
        let gate: Gate = retired ? .retiredStationLimit : .stationLimit
        let building = pair(candidate, need { $0.kind = .platform }) {
            $0.stations = stations(local)
        }
        #expect(building?.gates == (isOpen ? [] : [gate]))
        #expect(building?.hints == [])
        let consulting = pair(candidate, need()) { $0.stations = stations(local) }
        #expect(consulting?.gates == [])
        #expect(consulting?.hints.map(\.gate) == (isOpen ? [] : [gate]))
    }

    @Test func theLimitNamesItsRuleAndItsEnd() {
        let match = pair(academician(), need { $0.kind = .platform }) {
            $0.stations = stations(1, to: today + 30)
        }
        let finding = match?.closed.first
        #expect(finding?.rule?.document == "科发学部函字〔2019〕234号")
        #expect(finding?.rule?.limit == 1)
        #expect(finding?.keys == [key("S0")])
        #expect(finding?.until == today + 30)
    }

    @Test(arguments: [(18_074, true), (18_075, false)] as [(Day, Bool)])
    func theLimitHoldsFromItsDate(day: Day, isOpen: Bool) {
        let matcher = matcher(on: day) { rows in
            rows.needs = [need { $0.kind = .platform }]
            rows.talents = [academician()]
            rows.stations = stations(1)
        }
        let match = matcher.explain(need: key("N1"), candidate: key("T1"))
        #expect(match?.gates == (isOpen ? [] : [.stationLimit]))
    }

    @Test(arguments: [
        (StationStatus.deregistered, today + 9, true), (.running, today - 1, true),
        (.running, today, false),
    ])
    func onlyCurrentStationsCount(status: StationStatus, to: Day, isOpen: Bool) {
        var station = stations(1, to: to)[0]
        station.status = status
        let match = pair(academician(), need { $0.kind = .platform }) { $0.stations = [station] }
        #expect(match?.gates == (isOpen ? [] : [.stationLimit]))
    }

    @Test(arguments: [(89, [Gate.onSiteDays]), (90, []), (nil, [])] as [(Int?, [Gate])])
    func academiciansNeedThreeMonthsOnSite(days: Int?, expected: [Gate]) {
        let candidate = academician { $0.availableDays = days }
        #expect(pair(candidate, need { $0.kind = .platform })?.gates == expected)
        #expect(pair(candidate, need())?.gates == [])
    }

    private func withStation(kind: NeedKind) -> Matcher {
        matcher { rows in
            rows.needs = [
                need {
                    $0.kind = kind
                    $0.title = "真空镀膜"
                }
            ]
            rows.talents = [
                academician {
                    $0.stationsElsewhere = 1
                    $0.research = "真空镀膜"
                }
            ]
            rows.stations = [station("S1") { $0.academicians = [.init(key("T1"), days: 60)] }]
        }
    }

    @Test func aStationBreaksTheRuleByItsOwnAcademicians() {
        let match = withStation(kind: .problem).explain(need: key("N1"), candidate: key("S1"))
        #expect(match?.gates == [])
        #expect(match?.hints.map(\.gate) == [.onSiteDays, .stationLimit])
        #expect(match?.hints.last?.found == 2)
        #expect(match?.hints.map(\.person) == [key("T1"), key("T1")])
    }

    @Test func whoSetsUpAStationIsNotOfferedAnother() {
        let matcher = withStation(kind: .platform)
        #expect(matcher.explain(need: key("N1"), candidate: key("S1")) == nil)
        let ranking = matcher.rank(need: key("N1"), withClosed: true)
        #expect(ranking?.considered == 1)
        #expect(ranking?.pairs == [])
        #expect(ranking?.closed.map(\.candidate) == [key("T1")])
    }
}
