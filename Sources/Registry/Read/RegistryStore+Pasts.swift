import GRDB
package import Ledger
import Pool

extension RegistryStore {
    /// The records that a key leads to or has been the key of, those that are there first; an
    /// unqualified key is sought in every space.
    package func pasts(named text: String) throws(RegistryError) -> [RecordPast] {
        try read { database in
            let named = NamedKey(text, vault)
            let rows = try Int.fetchAll(
                database,
                sql: """
                    WITH \(NamedKey.table)
                    SELECT record.id FROM record JOIN space ON space.id = record.space
                    WHERE record.id IN (
                        SELECT alias.record FROM named CROSS JOIN alias USING (space, local)
                        UNION SELECT gone.id FROM named CROSS JOIN record AS gone
                            ON gone.gone > 0 AND gone.gone IN (1, 2)
                                AND gone.space = named.space AND gone.local = named.local)
                    ORDER BY record.gone, space.name, record.id
                    """, arguments: named.arguments)
            let baseline = try StoreBaseline(database)
            return try rows.compactMap { id in
                try baseline.record(id).map { try RecordPast($0, baseline) }
            }
        }
    }

    /// The number of the record of a key or alias, be it one that is gone.
    static func recordID(_ key: Key, _ database: Database) throws -> Int? {
        try Int.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT alias.record FROM alias JOIN space ON space.id = alias.space
                    WHERE space.name = ? AND alias.local = ?
                    """), arguments: [key.space, key.local])
    }
}
