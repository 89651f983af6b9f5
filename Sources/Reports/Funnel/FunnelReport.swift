package import Pool
package import Words

/// How far the needs of a time have come, each counted once a step, with rates and their definitions.
package struct FunnelReport: Hashable, Sendable {
    /// A need with the step that it came to, and the groups to which it belongs.
    package struct Need: Hashable, Sendable {
        package var step: FunnelStep
        package var groups: [String]
        /// Whether all who were introduced came to nothing, so that others are to be recommended.
        package var seeksOthers: Bool
        /// How many of its contracts were broken off.
        package var brokenContracts: Int

        package init(
            _ step: FunnelStep, groups: [String], seeksOthers: Bool = false,
            brokenContracts: Int = 0
        ) {
            self.step = step
            self.groups = groups
            self.seeksOthers = seeksOthers
            self.brokenContracts = brokenContracts
        }
    }

    /// Why introductions came to nothing; empty where it is not said.
    package struct Reason: Hashable, Sendable {
        package var text: String
        package var count: Int
    }

    /// By what needs are grouped.
    package enum Grouping: String, CaseIterable, Sendable {
        case period, region, industry, responsible
    }

    package var needs: [Need]
    package var grouping: Grouping?
    /// How many introductions came to nothing for each reason, the most first.
    package let reasons: [Reason]
    /// What the figures rest on: the time and the conditions, as they were asked for.
    package var scope: String?
    /// The steps that the needs of the same time came to a year before; `nil` without a time.
    package var yearBefore: [FunnelStep]?
    package var day: PartialDate
    package var revision: Int
    package var language: Language

    package init(
        _ needs: [Need], by grouping: Grouping?, reasons: [String: Int], scope: String?,
        on day: PartialDate, revision: Int, language: Language
    ) {
        self.needs = needs
        self.grouping = grouping
        self.reasons = reasons.map { Reason(text: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
        self.scope = scope
        self.day = day
        self.revision = revision
        self.language = language
    }

    /// How many needs came to a step or further.
    package func count(_ step: FunnelStep, in group: String? = nil) -> Int {
        needs.count { need in
            need.step >= step && (group.map(need.groups.contains) ?? true)
        }
    }

    /// How many needs of the same time came to a step or further a year before.
    func countBefore(_ step: FunnelStep) -> Int? { yearBefore?.count { $0 >= step } }

    /// How many contracts were broken off, each need with all of its own.
    var brokenContracts: Int { needs.reduce(0) { $0 + $1.brokenContracts } }

    /// The groups, those with the most needs first.
    package var groups: [String] {
        guard grouping != nil else { return [] }
        let counts = needs.reduce(into: [String: Int]()) { counts, need in
            for group in need.groups { counts[group, default: 0] += 1 }
        }
        if grouping == .period { return counts.keys.sorted() }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}

/// A share of needs, and what it is called.
package struct FunnelRate: Hashable, Sendable {
    /// The step that is counted, and the one that it is a share of.
    package let part: FunnelStep
    package let whole: FunnelStep

    /// Published of collected; asked, agreed or signed, and solved, each of published.
    package static let all = [
        FunnelRate(part: .published, whole: .collected),
        FunnelRate(part: .asked, whole: .published),
        success,
        FunnelRate(part: .solved, whole: .published),
    ]

    /// The word for programs.
    package var name: String { "\(part.name)_of_\(whole.name)" }

    /// The needs that came to an agreement or a contract, of those published.
    package static let success = FunnelRate(part: .intended, whole: .published)

    /// In thousandths, rounded; `nil` where there is nothing of which it would be a share.
    package func thousandths(in report: FunnelReport, group: String? = nil) -> Int? {
        thousandths { report.count($0, in: group) }
    }

    /// The same of the needs a year before; `nil` without a time too.
    func thousandthsBefore(in report: FunnelReport) -> Int? {
        report.yearBefore == nil ? nil : thousandths { report.countBefore($0) ?? 0 }
    }

    /// The same of needs that were counted elsewhere.
    package func thousandths(in tally: NeedTally) -> Int? { thousandths(tally.count) }

    private func thousandths(_ count: (FunnelStep) -> Int) -> Int? {
        let whole = count(whole)
        guard whole > 0 else { return nil }
        return (2000 * count(part) + whole) / (2 * whole)
    }
}
