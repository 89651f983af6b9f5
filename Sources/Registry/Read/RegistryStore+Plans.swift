import GRDB
package import Ledger
package import Pool

extension RegistryStore {
    /// A plan with all its placements, by key.
    ///
    /// - Complexity: a look-up in an index, and the placements are loaded.
    package func plan(_ record: RegistryRecord) throws(RegistryError) -> PlanRecord {
        try read { database in
            let ids = try Int.fetchAll(
                database,
                sql: """
                    SELECT record FROM link JOIN record ON record.id = link.record
                    WHERE target = ? AND field = ? AND record.gone = 0
                    """, arguments: [record.id, FieldNumber(Placement.plan).value])
            let placements = try KindLoader(database).records(.placement, ids).compactMap {
                PlanPlacement($0, $0.key)
            }
            return PlanRecord(record, record.key, placements)
        }
    }

    /// How many placements each plan has of each state, by the number of the plan's record.
    ///
    /// - Complexity: all placements are counted.
    package func placementCounts() throws(RegistryError) -> [Int: [PlacementState: Int]] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT link.target, kind_placement.state, count(*)
                    FROM link JOIN record ON record.id = link.record AND record.gone = 0
                        JOIN kind_placement ON kind_placement.id = record.id
                    WHERE link.field = ? GROUP BY 1, 2
                    """, arguments: [FieldNumber(Placement.plan).value])
            return rows.reduce(into: [:]) { counts, row in
                guard let state = PlacementState(canonical: row[1]) else { return }
                counts[row[0], default: [:]][state] = row[2]
            }
        }
    }
}
