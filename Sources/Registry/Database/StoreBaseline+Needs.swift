import GRDB
import Ledger
import Pool

extension StoreBaseline {
    func needs(of org: Int) throws -> [StatedNeed] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT record.id, space.name, record.local, title, problem
                FROM link JOIN record ON record.id = link.record AND record.gone = 0
                    JOIN space ON space.id = record.space
                    JOIN kind_need ON kind_need.id = record.id
                WHERE link.target = ? AND link.field = ? ORDER BY record.id
                """)
        var needs: [StatedNeed] = []
        try statement.forEachRow(.int(org), .int(FieldNumber(Need.org).value)) { row in
            guard let key = Key(space: row.text(1), local: row.text(2)) else { return }
            needs.append(
                StatedNeed(
                    record: row.int(0), key: key, title: row.text(3), problem: row.text(4)))
        }
        return needs
    }
}
