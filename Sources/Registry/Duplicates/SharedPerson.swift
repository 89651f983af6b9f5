import GRDB
package import Ledger
package import Pool

/// Somebody to whom keys of several offices lead.
package struct SharedPerson: Hashable, Sendable {
    /// What one office said of the person.
    package struct Reporting: Hashable, Sendable {
        package let source: String
        package let key: Key
        /// The day of which the last change was that it brought; `nil` where it brought none.
        package let lastAsOf: String?
    }

    package let key: Key
    package let name: String
    package let offices: [Reporting]
    /// Whether one of them reported the person again after another one had.
    package let isReportedByBoth: Bool
}

extension RegistryStore {
    /// The people whom several offices report, or reported one after the other.
    package func sharedPeople() throws(RegistryError) -> [SharedPerson] {
        try read { database in
            let baseline = try StoreBaseline(database)
            let spaces = Spaces(try baseline.spaces())
            let ids = try Int.fetchAll(
                database,
                sql: """
                    SELECT alias.record
                    FROM record AS gone
                        JOIN alias ON alias.space = gone.space AND alias.local = gone.local
                            AND alias.record <> gone.id
                        JOIN record ON record.id = alias.record AND record.gone = 0
                    WHERE gone.gone > 0 AND record.kind = ? AND gone.space <> record.space
                    GROUP BY alias.record ORDER BY alias.record
                    """, arguments: [Kind.talent.number])
            return try ids.compactMap { try baseline.record($0) }.map { person in
                try SharedPerson(person, baseline, spaces)
            }
        }
    }
}

extension SharedPerson {
    fileprivate init(_ person: StoredRecord, _ baseline: StoreBaseline, _ spaces: Spaces) throws {
        let batches = try baseline.history(of: person).events.map(\.batch)
            .filter { $0.standing == .stands }
        let keys = try baseline.aliases(of: person.id).compactMap { alias in
            spaces.name(of: alias.space).flatMap { Key(space: $0, local: alias.local) }
        }
        key = person.key
        name = person.title
        var seen: Set<String> = []
        offices = keys.filter { seen.insert($0.space).inserted }.map { key in
            Reporting(
                source: key.space, key: key,
                lastAsOf: batches.last { $0.source == key.space }?.asOf)
        }
        let reports = batches.map(\.source).filter { source in seen.contains(source) }
        let courses = reports.indices.filter { $0 == 0 || reports[$0] != reports[$0 - 1] }
        isReportedByBoth = courses.count > Set(reports).count
    }
}
