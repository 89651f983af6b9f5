import Pool

/// What the contracts of a period come to.
package struct LedgerSums: Hashable, Sendable {
    /// How many there are, and how many of them were signed in the period.
    package private(set) var contracts = 0
    package private(set) var signed = 0
    /// How many people, and how many teams and workstations, each once.
    package private(set) var people = 0
    package private(set) var groups = 0
    package private(set) var orgs = 0
    /// The amounts of all contracts, and of those that were signed in the period, in fen; of a range
    /// the lower bound.
    package private(set) var amount = 0
    package private(set) var signedAmount = 0
    /// The days that were agreed for the years of the period, and those that somebody was there.
    package private(set) var planned = 0
    package private(set) var actual = 0

    init(_ rows: [LedgerRow], in period: Period) {
        let bearers = Set(rows.map { Who(kind: $0.bearer.kind, record: $0.bearer.record) })
        people = bearers.count { $0.kind == .talent }
        groups = bearers.count - people
        orgs = Set(rows.map(\.org)).subtracting([""]).count
        for row in rows {
            let (agreement, isNew) = (row.agreement, row.agreement.term.isSigned(in: period))
            let worth = agreement.amount?.lowest ?? 0
            contracts += 1
            signed += isNew ? 1 : 0
            amount += worth
            signedAmount += isNew ? worth : 0
            planned += agreement.planned ?? 0
            actual += agreement.actual ?? 0
        }
    }

    private struct Who: Hashable {
        let kind: Kind
        let record: Int
    }
}
