package import Pool
import Registry

/// What falls due: contracts that end and deadlines of needs, in the month of a day and the eleven
/// that follow; and what is overdue.
package struct DueCalendar: Hashable, Sendable {
    package enum Subject: String, CaseIterable, Sendable { case contract, need }

    /// Something with its last day.
    package struct Item: Hashable, Sendable {
        package var subject: Subject
        package var key: Key
        /// Who is engaged, or what is asked for.
        package var title: String
        /// The organization that engages or asks.
        package var org: String
        package var unit: String
        package var last: PartialDate
    }

    /// A month with what falls due in it.
    package struct Month: Hashable, Sendable {
        package var first: PartialDate
        package var items: [Item]

        package func count(_ subject: Subject) -> Int { items.count { $0.subject == subject } }
    }

    /// So many days ahead everything is named.
    package static let daysNamed = 90
    private static let monthCount = 12

    package let day: PartialDate
    package let months: [Month]
    /// What was to be done by a day before, and is not.
    package let overdue: [Item]

    package init(_ items: [Item], on day: PartialDate) {
        let items = items.sorted { ($0.last.latest, $0.key) < ($1.last.latest, $1.key) }
        let ahead = items.filter { $0.last.latest >= day }
        self.day = day
        overdue = items.filter { $0.last.latest < day }
        months = (0..<Self.monthCount).compactMap { offset in
            PartialDate(monthsAfter: offset, day).map { month in
                Month(first: month, items: ahead.filter { month.agrees(with: $0.last.latest) })
            }
        }
    }

    /// What is due so soon that it is named.
    package var soon: [Item] {
        let limit = day.daysSinceEpoch + Self.daysNamed
        return months.flatMap(\.items).filter { $0.last.latest.daysSinceEpoch <= limit }
    }

    package func count(_ subject: Subject) -> Int { months.reduce(0) { $0 + $1.count(subject) } }
}

extension DueCalendar {
    /// Of contracts those that nobody has said to be over, and of needs those that have no end.
    init(_ contracts: [Contract], _ needs: [NeedDeadline], on day: PartialDate) {
        let ends = contracts.compactMap { contract -> Item? in
            let term = ContractTerm(contract.record)
            guard !term.stage.isEnd, let end = term.end else { return nil }
            return Item(
                subject: .contract, key: contract.record.key,
                title: contract.candidate?.title ?? "", org: contract.org?.title ?? "",
                unit: contract.unit, last: end)
        }
        let deadlines = needs.map { need in
            Item(
                subject: .need, key: need.key, title: need.title, org: need.org, unit: need.unit,
                last: need.deadline)
        }
        self.init(ends + deadlines, on: day)
    }
}

extension PartialDate {
    /// The month that lies so many months after that of a day.
    fileprivate init?(monthsAfter count: Int, _ day: PartialDate) {
        let months = day.year * 12 + (day.month ?? 1) - 1 + count
        self.init(year: months / 12, month: months % 12 + 1)
    }
}
