import GRDB
package import Ledger
package import Pool

/// A need by when it is to be solved.
package struct NeedDeadline: Hashable, Sendable {
    package var key: Key
    package var title: String
    package var org: String
    package var deadline: PartialDate
    package var status: NeedStatus
    /// The unit that answers for it, else the office that reports it.
    package var unit: String
}

extension RegistryStore {
    /// The needs that are handed in, have no end yet, and whose deadline lies in these years or before,
    /// by key.
    ///
    /// - Complexity: the deadlines of all needs are read, and the records of those that are found.
    package func needDeadlines(upTo year: Int) throws(RegistryError) -> [NeedDeadline] {
        try read { database in
            let ended = NeedStatus.allCases.filter { $0.isClosed || $0 == .draft }
                .map { "'\($0.text)'" }.joined(separator: ", ")
            let ids = try Int.fetchSet(
                database,
                sql: """
                    SELECT id FROM kind_need
                    WHERE substr(deadline, 1, 4) <= ? AND coalesce(status, '') NOT IN (\(ended))
                    """, arguments: ["\(year)"])
            let loader = LinkedLoader(database)
            let needs = try loader.records(
                .need, ids, [Need.title, Need.deadline, Need.status, Need.responsible])
            let askers = try loader.links(Need.org, of: ids).compactMapValues(\.first)
            let orgs = try loader.records(.org, Set(askers.values), [Org.name])
            let offices = try loader.officeNames()
            return needs.values.compactMap { need in
                guard let deadline = need[Need.deadline] else { return nil }
                return NeedDeadline(
                    key: need.key, title: need.title,
                    org: askers[need.id].flatMap { orgs[$0]?.title } ?? "", deadline: deadline,
                    status: need[Need.status] ?? .standard,
                    unit: need[Need.responsible] ?? offices[need.key.space] ?? need.key.space)
            }.sorted { $0.key < $1.key }
        }
    }
}
