import Matching
import Pool
import Reports
import Testing
import Words

/// A small match run: one need that is served, one whose only expert a rule keeps away, one that
/// says nothing.
struct SampleReport {
    let bearings: Key
    let lubrication: Key
    let station: Key
    let vague: Key
    let zhang: Key
    let wang: Key
    let team: Key
    let work: Key
    let film: Key
    let coating: Key

    init() throws {
        func key(_ text: String) throws -> Key { try #require(Key(text, in: "gs")) }
        bearings = try key("F1")
        lubrication = try key("N1")
        station = try key("N2")
        vague = try key("N3")
        zhang = try key("T1")
        wang = try key("T2")
        team = try key("G1")
        work = try key("W1")
        film = try key("std:固体润滑")
        coating = try key("std:表面涂层")
    }

    func report(
        _ language: Language = .chinese, for audience: Audience = .internal,
        needs: [Ranking]? = nil, brief: BriefFigures? = nil,
        _ edit: (inout MatchReport.Facts) -> Void = { _ in }
    ) -> MatchReport {
        var facts = facts
        edit(&facts)
        return MatchReport(
            needs ?? [served, restricted, bare],
            on: .init(day: 20_634, revision: 7, profile: "standard/1", model: "m1"),
            facts: facts, to: Disclosure(of: pool, to: audience, on: 20_634),
            brief: brief, language: language)
    }

    /// The reader of a version for the firm, and of one for the expert.
    var firm: Audience { .firm(bearings) }
    var expert: Audience { .expert(zhang) }

    /// Who asks, by which way of publishing, and who agreed to be shown.
    private var pool: Snapshot {
        var rows = Snapshot.Rows()
        rows.orgs = [.init(bearings, "甘肃某轴承有限公司")]
        rows.needs = [lubrication, station, vague].map { key in
            var need = Snapshot.Need(key)
            need.org = bearings
            need.orgName = "甘肃某轴承有限公司"
            need.visibility = .unnamed
            need.status = .published
            return need
        }
        rows.talents = [(zhang, Consent.open), (wang, .matchingOnly)].map { key, consent in
            var talent = Snapshot.Talent(key)
            talent.consent = consent
            return talent
        }
        var group = Snapshot.Team(team)
        group.leaders = [zhang]
        rows.teams = [group]
        return Snapshot(registry: "test", revision: 7, rows: rows)
    }

    var served: Ranking {
        let first = Match(
            need: lubrication, candidate: zhang, kind: .talent, rank: 1,
            reasons: [skills, texts, place, record], closed: [],
            hints: [GateFinding(.consent, keys: [zhang])], evidence: [work],
            indicators: [
                IndicatorFinding(
                    name: "寿命", goal: "≥ 1000 h", verdict: .met, found: "1200小时", source: work),
                IndicatorFinding(name: "温度", goal: "200 ℃", verdict: .unknown),
            ], alongside: [team])
        let second = Match(
            need: lubrication, candidate: team, kind: .team, rank: 2,
            reasons: [
                Reason(
                    part: .text, raw: .init(thousandths: 100), mapped: .init(thousandths: 400),
                    maximum: 300)
            ], closed: [],
            hints: [], evidence: [], alongside: [zhang])
        return Ranking(
            need: lubrication, pairs: [first, second], closed: [], considered: 3,
            supply: [
                SkillSupply(film, holders: 2, open: 2), SkillSupply(coating, nearby: 1),
            ])
    }

    var restricted: Ranking {
        let rule = Profile.Rule(.stationLimit, limit: 1, document: "科发学部函字〔2019〕234号")
        let limit = GateFinding(
            .stationLimit, keys: [team], asked: 3, found: 2, rule: rule, until: 21_549)
        let match = Match(
            need: station, candidate: wang, kind: .talent, reasons: [skills], closed: [limit],
            hints: [], evidence: [work])
        return Ranking(
            need: station, pairs: [], closed: [match], considered: 3,
            supply: [SkillSupply(film, holders: 2), SkillSupply(coating, nearby: 1)])
    }

    /// Somebody whom one decision would open.
    var openedByAWay: Ranking {
        var ranking = restricted
        ranking.need = vague
        ranking.closed[0].need = vague
        ranking.closed[0].closed = [GateFinding(.mode, text: "技术咨询")]
        return ranking
    }

    /// Two people of whom one is restricted twice, or each once.
    func restricted(twice: Bool) -> Ranking {
        var ranking = restricted
        var other = ranking.closed[0]
        other.closed = [GateFinding(.excluded, keys: [wang])]
        if twice { ranking.closed[0].closed += other.closed }
        ranking.closed.append(other)
        return ranking
    }

    var bare: Ranking { Ranking(need: vague, pairs: [], closed: [], considered: 3) }

    /// Somebody who holds only something near the required skill, and what else closes the pair.
    func lacking(holders: Int, _ other: Gate? = nil) -> Ranking {
        let near = SkillFit(
            asked: film, share: 1000, must: true, held: coating, relation: .sibling,
            isBacked: false, cover: 300)
        let reason = Reason(
            part: .skills, raw: .init(thousandths: 300), mapped: .init(thousandths: 300),
            maximum: 1000, details: [Detail(near)])
        let closed = [GateFinding(.mustSkill, keys: [film])]
        let match = Match(
            need: lubrication, candidate: wang, kind: .talent, reasons: [reason],
            closed: closed + (other.map { [GateFinding($0)] } ?? []), hints: [], evidence: [])
        return Ranking(
            need: lubrication, pairs: [], closed: [match], considered: 3,
            supply: [SkillSupply(film, holders: holders, nearby: 1)])
    }

    /// An open candidate below the line.
    func weak(holders: Int) -> Ranking {
        var ranking = served
        ranking.pairs = Array(ranking.pairs.dropFirst())
        ranking.supply = [SkillSupply(film, holders: holders)]
        return ranking
    }

    /// The only one who fits works where the need comes from.
    var own: Ranking {
        var ranking = restricted
        ranking.closed[0].closed = [GateFinding(.ownEmployer, keys: [wang])]
        ranking.supply = [SkillSupply(film, holders: 1, inHouse: 1)]
        return ranking
    }

    private var skills: Reason {
        let exact = SkillFit(
            asked: film, share: 667, must: true, askedLevel: 3, held: film, relation: .exact,
            heldLevel: 4, holder: nil, isBacked: true, cover: 1000)
        let missing = SkillFit(
            asked: coating, share: 333, must: false, askedLevel: nil, held: nil, relation: nil,
            heldLevel: nil, holder: nil, isBacked: false, cover: 0)
        return Reason(
            part: .skills, raw: .init(thousandths: 667), mapped: .init(thousandths: 667),
            maximum: 600,
            details: [Detail(exact), Detail(missing)], evidence: [work])
    }

    private var texts: Reason {
        let similar = Similarity(source: work, kind: .work, cosine: 210, terms: ["润滑", "薄膜"])
        return Reason(
            part: .text, raw: .init(thousandths: 210), mapped: .init(thousandths: 730),
            maximum: 300, details: [Detail(similar)],
            evidence: [work])
    }

    private var place: Reason {
        let fit = PlaceFit(asked: "620102", held: "620400", distance: .sameProvince)
        return Reason(
            part: .place, raw: .init(thousandths: 500), mapped: .init(thousandths: 500),
            maximum: 50, details: [Detail(fit)])
    }

    private var record: Reason {
        let outcomes = Outcomes(count: 2, successes: 1, rating: 800)
        return Reason(
            part: .record, raw: .init(thousandths: 500), mapped: .init(thousandths: 500),
            maximum: 50, details: [Detail(outcomes)])
    }

    private var facts: MatchReport.Facts {
        var facts = MatchReport.Facts()
        var need = MatchReport.NeedFacts(title: "轴承固体润滑膜", org: "甘肃某轴承有限公司")
        need.problem = "真空下寿命不足。"
        need.indicators = ["寿命 800 → ≥ 1000 h"]
        need.skills = [.init(film, weight: 2000, must: true, level: 3), .init(coating)]
        need.deadline = 20_818
        var file = MatchReport.NeedFile()
        file.budget = Money(fen: 80_000_000)
        file.modes = [.listed(.joint)]
        file.status = .published
        file.responsible = "兰州市"
        file.industries = ["新材料"]
        need.file = file
        facts.needs[lubrication] = need
        need.title = "共建院士工作站"
        facts.needs[station] = need
        facts.needs[vague] = MatchReport.NeedFacts(title: "技术合作", org: "甘肃某轴承有限公司")
        facts.candidates = [
            zhang: .init("张伟", unit: "某化学物理研究所", titles: ["研究员"]),
            wang: .init("欧阳明", unit: "某大学", titles: ["教授"], post: "摩擦学研究室主任"),
            team: .init("固体润滑团队", unit: "某化学物理研究所"),
        ]
        facts.candidates[zhang]?.capacity = 1
        facts.candidates[zhang]?.running = 1
        facts.candidates[zhang]?.fields = ["新材料"]
        facts.names[bearings] = "甘肃某轴承有限公司"
        facts.works[work] = "真空固体润滑薄膜的制备"
        facts.skills = [film: "固体润滑", coating: "表面涂层"]
        facts.codes = ["620102": "兰州市城关区", "620400": "白银市"]
        return facts
    }
}
