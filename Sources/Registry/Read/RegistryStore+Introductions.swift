import GRDB
package import Ledger
package import Pool

/// An introduction with the day for which its office last reported it.
package struct DatedIntroduction: Sendable {
    package var record: RegistryRecord
    package var reported: PartialDate?
}

extension RegistryStore {
    /// The introductions that lead to a record, a need or whoever was introduced or asks, by key.
    ///
    /// - Complexity: a look-up in an index, and the ledger of those that are found.
    package func introductions(of key: Key) throws(RegistryError) -> [DatedIntroduction] {
        try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT DISTINCT record.id
                    FROM alias JOIN space ON space.id = alias.space
                        JOIN link ON link.target = alias.record
                        JOIN record ON record.id = link.record AND record.kind = ?
                    WHERE space.name = ? AND alias.local = ? AND record.gone = 0
                    """)
            let ids = try Int.fetchAll(
                statement, arguments: [Kind.engagement.number, key.space, key.local])
            guard !ids.isEmpty else { return [] }
            let reported = try ReportedDates(ids, database)
            return try KindLoader(database).records(.engagement, ids).map { record in
                DatedIntroduction(record: RegistryRecord(record), reported: reported[record.id])
            }
        }
    }

    /// The key that the next record of a series gets.
    package func nextKey(_ series: String, in space: String) throws(RegistryError) -> Key? {
        try keySeries(series, in: space)?.next
    }

    /// The keys that the next records of a series get: `e-2026-` begins with `e-2026-015` where 014 was
    /// given, be it to a record that is gone.
    package func keySeries(
        _ series: String, in space: String
    ) throws(RegistryError) -> KeySeries? {
        try read { database in
            let locals = try String.fetchAll(
                database,
                sql: """
                    SELECT alias.local FROM alias JOIN space ON space.id = alias.space
                    WHERE space.name = ? AND substr(alias.local, 1, ?) = ?
                    """, arguments: [space, series.count, series])
            let last = locals.compactMap { Int($0.dropFirst(series.count)) }.max() ?? 0
            return KeySeries(series, in: space, after: last)
        }
    }
}
