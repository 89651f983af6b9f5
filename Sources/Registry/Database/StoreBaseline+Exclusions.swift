import FoundationEssentials
import GRDB
import Ledger

extension StoreBaseline {
    var hasExclusions: Bool {
        get throws {
            try Bool.fetchOne(
                database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM exclusion)")) ?? false
        }
    }

    func exclusion(_ hash: [UInt8]) throws -> String? {
        try String.fetchOne(
            database.cachedStatement(sql: "SELECT set_at FROM exclusion WHERE hash = ?"),
            arguments: [Data(hash)])
    }
}
