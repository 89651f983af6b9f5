import Matching
import Pool

/// Which works or descriptions resemble the need, and by which words.
struct TextTelling: Telling {
    static let part = Part.text
    static let name = Phrase("业绩内容", "works")

    let report: MatchReport

    /// What is said of the part.
    enum Text: Phrases {
        case works, brief, talent, team, station, alike, slightlyAlike, terms, generalWords
        case nothingInCommon

        var phrase: Phrase {
            switch self {
            case .works: Phrase("业绩内容{alike}：{works}", "Works {alike} the need: {works}")
            case .brief: Phrase("内容{alike}的业绩{count}项", "Works {alike} the need: {count}")
            case .talent: Phrase("研究方向与需求{alike}", "Research {alike} the need")
            case .team: Phrase("团队研究方向与需求{alike}", "Research of the team {alike} the need")
            case .station: Phrase("在站项目与需求{alike}", "Projects of the workstation {alike} the need")
            case .alike: Phrase("相近", "resembling")
            case .slightlyAlike: Phrase("略有关联", "loosely related to")
            case .terms: Phrase("（共同用语：{terms}）", " (shared terms: {terms})")
            case .generalWords:
                Phrase("（仅有通用词：{words}）", " (only general words in common: {words})")
            case .nothingInCommon: Phrase("（仅有通用词）", " (only general words in common)")
            }
        }
    }

    /// The most similar works, with the terms that they share with the need.
    ///
    /// Titles would give away a masked name: they are no facts for readers outside.
    func sentence(_ reason: Reason) -> String {
        let titles = works(reason).compactMap { report.facts.works[$0].map(report.title) }
        guard !titles.isEmpty else { return brief(reason, most: 5) }
        return say(.works, ["alike": alike(reason), "works": report.words.few(titles, most: 2)])
            + shared(reason, most: 5)
    }

    func brief(_ reason: Reason) -> String { brief(reason, most: 3) }

    private func brief(_ reason: Reason, most: Int) -> String {
        let works = works(reason)
        let values = ["alike": alike(reason), "count": "\(works.count)"]
        return say(works.isEmpty ? own(reason) : .brief, values)
            + shared(reason, most: most)
    }

    private func works(_ reason: Reason) -> [Key] {
        reason.fits(Similarity.self).filter { $0.kind == .work }.map(\.source)
    }

    /// What it is that resembles the need, where it is no work.
    private func own(_ reason: Reason) -> Text {
        switch reason.fits(Similarity.self).first?.kind {
        case .team: .team
        case .station: .station
        default: .talent
        }
    }

    /// Of real needs and titles with a mean of three cosines below this a third are strangers.
    private func alike(_ reason: Reason) -> String {
        say(reason.raw.thousandths < 43 ? .slightlyAlike : .alike)
    }

    /// The shared terms of all works, or else the general words that weigh most.
    private func shared(_ reason: Reason, most: Int) -> String {
        let similar = reason.fits(Similarity.self)
        let terms = listed(similar.flatMap(\.terms)).withoutParts.prefix(most)
        if !terms.isEmpty { return say(.terms, ["terms": report.words.list(Array(terms))]) }
        let general = listed(similar.flatMap(\.generalWords)).prefix(2)
        guard !general.isEmpty else { return say(.nothingInCommon) }
        return say(.generalWords, ["words": report.words.list(Array(general))])
    }

    /// Each term once.
    private func listed(_ terms: [String]) -> [String] {
        terms.reduce(into: []) { listed, term in
            if !listed.contains(term) { listed.append(term) }
        }
    }

    static func json(_ similar: Similarity) -> JSONValue {
        [
            "source": JSONValue(similar.source), "kind": .string(similar.kind.rawValue),
            "cosine": .thousandths(similar.cosine), "terms": JSONValue(similar.terms),
            "general_words": JSONValue(similar.generalWords),
        ]
    }
}
