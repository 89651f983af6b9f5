import Matching
import Pool

/// The matcher's profile; the pool has a kind of the same name.
typealias Profile = Matching.Profile

/// The key that a text writes, in the space `t` unless it names one.
func key(_ text: String) -> Key {
    guard let key = Key(text, in: "t") else { preconditionFailure("'\(text)' is no key") }
    return key
}

/// The organization that `need` is of, and the talent that `pair` takes.
let firm = Audience.firm(key("O1"))
let expert = Audience.expert(key("T1"))

extension Profile {
    /// Points, a steep scale for texts, and the limits for academicians and former employees.
    static let sample = Profile(
        name: "sample", version: "1",
        points: [
            .skills: 400, .text: 300, .field: 90, .class: 60, .place: 50, .mode: 50, .record: 50,
        ],
        scales: [
            .text: Scale([.init(0, 0), .init(100, 400), .init(250, 850), .init(500, 1000)])
                ?? .linear
        ],
        rules: [
            Rule(.formerEmployer, limit: 3),
            Rule(.stationLimit, limit: 1, document: academies, from: 18_075),
            Rule(.retiredStationLimit, limit: 3, document: academies, from: 18_075),
            Rule(.onSiteDays, days: 90, unit: .calendarDay, document: academies, from: 18_075),
        ])

    private static let academies = "科发学部函字〔2019〕234号"
}

/// The day on which the tests run: 2024-10-04.
let today: Day = 20_000

func talent(_ name: String, _ edit: (inout Snapshot.Talent) -> Void = { _ in }) -> Snapshot.Talent {
    var talent = Snapshot.Talent(key(name))
    edit(&talent)
    return talent
}

func team(_ name: String, _ edit: (inout Snapshot.Team) -> Void = { _ in }) -> Snapshot.Team {
    var team = Snapshot.Team(key(name))
    edit(&team)
    return team
}

func station(
    _ name: String, _ edit: (inout Snapshot.Station) -> Void = { _ in }
) -> Snapshot.Station {
    var station = Snapshot.Station(key(name))
    edit(&station)
    return station
}

func work(_ name: String, _ title: String, by authors: String...) -> Snapshot.Work {
    var work = Snapshot.Work(key(name))
    work.title = title
    work.authors = authors.map { key($0) }
    return work
}

func need(_ edit: (inout Snapshot.Need) -> Void = { _ in }) -> Snapshot.Need {
    var need = Snapshot.Need(key("N1"))
    need.org = key("O1")
    need.orgName = "某某镍业有限公司"
    need.status = .published
    edit(&need)
    return need
}

func skill(
    _ name: String, _ label: String, broader: String? = nil, synonyms: [String] = [],
    useInstead: String? = nil
) -> Snapshot.Skill {
    var skill = Snapshot.Skill(key(name), label)
    skill.broader = broader.map { [key($0)] } ?? []
    skill.synonyms = synonyms
    skill.useInstead = useInstead.map { key($0) }
    return skill
}

/// A small vocabulary: 镀膜 with two narrower skills, one of them under an old name.
let vocabulary = [
    skill("materials", "新材料"), skill("metals", "金属材料", broader: "materials"),
    skill("alloys", "特种合金", broader: "metals"),
    skill("surface", "表面工程", broader: "metals"), skill("coating", "镀膜", broader: "surface"),
    skill("vacuum", "真空镀膜", broader: "coating", synonyms: ["PVD"]),
    skill("electro", "电镀", broader: "coating"), skill("pvd", "pvd"),
    skill("old", "离子镀", useInstead: "vacuum"), skill("nickel", "镍钴材料"),
]

/// A matcher over rows that the closure fills in.
func matcher(
    profile: Profile = .sample, on day: Day = today, audience: Audience = .internal,
    _ fill: (inout Snapshot.Rows) -> Void
) -> Matcher {
    var rows = Snapshot.Rows()
    rows.skills = vocabulary
    fill(&rows)
    let snapshot = Snapshot(registry: "test", revision: 1, rows: rows)
    return Matcher(snapshot, profile: profile, on: day, audience: audience)
}

/// One talent `T1` beside one need `N1`.
func pair(
    _ talent: Snapshot.Talent, _ need: Snapshot.Need, profile: Profile = .sample,
    audience: Audience = .internal, _ fill: (inout Snapshot.Rows) -> Void = { _ in }
) -> Match? {
    let matcher = matcher(profile: profile, audience: audience) { rows in
        rows.talents = [talent]
        rows.needs = [need]
        fill(&rows)
    }
    return matcher.explain(need: need.key, candidate: talent.key)
}

extension Match {
    func reason(_ part: Part) -> Reason? { reasons.first { $0.part == part } }

    var gates: [Gate] { closed.map(\.gate) }
}
