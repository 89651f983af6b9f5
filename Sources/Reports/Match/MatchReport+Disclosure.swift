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
        limited.standing?.reason = nil
        let isKnown = extent < .unnamed && pair.standing?.isKnownToBoth == true
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
        _ words: Words
    ) -> Self {
        guard disclosure.audience.isOutside else { return self }
        var facts = Self()
        facts.skills = skills
        facts.codes = codes
        let others = mentions(hiddenFrom: disclosure.audience)
        for key in rankings.map(\.need) + settlements.map(\.need) {
            facts.needs[key] = need(key, disclosure, words)?
                .replacing { others.replaced(in: $0, by: words[.somePerson]) }
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
        _ key: Key, _ disclosure: Disclosure, _ words: Words
    ) -> MatchReport.NeedFacts? {
        guard var need = needs[key], disclosure.of(need: key) == .withoutOrg else {
            return needs[key]
        }
        let names = OrgNames(disclosure.names(ofOrgBehind: key), regions: regions)
        need.org = words[.orgHidden]
        need.hiddenNames = names
        return need.replacing { names.replaced(in: $0, by: words[.someOrg]) }
    }

    /// What a firm wrote it may read; an expert reads it without the names of others.
    private func mentions(hiddenFrom audience: Audience) -> PersonMentions {
        guard case .expert(let talent) = audience else { return PersonMentions([]) }
        return PersonMentions(candidates.filter { $0.key != talent }.map(\.value.name))
    }

    /// The names of regions, which those of organizations often begin with.
    private var regions: [String] { codes.filter { $0.key.count == 6 }.map(\.value) }

    private func candidate(
        _ key: Key, _ kind: Kind, _ disclosure: Disclosure, _ words: Words
    ) -> MatchReport.CandidateFacts? {
        guard let whole = candidates[key] else { return nil }
        let extent = disclosure.of(key, kind)
        guard extent == .masked else {
            var somebody = MatchReport.CandidateFacts(words[kind.somebody])
            somebody.disclosure = extent
            return somebody
        }
        let names = disclosure.people(of: key, kind).compactMap { candidates[$0]?.name }
        let hidden = { (text: String) in
            names.reduce(text) { $1.isEmpty ? $0 : $0.replacing($1, with: "××") }
        }
        var facts = MatchReport.CandidateFacts(
            kind == .talent ? masked(key) : hidden(whole.name), unit: hidden(whole.unit),
            titles: whole.titles.flatMap(professional))
        facts.fields = whole.fields
        facts.disclosure = extent
        return facts
    }

    private func masked(_ talent: Key) -> String {
        let name = candidates[talent]?.name ?? ""
        return (try? PersonName.read(name))?.value.masked ?? ""
    }
}

extension MatchReport.NeedFacts {
    /// The need with all its texts put through a change.
    fileprivate func replacing(_ change: (String) -> String) -> Self {
        var need = self
        need.title = change(title)
        need.problem = change(problem)
        need.keyTechnology = change(keyTechnology)
        need.indicators = indicators.map(change)
        return need
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
}
