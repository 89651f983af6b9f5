import FoundationEssentials
import Matching
package import Pool
import Registry
package import Words

/// A match report as a registry keeps it.
///
/// It prints the same in every language, whatever the registry says by then: it holds the rankings
/// and the names and texts behind them, no more than its audience may see, and no sealed field. What
/// a later version adds is optional, or the number of the format rises.
package struct StoredReport: Hashable, Codable, Sendable {
    /// The version of the form in which it is written.
    package static let format = 1

    let basis: MatchReport.Basis
    let audience: Audience
    let bands: MatchReport.Bands
    var rankings: [Ranking]
    let settlements: [Settlement]
    let subject: Key?
    /// Absent of a run that was saved before there was a brief, and of one that has none.
    let brief: BriefFigures?
    /// How many people were taken out since it was saved, at their wish.
    let removedPeople: Int?
    /// Those of an outside version hold words; a language that is absent has those of Chinese.
    let facts: [Language: MatchReport.Facts]

    /// Takes one run's report in every language.
    package init(_ report: (Language) -> MatchReport) throws {
        let whole = report(.chinese)
        basis = whole.basis
        audience = whole.audience
        bands = whole.bands
        rankings = whole.rankings
        settlements = whole.settlements
        subject = whole.subject
        brief = whole.brief
        removedPeople = nil
        let chinese = try whole.mentionedFacts
        var facts = [Language.chinese: chinese]
        for language in Language.allCases {
            let others = try report(language).mentionedFacts
            if others != chinese { facts[language] = others }
        }
        self.facts = facts
    }

    package func report(in language: Language) -> MatchReport {
        MatchReport(self, in: language)
    }
}

extension StoredReport {
    /// As JSON.
    package var bytes: [UInt8] {
        get throws { try json(self) }
    }

    /// Who is listed for each need, without all that else is said of the pairs.
    ///
    /// - Throws: where this version of the program does not know what the report says.
    package static func candidates(in bytes: [UInt8]) throws -> [Key: Set<Key>] {
        var listed: [Key: Set<Key>] = [:]
        var cursor = JSONCursor(bytes)
        try cursor.forEachMember(named: "rankings") { cursor in
            try cursor.forEachElement { cursor in
                let (need, candidates) = try cursor.passRanking()
                listed[need, default: []].formUnion(candidates)
            }
        }
        return listed
    }

    /// - Throws: where this version of the program does not know what the report says.
    package init(bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    }
}

extension MatchReport {
    fileprivate init(_ stored: StoredReport, in language: Language) {
        self.language = language
        basis = stored.basis
        audience = stored.audience
        facts = stored.facts[language] ?? stored.facts[.chinese] ?? Facts()
        bands = stored.bands
        rankings = stored.rankings
        settlements = stored.settlements
        subject = stored.subject
        brief = stored.brief
        removedPeople = stored.removedPeople ?? 0
    }

    /// The facts behind what the report mentions; those of the registry name everybody in it.
    fileprivate var mentionedFacts: Facts {
        get throws {
            var mentions: Set<String> = []
            for ranking in rankings { try mentions.formUnion(pieces(of: ranking)) }
            try mentions.formUnion(pieces(of: settlements))
            if let subject { mentions.insert(subject.text) }
            let needs = facts.needs.filter { mentions.contains($0.key.text) }
            try mentions.formUnion(pieces(of: needs))
            return facts.limited(to: mentions)
        }
    }
}

extension MatchReport.Facts {
    fileprivate func limited(to mentions: Set<String>) -> Self {
        var facts = self
        facts.needs = needs.filter { mentions.contains($0.key.text) }
        facts.candidates = candidates.filter { mentions.contains($0.key.text) }
        facts.works = works.filter { mentions.contains($0.key.text) }
        facts.skills = skills.filter { mentions.contains($0.key.text) }
        facts.names = names.filter { mentions.contains($0.key.text) }
        // A class is looked up with its scheme.
        facts.codes = codes.filter { code, _ in
            code.split(separator: "/").allSatisfy { mentions.contains(String($0)) }
        }
        return facts
    }
}

private func json(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(value))
}

/// What stands between quotation marks in the JSON of a value, keys and codes among it: they hold no
/// such mark themselves.
private func pieces(of value: some Encodable) throws -> Set<String> {
    Set(
        try json(value).split(separator: UInt8(ascii: "\"")).map {
            String(decoding: $0, as: UTF8.self)
        })
}

extension JSONCursor {
    /// Goes past what is said of a need.
    ///
    /// - Returns: who is listed for it.
    fileprivate mutating func passRanking() throws -> (need: Key, candidates: Set<Key>) {
        var need: Key?
        var listed: Set<Key>?
        try forEachMember { cursor, name in
            switch name {
            case "need": need = try cursor.passKey()
            case "pairs":
                var candidates: Set<Key> = []
                try cursor.forEachElement { cursor in
                    try cursor.forEachMember(named: "candidate") { cursor in
                        candidates.insert(try cursor.passKey())
                    }
                }
                listed = candidates
            default: try cursor.passValue()
            }
        }
        guard let need, let listed else { throw Broken() }
        return (need, listed)
    }

    private mutating func passKey() throws -> Key {
        guard let key = Key(canonical: try passText()) else { throw Broken() }
        return key
    }
}
