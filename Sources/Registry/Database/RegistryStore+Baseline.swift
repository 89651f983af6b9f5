import GRDB
import Ledger

extension RegistryStore {
    /// Gives the body a state of the registry that stays what it is, whatever is written meanwhile.
    func onBaseline<Value>(_ body: (Database) throws -> Value) throws -> Value {
        let opening = Opening(path: path, access: .reading, patience: patience)
        var configuration = opening.configuration(.shared)
        configuration.readonly = true
        let connection = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? connection.close() }
        return try connection.read(body)
    }

    /// Changes the registry in one transaction, with no one else writing.
    ///
    /// The body says whether it holds. References are looked at when it ends.
    func writing(_ body: (Database) throws -> Database.TransactionCompletion) throws {
        try writer.inTransaction(.immediate) { database in
            try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
            return try body(database)
        }
    }

    /// The same, with the connection set up for a bulk load where it is one.
    func writing(
        inBulk isBulk: Bool, _ body: (Database) throws -> Database.TransactionCompletion
    ) throws {
        if isBulk { try queue.inDatabase(BulkLoad.prepare) }
        defer { if isBulk { try? queue.inDatabase(BulkLoad.restore) } }
        try writing(body)
    }
}
