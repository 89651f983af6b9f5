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
}
