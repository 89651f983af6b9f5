package import Pool
package import Registry
package import Words

/// The ledger of engagements (引才台账) of a period: its contracts, their sums beside those of a year
/// before, and what falls due.
package struct LedgerReport: Hashable, Sendable {
    /// The contracts that were signed in the period or ran in it, by their first day.
    package let rows: [LedgerRow]
    /// The same of the period a year before.
    let earlier: [LedgerRow]
    /// The contracts whose dates do not say when they run.
    package let undated: [Key]
    package let due: DueCalendar
    package let period: Period
    /// The same a year before.
    package let periodBefore: Period
    package let day: PartialDate
    let revision: Int
    package let language: Language

    /// A ledger of all contracts that may count in the period, in the one before or hereafter, and of the
    /// needs that have a deadline and no end.
    package init(
        _ contracts: [Contract], needs: [NeedDeadline], in period: Period, before: Period,
        on day: PartialDate, revision: Int, language: Language
    ) {
        self.init(
            rows: Self.rows(contracts, in: period),
            earlier: Self.rows(contracts, in: before),
            undated: contracts.filter { $0.isUndated }.map(\.record.key),
            due: DueCalendar(contracts, needs, on: day), in: period, before: before, on: day,
            revision: revision, language: language)
    }

    init(
        rows: [LedgerRow], earlier: [LedgerRow], undated: [Key], due: DueCalendar,
        in period: Period,
        before: Period, on day: PartialDate, revision: Int, language: Language
    ) {
        self.rows = rows
        self.earlier = earlier
        self.undated = undated
        self.due = due
        self.period = period
        periodBefore = before
        self.day = day
        self.revision = revision
        self.language = language
    }

    private static func rows(_ contracts: [Contract], in period: Period) -> [LedgerRow] {
        contracts.map { LedgerRow($0, in: period) }
            .filter { $0.agreement.term.counts(in: period) }
            .sorted { ($0.firstDay, $0.key) < ($1.firstDay, $1.key) }
    }
}

extension LedgerReport {
    /// The sums of a unit, or of all.
    package func sums(of unit: String? = nil) -> LedgerSums {
        LedgerSums(Self.rows(rows, of: unit), in: period)
    }

    /// The same a year before.
    package func sumsBefore(of unit: String? = nil) -> LedgerSums {
        LedgerSums(Self.rows(earlier, of: unit), in: periodBefore)
    }

    /// The units that answer for contracts of either time, those with the most first.
    package var units: [String] {
        let counts = (rows + earlier).reduce(into: [String: Int]()) { $0[$1.unit, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    private static func rows(_ rows: [LedgerRow], of unit: String?) -> [LedgerRow] {
        unit.map { unit in rows.filter { $0.unit == unit } } ?? rows
    }
}

extension LedgerRow {
    fileprivate var firstDay: Int {
        agreement.term.time?.firstDay ?? agreement.term.signed?.daysSinceEpoch ?? .min
    }
}

extension Contract {
    fileprivate var isUndated: Bool {
        let term = ContractTerm(record)
        return term.time == nil && term.signed == nil
    }
}
