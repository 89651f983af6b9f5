package import Pool
package import Registry

/// How far all needs are on a day, as a brief tells it, whoever fits them.
package struct BriefFigures: Codable, Hashable, Sendable {
    /// The needs for which one unit or city is responsible.
    package struct Party: Codable, Hashable, Sendable {
        /// Empty where nobody is named.
        package var name: String
        package var tally: NeedTally
    }

    /// Which offices are to report, and which of them have.
    package struct Offices: Codable, Hashable, Sendable {
        package var due: Int
        /// The names of those that have not.
        package var missing: [String]
    }

    /// When the needs were put forward; `nil` for all.
    package var period: Period?
    package let whole: NeedTally
    /// Those with the most needs first, ties by name.
    package let parties: [Party]
    /// The same months of the year before, where a time is asked for.
    package var yearBefore: NeedTally?
    package var offices: Offices?

    /// Counts needs for whom `party` names who is responsible.
    package init(
        _ needs: [NeedSummary], _ introductions: [Int: [IntroductionRow]], _ money: NeedMoney,
        in period: Period?, party: (NeedSummary) -> String
    ) {
        self.period = period
        var tallies: [String: NeedTally] = [:]
        for need in needs where need.isPutForward(in: period) {
            tallies[party(need), default: NeedTally()]
                .add(need, introductions[need.record] ?? [], money)
        }
        whole = tallies.values.reduce(into: NeedTally()) { $0.add($1) }
        parties = tallies.filter { $1.count(.collected) > 0 }
            .map { Party(name: $0, tally: $1) }
            .sorted {
                ($1.tally.count(.collected), $0.name) < ($0.tally.count(.collected), $1.name)
            }
    }
}

extension NeedSummary {
    /// Whether the need is of a time; every need is of no time in particular.
    package func isPutForward(in period: Period?) -> Bool {
        guard let period else { return true }
        return date.map(period.contains) ?? false
    }
}

extension BriefFigures.Offices {
    /// What offices have handed in by a day; `nil` where none is to report.
    package init?(_ submissions: [Submission], on day: PartialDate) {
        let due = submissions.filter { $0.due != nil }
        guard !due.isEmpty else { return nil }
        self.due = due.count
        missing = due.filter { [.overdue, .awaited].contains($0.state(on: day)) }
            .map { $0.name ?? $0.source }
    }
}
