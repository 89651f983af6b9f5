package import Matching
package import Pool
package import Words

/// Who fits which need, and why: the result of a match run with what people need to read it.
///
/// The rankings carry no names; `Facts` brings them in.
package struct MatchReport: Hashable, Sendable {
    package var language: Language
    package var basis: Basis
    package let audience: Audience
    /// No more than the audience may see.
    package let facts: Facts
    package var bands: Bands
    /// One ranking for each need, in the order of the report.
    package internal(set) var rankings: [Ranking]
    /// The needs that have what they asked for: those left out, and those ranked all the same.
    package let settlements: [Settlement]
    /// The candidate whose needs the report lists; `nil` where it lists who fits each need.
    package let subject: Key?
    /// How far all needs of the registry are; `nil` where the report is on some of them, or not for
    /// the department.
    package let brief: BriefFigures?
    /// How many people were taken out of a saved run, at their wish.
    package let removedPeople: Int

    package init(
        _ rankings: [Ranking], settlements: [Settlement] = [], of subject: Key? = nil,
        on basis: Basis, facts: Facts,
        to disclosure: Disclosure, brief: BriefFigures? = nil,
        language: Language, bands: Bands = Bands()
    ) {
        self.language = language
        self.basis = basis
        audience = disclosure.audience
        self.bands = bands
        removedPeople = 0
        self.brief = disclosure.audience.isOutside ? nil : brief
        // A version for an expert lists the needs for him.
        self.subject = subject ?? disclosure.audience.expert
        self.rankings = disclosure.limited(rankings)
        self.settlements = disclosure.limited(settlements)
        self.facts = facts.limited(
            by: disclosure, for: self.rankings, self.settlements, ReportWords(language))
    }
}

extension MatchReport {
    /// The report without the pairs that a restriction closes.
    package var openPairs: MatchReport {
        var report = self
        for place in rankings.indices { report.rankings[place].closed = [] }
        // Of a candidate's needs each is one pair.
        if subject != nil { report.rankings.removeAll(where: \.pairs.isEmpty) }
        return report
    }
}

extension MatchReport {
    /// What the run rests on; a report that is printed again names the same.
    package struct Basis: Codable, Hashable, Sendable {
        package var day: Day
        package var revision: Int
        package var profile: String
        package var model: String
        /// When the needs were put forward; `nil` where it did not matter.
        package var period: Period?

        package init(
            day: Day, revision: Int, profile: String, model: String, period: Period? = nil
        ) {
            self.day = day
            self.revision = revision
            self.profile = profile
            self.model = model
            self.period = period
        }
    }

    /// From how many points a candidate is said to fit, and to fit best.
    package struct Bands: Codable, Hashable, Sendable {
        package let preferred: Int
        package let suitable: Int

        package init() {
            preferred = 500
            suitable = 300
        }

        /// Returns `nil` unless both lie within 1 to 1,000 and `preferred` is not the lower one.
        package init?(preferred: Int, suitable: Int) {
            guard 1...1000 ~= suitable, suitable...1000 ~= preferred else { return nil }
            self.preferred = preferred
            self.suitable = suitable
        }

        package func advice(_ points: Int) -> Advice {
            points >= preferred ? .preferred : points >= suitable ? .suitable : .reserve
        }
    }

    /// What is said of a candidate instead of points where points are not shown.
    package enum Advice: String, Hashable, Sendable { case preferred, suitable, reserve }
}
