import FoundationEssentials
import Matching
package import Pool

extension StoredReport {
    /// What becomes of a report from which a person is taken.
    package enum Redaction: Hashable, Sendable {
        /// It does not mention him.
        case untouched
        case redacted([UInt8])
        /// It was made for him, or of him alone.
        case dropped
    }

    /// Whether the report names a record anywhere.
    package func mentions(_ key: Key) throws -> Bool {
        String(decoding: try bytes, as: UTF8.self).contains("\"\(key.text)\"")
    }

    /// Takes a person out of the report, which says then that somebody was taken out.
    ///
    /// His pairs go; where something else refers to him it refers to nobody in particular.
    ///
    /// - Parameters:
    ///   - person: his key.
    ///   - other: a key that leads to nobody.
    /// - Returns: what becomes of the report.
    /// - Throws: where it cannot be written as JSON.
    package func redacting(_ person: Key, other: Key) throws -> Redaction {
        guard try mentions(person) else { return .untouched }
        let mark = "\"\(person.text)\""
        if subject == person || audience.expert == person { return .dropped }
        let report = try StoredReport(redacting: self, person)
        let text = String(decoding: try report.bytes, as: UTF8.self)
        return .redacted(Array(text.replacing(mark, with: "\"\(other.text)\"").utf8))
    }

    private init(redacting report: StoredReport, _ person: Key) throws {
        basis = report.basis
        audience = report.audience
        bands = report.bands
        subject = report.subject
        brief = report.brief
        removedPeople = (report.removedPeople ?? 0) + 1
        rankings = report.rankings.map { $0.without(person) }
        settlements = report.settlements.compactMap { $0.without(person) }
        facts = report.facts.mapValues { facts in
            var facts = facts
            facts.candidates[person] = nil
            facts.names[person] = nil
            return facts
        }
    }
}

extension Ranking {
    fileprivate func without(_ person: Key) -> Ranking {
        var ranking = self
        ranking.pairs.removeAll { $0.candidate == person }
        ranking.closed.removeAll { $0.candidate == person }
        ranking.introductions.removeAll { $0.candidate == person }
        return ranking
    }
}

extension Settlement {
    /// `nil` where nothing is left of it.
    fileprivate func without(_ person: Key) -> Settlement? {
        var settlement = self
        settlement.contracts.removeAll { $0.candidate == person }
        return settlement.contracts.isEmpty ? nil : settlement
    }
}
