import Foundation
import GRDB

@testable import Ledger
@testable import Registry

extension Fixture {
    /// Every row of every table, in order.
    func dump() throws -> [String] { try store.dump() }

    /// The rows of a query, their columns with bars between.
    func rows(_ sql: String) throws -> [String] {
        try store.queue.read { database in
            try Row.fetchAll(database, sql: sql).map { row in
                row.databaseValues.map { value in
                    value.isNull ? "-" : String.fromDatabaseValue(value) ?? "\(value)"
                }.joined(separator: "|")
            }
        }
    }

    /// Every byte that the registry has on the disk, its key's excepted.
    func bytes() -> Data {
        ["pool.db", "pool.db-wal"].reduce(into: Data()) { bytes, name in
            let file = folder.appending(path: name)
            if let part = FileManager.default.contents(atPath: file.path()) { bytes += part }
        }
    }
}

extension RegistryStore {
    /// Every row of every table, in order.
    func dump() throws -> [String] {
        try queue.read { database in
            let tables = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")
            return try tables.flatMap { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table)")
                    .map { "\(table) \($0.databaseValues)" }.sorted()
            }
        }
    }
}
