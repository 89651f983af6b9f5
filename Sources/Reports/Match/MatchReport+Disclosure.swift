import Matching
import Pool

extension Disclosure {
    /// The rankings with what the audience may see of them: outside, restrictions and remarks are
    /// nobody's business.
    func limited(_ rankings: [Ranking]) -> [Ranking] {
        guard audience.isOutside else { return rankings }
        return rankings.filter { shows($0.need) }.map { ranking in
            var limited = ranking
            limited.closed = []
            limited.introductions = []
            limited.supply = []
            limited.pairs = ranking.pairs.compactMap(limited(pair:))
            return limited
        }
    }

    /// A pair without remarks; how it stands is said of those alone who are named.
    private func limited(pair: Match) -> Match? {
        let extent = of(pair.candidate, pair.kind)
        let hasSigned = pair.standing?.isSuccess == true
        guard extent < .nothing, extent < .unnamed || !hasSigned else { return nil }
        var limited = pair
        limited.hints = []
        limited.indicators = []
        limited.alongside = []
        limited.withheld = []
        limited.standing?.reason =
            audience.read(pair.standing?.reason, of: Engagement.reasonCode) {
                _ in nil
            } ?? nil
        let isKnown =
            extent < .unnamed && pair.standing?.isKnownToBoth == true
            && audience.extent(of: Engagement.stage) == .whole
        if !isKnown { limited.standing = nil }
        return limited
    }
}

extension Disclosure {
    /// The needs that have what they asked for; with whom stays inside the department.
    func limited(_ settlements: [Settlement]) -> [Settlement] {
        guard audience.isOutside else { return settlements }
        if case .expert = audience { return [] }
        return settlements.filter { shows($0.need) }
            .map { Settlement(need: $0.need, contracts: []) }
    }
}

extension Standing {
    /// Whether both sides have taken part in what the stage says.
    fileprivate var isKnownToBoth: Bool { ![.recommended, .asked].contains(stage) }
}

extension MatchReport.Facts {
    /// The facts that the audience may know of these rankings; nothing else is left in the value.
    func limited(
        by disclosure: Disclosure, for rankings: [Ranking], _ settlements: [Settlement],
        _ words: ReportWords
    ) -> Self {
        guard disclosure.audience.isOutside else { return self }
        var facts = Self()
        facts.skills = skills
        facts.codes = codes
        let others = mentions(hiddenFrom: disclosure.audience)
        for key in rankings.map(\.need) + settlements.map(\.need) {
            facts.needs[key] = need(key, disclosure, hiding: others, words)
        }
        for ranking in rankings {
            for pair in ranking.pairs {
                facts.candidates[pair.candidate] = candidate(
                    pair.candidate, pair.kind, disclosure, words)
                for holder in pair.skillFits.compactMap(\.holder)
                where disclosure.of(holder, .talent) == .masked {
                    facts.candidates[holder] = candidate(holder, .talent, disclosure, words)
                }
            }
        }
        switch disclosure.audience {
        case .internal: break
        case .firm(let org): facts.reader = names[org] ?? ""
        case .expert(let talent): facts.reader = masked(talent)
        }
        return facts
    }

    private func need(
        _ key: Key, _ disclosure: Disclosure, hiding others: PersonMentions, _ words: ReportWords
    ) -> MatchReport.NeedFacts? {
        guard let whole = needs[key] else { return nil }
        let isAnonymous = disclosure.of(need: key) == .withoutOrg
        let names =
            isAnonymous ? OrgNames(disclosure.names(ofOrgBehind: key), regions: regions) : nil
        let masked = { (text: String) in
            let nameless = names?.replaced(in: text, by: words[.someOrg]) ?? text
            return others.replaced(in: nameless, by: words[.somePerson])
        }
        let read = { (text: String, field: any KindField) in
            disclosure.audience.read(text, of: field, masked: masked) ?? ""
        }
        var need = MatchReport.NeedFacts(
            title: read(whole.title, Need.title),
            org: isAnonymous ? words[.orgHidden] : read(whole.org, Need.org))
        need.hiddenNames = names
        need.problem = read(whole.problem, Need.problem)
        need.keyTechnology = read(whole.keyTechnology, Need.keyTech)
        need.indicators = whole.indicators.map { read($0, Need.indicator) }
        let audience = disclosure.audience
        need.skills = audience.read(whole.skills, of: Need.skill) { _ in [] } ?? []
        need.deadline = audience.read(whole.deadline, of: Need.deadline) { _ in nil } ?? nil
        return need
    }

    /// What a firm wrote it may read; an expert reads it without the names of others.
    private func mentions(hiddenFrom audience: Audience) -> PersonMentions {
        guard case .expert(let talent) = audience else { return PersonMentions([]) }
        return PersonMentions(candidates.lazy.filter { $0.key != talent }.map(\.value.name))
    }

    /// The names of regions, which those of organizations often begin with.
    private var regions: [String] { codes.filter { $0.key.count == 6 }.map(\.value) }

    private func candidate(
        _ key: Key, _ kind: Kind, _ disclosure: Disclosure, _ words: ReportWords
    ) -> MatchReport.CandidateFacts? {
        guard let whole = candidates[key] else { return nil }
        let extent = disclosure.of(key, kind)
        guard extent == .masked else {
            var somebody = MatchReport.CandidateFacts(words[kind.somebody])
            somebody.disclosure = extent
            return somebody
        }
        let names = disclosure.people(of: key, kind).compactMap { candidates[$0]?.name }
        let masked = { (text: String) in
            kind == .talent
                ? PersonName.masked(text) ?? ""
                : names.reduce(text) { $1.isEmpty ? $0 : $0.replacing($1, with: "××") }
        }
        let audience = disclosure.audience
        var facts = MatchReport.CandidateFacts(
            audience.read(whole.name, of: kind.nameField, masked: masked) ?? words[kind.somebody])
        facts.unit = audience.read(whole.unit, of: kind.unitField, masked: masked) ?? ""
        facts.titles =
            audience.read(whole.titles, of: Talent.title) { $0.flatMap(professional) } ?? []
        facts.fields = audience.read(whole.fields, of: kind.technologyField) { _ in [] } ?? []
        facts.disclosure = extent
        return facts
    }

    private func masked(_ talent: Key) -> String {
        candidates[talent].flatMap { PersonName.masked($0.name) } ?? ""
    }
}

/// The professional titles among those of a text: a post tells who somebody is.
private func professional(_ text: String) -> [String] {
    let posts = [
        "长", "主任", "书记", "经理", "总裁", "董事", "主席", "负责人", "带头人", "科学家", "总工",
        "总工程师", "总师", "秘书", "顾问", "委员",
    ]
    let units = ["院", "所", "系", "室", "中心", "公司", "大学", "集团", "医院"]
    return text.split { "、，,；;/ ".contains($0) }.map(String.init).filter { title in
        !posts.contains { title.hasSuffix($0) } && !units.contains { title.contains($0) }
    }
}

extension Kind {
    /// The word for one of the kind without a name.
    fileprivate var somebody: Word {
        switch self {
        case .team: .someTeam
        case .station: .someStation
        default: .someTalent
        }
    }

    /// The fields of candidates that reports name them by.
    fileprivate var nameField: any KindField {
        switch self {
        case .team: Team.name
        case .station: Station.name
        default: Talent.name
        }
    }

    fileprivate var unitField: any KindField {
        switch self {
        case .team: Team.host
        case .station: Station.host
        default: Talent.employer
        }
    }

    fileprivate var technologyField: any KindField {
        switch self {
        case .team: Team.field
        case .station: Station.field
        default: Talent.field
        }
    }
}
