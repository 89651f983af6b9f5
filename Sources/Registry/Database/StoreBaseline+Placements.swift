import GRDB
import Ledger
import Pool

extension StoreBaseline {
    func placements(of plan: Int) throws -> [PlacedPair: Int] {
        let candidates = Placement.candidates.map { "\(FieldNumber($0).value)" }
        let statement = try database.cachedStatement(
            sql: """
                SELECT record.id, asking.target, chosen.target
                FROM link JOIN record ON record.id = link.record AND record.gone = 0
                    JOIN link AS asking ON asking.record = record.id
                        AND asking.field = \(FieldNumber(Placement.need).value)
                    JOIN link AS chosen ON chosen.record = record.id
                        AND chosen.field IN (\(candidates.joined(separator: ", ")))
                WHERE link.target = ? AND link.field = ?
                """)
        var found: [PlacedPair: Int] = [:]
        try statement.forEachRow(.int(plan), .int(FieldNumber(Placement.plan).value)) { row in
            found[PlacedPair(need: row.int(1), candidate: row.int(2))] = row.int(0)
        }
        return found
    }
}
