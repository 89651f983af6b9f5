import Matching
import Pool

/// Random pools with all that criteria and gates look at: few names and words, so that much is alike.
struct RandomPool {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }

    private static let words = [
        "镍钴", "电解", "精炼", "固体", "润滑", "涂层", "离子镀", "激光", "熔覆", "nickel", "plating", "5G",
        "材料", "研究", "的", "腐蚀", "防护", "高温", "合金", "检测",
    ]
    private static let regions = ["620102", "620103", "620300", "110108", "620000"]
    private static let fieldCodes = ["08", "080", "08001", "0802", "03", "03001"]
    private static let orgs = ["O1", "O2", "O3"]

    mutating func random(below count: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % count
    }

    private mutating func happens(_ percent: Int) -> Bool { random(below: 100) < percent }

    private mutating func some<Value>(_ values: [Value], _ most: Int) -> [Value] {
        (0..<random(below: most + 1)).map { _ in values[random(below: values.count)] }
    }

    private mutating func text(_ most: Int) -> String { some(Self.words, most).joined() }

    mutating func rows() -> Snapshot.Rows {
        var rows = Snapshot.Rows()
        rows.skills = vocabulary
        rows.orgs = Self.orgs.map { name in
            var org = Snapshot.Org(key(name), "某某镍业\(name)公司")
            org.region = Self.regions[random(below: Self.regions.count)]
            return org
        }
        let names = (0..<60 + random(below: 60)).map { "T\($0)" }
        rows.talents = names.map { talent($0) }
        rows.works = (0..<random(below: 120)).map { work($0, by: some(names, 3)) }
        rows.teams = (0..<random(below: 8)).map { team($0, of: names) }
        rows.stations = (0..<random(below: 6)).map { station($0, of: names, rows.teams.count) }
        rows.needs = (0..<4).map { need($0, names) }
        rows.engagements = (0..<random(below: 40)).map { engagement($0, names, rows.teams.count) }
        rows.conflicts = some(names, 2).enumerated().map { place, name in
            Snapshot.Conflict(key("C\(place)"), key("O1"), with: key(name))
        }
        rows.duplicates = [Snapshot.Duplicate(key("T1"), key("T2"))]
        return rows
    }

    private mutating func tags() -> [Snapshot.HeldSkill] {
        some(vocabulary, 5).map { skill in
            Snapshot.HeldSkill(
                skill.key, level: happens(70) ? random(below: 5) + 1 : nil,
                isRecognized: happens(25))
        }
    }

    private mutating func talent(_ name: String) -> Snapshot.Talent {
        var talent = Snapshot.Talent(key(name))
        talent.skills = tags()
        talent.fields = some(Self.fieldCodes, 2)
        talent.modes = some([.listed(.adviser), .listed(.project), .listed(.fullTime)], 2)
        talent.classes = some([1, 2, 3, 4, 5], 1).map { (rank: Int) in
            Snapshot.Recognition(
                scheme: "省", code: "\(rank)", neutral: rank, to: happens(20) ? today - 1 : nil)
        }
        if happens(60) {
            talent.read.set(
                [Self.regions[random(below: Self.regions.count)]], of: Pool.Talent.region)
        }
        talent.employer = some(Self.orgs, 1).first.map { key($0) }
        talent.availableDays = happens(50) ? random(below: 120) : nil
        talent.availableTo = happens(15) ? today + Day(random(below: 90)) - 30 : nil
        talent.capacity = happens(30) ? random(below: 2) : nil
        talent.academician = happens(15)
        talent.blocked = happens(5)
        talent.confidential = happens(5)
        if happens(8) { talent.status = .paused }
        talent.research = text(4)
        if happens(30) { talent.bio = "\(text(3))专家。\(text(4))" }
        return talent
    }

    private mutating func work(_ number: Int, by authors: [String]) -> Snapshot.Work {
        var work = Snapshot.Work(key("W\(number)"))
        work.title = text(5)
        work.abstract = text(9)
        work.authors = authors.map { key($0) }
        work.team = happens(10) ? key("G\(random(below: 8))") : nil
        work.station = happens(10) ? key("S\(random(below: 6))") : nil
        return work
    }

    private mutating func team(_ number: Int, of names: [String]) -> Snapshot.Team {
        var team = Snapshot.Team(key("G\(number)"))
        team.leaders = some(names, 1).map { key($0) }
        team.members = some(names, 5).map { key($0) }
        team.hosts = some(Self.orgs, 1).map { key($0) }
        team.skills = tags()
        team.research = text(3)
        return team
    }

    private mutating func station(
        _ number: Int, of names: [String], _ teams: Int
    ) -> Snapshot.Station {
        var station = Snapshot.Station(key("S\(number)"))
        station.status = happens(80) ? .running : .preparing
        station.host = some(Self.orgs, 1).first.map { key($0) }
        station.academicians = some(names, 3).map {
            Snapshot.Posting(
                key($0), days: random(below: 120),
                from: happens(30) ? today - Day(random(below: 600)) : nil,
                to: happens(30) ? today + Day(random(below: 300)) - 150 : nil)
        }
        station.team = teams > 0 && happens(50) ? key("G\(random(below: teams))") : nil
        station.projects = happens(60) ? [text(6)] : []
        return station
    }

    private mutating func need(_ number: Int, _ names: [String]) -> Snapshot.Need {
        var need = Snapshot.Need(key("N\(number)"))
        need.org = key("O1")
        need.status = .published
        need.kind = happens(20) ? .platform : need.kind
        need.title = text(6)
        need.problem = text(10)
        need.skills = some(vocabulary, 4).map {
            Snapshot.AskedSkill(
                $0.key, weight: random(below: 3) * 500, must: happens(20),
                level: happens(50) ? random(below: 5) + 1 : nil, isRecognized: happens(20))
        }
        need.fields = some(Self.fieldCodes, 2)
        need.modes = some([.listed(.consulting), .listed(.joint)], 2)
        need.minimumClass =
            happens(30) ? Snapshot.Recognition(scheme: "省", code: "3", neutral: 3) : nil
        need.days = happens(40) ? random(below: 60) : nil
        need.exclude = some(names, 2).map { key($0) }
        if happens(70) { need.read.set(["620102"], of: Pool.Need.region) }
        return need
    }

    private mutating func engagement(
        _ number: Int, _ names: [String], _ teams: Int
    ) -> Snapshot.Engagement {
        let candidate =
            teams > 0 && happens(20)
            ? "G\(random(below: teams))" : names[random(below: names.count)]
        let stages: [EngagementStage] = [.recommended, .signed, .accepted, .brokenOff]
        var engagement = Snapshot.Engagement(
            key("E\(number)"), key(candidate), stage: stages[random(below: stages.count)])
        engagement.need = happens(80) ? key("N\(random(below: 4))") : nil
        engagement.rating = happens(50) ? random(below: 5) + 1 : nil
        return engagement
    }
}
