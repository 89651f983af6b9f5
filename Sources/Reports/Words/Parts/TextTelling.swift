import Matching
import Pool

/// Which works or descriptions resemble the need, and by which words.
struct TextTelling: Telling {
    static let part = Part.text
    static let name = Phrase("业绩内容", "works")

    let report: MatchReport

    /// What is said of the part.
    enum Text: Phrases {
        case works, brief, talent, team, station, alike, slightlyAlike, basis, terms, generalWords
        case nothingInCommon, noTerm, meaning, meaningAlone

        var phrase: Phrase {
            switch self {
            case .works: Phrase("业绩内容{alike}：{works}", "Works {alike} the need: {works}")
            case .brief: Phrase("内容{alike}的业绩{count}项", "Works {alike} the need: {count}")
            case .talent: Phrase("研究方向与需求{alike}", "Research {alike} the need")
            case .team: Phrase("团队研究方向与需求{alike}", "Research of the team {alike} the need")
            case .station: Phrase("在站项目与需求{alike}", "Projects of the workstation {alike} the need")
            case .alike: Phrase("相近", "resembling")
            case .slightlyAlike: Phrase("略有关联", "loosely related to")
            case .basis: Phrase("（{basis}）", " ({basis})")
            case .terms: Phrase("共同用语：{terms}", "shared terms: {terms}")
            case .generalWords:
                Phrase("仅有通用词：{words}", "only general words in common: {words}")
            case .nothingInCommon: Phrase("仅有通用词", "only general words in common")
            case .noTerm: Phrase("没有共同用语", "no term in common")
            case .meaning: Phrase("意义相近占{percent}%", "{percent} % of it alike in meaning")
            case .meaningAlone: Phrase("仅意义相近", "alike in meaning only")
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

    /// The words that both have in common, and how much of the likeness is not one of words.
    private func shared(_ reason: Reason, most: Int) -> String {
        let similar = reason.fits(Similarity.self)
        let parts = [words(similar, most: most), meaning(similar)].compactMap(\.self)
        return say(.basis, ["basis": parts.joined(separator: report.words[.sentenceSeparator])])
    }

    /// The shared terms of all works, or else the general words that weigh most.
    private func words(_ similar: [Similarity], most: Int) -> String {
        let terms = listed(similar.flatMap(\.terms)).withoutParts(atMost: most)
        if !terms.isEmpty { return say(.terms, ["terms": report.words.list(Array(terms))]) }
        let general = listed(similar.flatMap(\.generalWords)).prefix(2)
        if !general.isEmpty {
            return say(.generalWords, ["words": report.words.list(Array(general))])
        }
        return say(similar.haveNoTerm ? .noTerm : .nothingInCommon)
    }

    /// The part of likeness in meaning; `nil` where there is none.
    private func meaning(_ similar: [Similarity]) -> String? {
        guard let percent = similar.percentInMeaning, percent > 0 else { return nil }
        return similar.haveNoTerm
            ? say(.meaningAlone) : say(.meaning, ["percent": "\(min(percent, 99))"])
    }

    /// Each term once.
    private func listed(_ terms: [String]) -> [String] {
        terms.reduce(into: []) { listed, term in
            if !listed.contains(term) { listed.append(term) }
        }
    }

    static func json(_ similar: Similarity) -> JSONValue {
        let members: [(String, JSONValue)] = [
            ("source", JSONValue(similar.source)), ("kind", .string(similar.kind.rawValue)),
            ("cosine", .thousandths(similar.cosine)), ("terms", JSONValue(similar.terms)),
            ("general_words", JSONValue(similar.generalWords)),
        ]
        let meaning = similar.meaning.map { ("meaning", JSONValue.thousandths($0)) }
        return .object((members + [meaning].compactMap(\.self)).map { JSONValue.Member($0, $1) })
    }
}

extension [Similarity] {
    /// Whether nothing but vectors is alike.
    fileprivate var haveNoTerm: Bool {
        !isEmpty && allSatisfy { $0.meaning != nil && $0.cosine == 0 }
    }
}
